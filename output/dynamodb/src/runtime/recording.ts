/**
 * Calls that were made, kept as JSON, and the transport that keeps them.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import { isBlob } from './blob.js'
import { encodeShape } from './codec.js'
import { type Conversion, Converter } from './convert.js'
import { mapServiceError, ServiceError } from './errors.js'
import { readStream } from './followed-stream.js'
import { isObject } from './object.js'
import type { Schema, Shape } from './schema.js'
import { BufferedStream, contentOf, createStreamingBody } from './streams.js'
import { type Transport, TransportError, type TransportRequest } from './transport.js'

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

  /**
   * @param message - what was found
   * @param options - the cause, if there is one
   */
  constructor(message?: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    brand(this, 'ReplayError')
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, ReplayError, 'ReplayError', value)
  }
}

/** A transport that keeps its calls. */
export interface RecordingTransport extends Transport {
  /** The calls so far. */
  readonly recording: Recording
}

/**
 * Makes a transport that calls another one and keeps each call that ends, in its JSON form, for `replayTransport`. Streams, of inputs and outputs, are read to their end
 * first and handed on as BufferedStreams; one without an end is not for recording. Calls that are given up are not kept.
 *
 * @param inner - makes the calls
 */
export function recordingTransport(inner: Transport): RecordingTransport {
  const recording: Recording = { version: 1, calls: [] }
  return {
    recording,
    async send(request) {
      const { inputSchema, operation, outputSchema, service } = request
      const settled = inputSchema
        ? { ...request, input: (await settleStreams(inputSchema, request.input)) as object }
        : request
      const call = { service, operation, input: recordInput(settled) }
      try {
        const answer = await inner.send(settled)
        const output = outputSchema ? await settleStreams(outputSchema, answer) : {}
        recording.calls.push({ ...call, output: outputSchema ? toJson(encodeShape(outputSchema, output)) : {} })
        return output
      } catch (thrown) {
        if (!request.signal?.aborted) recording.calls.push({ ...call, error: recordError(request, thrown) })
        throw thrown
      }
    },
  }
}

/** What is being read meanwhile. */
type Settlement = Conversion & { readonly readings: Promise<void>[] }

/** Puts BufferedStreams in the places of streams: they are empty until what is being read has been read. */
const settler: Converter<Settlement> = /* @__PURE__ */ new Converter<Settlement>({
  convertScalar: ({ kind }) => (kind === 'streaming' ? settleBody : undefined),
  convertEvents: settle,
  chosenBy: 'order',
})

function settleBody(body: unknown, call: Settlement): unknown {
  const settled = settle(body, (item) => item, call)
  return call.contract.form === 'response' && settled instanceof BufferedStream ? createStreamingBody(settled) : settled
}

function settle(stream: unknown, convertItem: (item: unknown) => unknown, { readings }: Settlement): unknown {
  if (contentOf(stream) || isBlob(stream)) return stream
  const source = readStream(stream)
  if (!source) return stream
  const items: unknown[] = []
  readings.push(collectItems(source, items, convertItem))
  return new BufferedStream(items)
}

/** Reads the streams of a value to their end: a copy that has BufferedStreams in their place. */
async function settleStreams(schema: Schema<unknown>, value: unknown): Promise<unknown> {
  const readings: Promise<void>[] = []
  const copy = settler.convert(schema as Schema<unknown> & Shape, value, { contract: schema.contract, readings })
  await Promise.all(readings)
  return copy
}

async function collectItems(
  source: AsyncIterable<unknown>,
  items: unknown[],
  convertItem: (item: unknown) => unknown,
): Promise<void> {
  for await (const item of source) items.push(convertItem(item))
}

function recordError({ mapError }: TransportRequest, thrown: unknown): RecordedError {
  const error = mapError ? mapError(thrown) : mapServiceError(thrown, [], ServiceError)
  if (!(error instanceof Error)) return { isService: false, name: 'Error', message: String(error) }
  const { message, name } = error
  if (!(error instanceof ServiceError)) return { isService: false, name, message }
  const { requestId, status } = error
  return {
    isService: true,
    name,
    message,
    ...(status !== undefined && { status }),
    ...(requestId !== undefined && { requestId }),
  }
}

/**
 * The JSON form of the input of a call, without what the client filled in: that differs from call to call.
 *
 * @throws TypeError for a stream whose content is not known
 */
export function recordInput({ filledTokens = [], input, inputSchema }: TransportRequest): unknown {
  const json = toJson(inputSchema ? encodeShape(inputSchema, input) : input)
  if (!isObject(json)) return json
  return Object.fromEntries(Object.entries(json).filter(([name]) => !filledTokens.includes(name)))
}

/** A value as it comes back out of a file. */
function toJson(value: unknown): unknown {
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
