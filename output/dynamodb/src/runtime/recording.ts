/**
 * Calls that were made, kept as JSON.
 *
 * @module
 */
import { encodeShape } from './codec.js'
import { isObject } from './object.js'
import { TransportError } from './transport-error.js'
import type { TransportRequest } from './transport.js'

/** Calls in the order in which they ended. It is JSON: a program writes it to a file with `JSON.stringify`. It holds what was sent and what came, secrets as well. */
export interface Recording {
  /** Version of this form. */
  readonly version: 1
  readonly calls: RecordedCall[]
}

/** One call, and what became of it: an output or an error. */
export interface RecordedCall {
  /** boto3's name of the service: `sagemaker`. */
  readonly service: string
  /** The service's own name of the operation: `DescribeAutoMLJob`. */
  readonly operation: string
  /** The JSON form of the input, without what the client filled in. */
  readonly input: unknown
  /** The JSON form of the output; an empty object for an operation that gives none. */
  readonly output?: unknown
  /** What was thrown. */
  readonly error?: RecordedError
}

/** What a transport threw. */
export interface RecordedError {
  /** Whether it was the service's answer. Anything else (a lost connection) comes back as a plain TransportError with the name in front of its message. */
  readonly isService: boolean
  /** Name of the error: `ResourceNotFound`. */
  readonly name: string
  readonly message: string
  /** HTTP status code. */
  readonly status?: number
  /** The service's id of the request. */
  readonly requestId?: string
}

/** Thrown when a recording has no answer for a call, or is none. */
export class ReplayError extends TransportError {
  override readonly name: string = 'ReplayError'
}

/**
 * The JSON form of the input of a call, without what the client filled in: that differs from call to call.
 *
 * @throws TypeError for a stream whose content is not known
 */
export function recordInput({ filledTokens = [], input, inputShape }: TransportRequest): unknown {
  const json = toJson(inputShape ? encodeShape(inputShape, input) : input)
  if (!isObject(json)) return json
  return Object.fromEntries(Object.entries(json).filter(([name]) => !filledTokens.includes(name)))
}

/** A value as it comes back out of a file. */
export function toJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}

/**
 * Looks whether a value is a recording.
 *
 * @throws ReplayError that tells what is wrong
 */
export function assertRecording(value: unknown): asserts value is Recording {
  if (!isObject(value) || !Array.isArray(value['calls'])) {
    throw new ReplayError('The recording is none; expected an object { version, calls }')
  }
  if (value['version'] !== 1) throw new ReplayError('The recording has another version; expected version 1')
  for (const [index, call] of (value['calls'] as unknown[]).entries()) {
    const isCall =
      isObject(call) &&
      typeof call['service'] === 'string' &&
      typeof call['operation'] === 'string' &&
      (isObject(call['error']) ? typeof call['error']['name'] === 'string' : 'output' in call)
    if (!isCall) {
      throw new ReplayError(
        `calls[${index}] of the recording is no call; expected an object { service, operation, input } with an output or an error`,
      )
    }
  }
}
