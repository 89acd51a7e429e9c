/**
 * What carries a request to the service. A package brings none: whoever uses it decides how requests are signed and sent.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import type { Schema } from './schema.js'

/** The part of the platform's `AbortSignal` that is used here: what a signal is to a program without the types of a platform. */
export interface AbortSignalLike {
  /** Whether the call was given up. */
  readonly aborted: boolean
  /** Why. */
  readonly reason?: unknown
  /** Asks to be told when the call is given up. */
  addEventListener(type: 'abort', listener: () => void): void
  /** Asks not to be told any more. */
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * The signal of a call: the platform's own `AbortSignal` in a program that knows one (`lib.dom.d.ts`, `@types/node`), so that a transport can hand it to
 * `fetch` as it is.
 */
export type CallSignal = typeof globalThis extends { AbortSignal: { prototype: infer TSignal } }
  ? TSignal
  : AbortSignalLike

/** One call of one operation. */
export interface TransportRequest {
  /** boto3's name of the service: `sagemaker`. */
  readonly service: string
  /** boto3's class: `SageMaker`. */
  readonly className: string
  /** The service's own name of the operation: `DescribeAutoMLJob`. */
  readonly operation: string
  /** boto3's method: `describe_auto_ml_job`. */
  readonly method: string
  /** The operation's input; an empty object for an operation that takes none. */
  readonly input: object
  /** Members of the input that the client filled in: idempotency tokens, which differ from call to call. */
  readonly filledTokens?: readonly string[]
  /** The schema of the input; absent if the operation takes none. */
  readonly inputSchema?: Schema<unknown>
  /** The schema of the output; absent if the operation gives none. */
  readonly outputSchema?: Schema<unknown>
  /** Turns what the service answered into the error's class, for errors that come amid a stream, when `send` has long resolved. What is no answer of the service stays as it is. */
  readonly mapError?: (thrown: unknown) => unknown
  /** Tells when the caller gives up. The call is over then, whatever the transport does; one that looks at the signal saves the rest of the work. */
  readonly signal?: CallSignal
}

/**
 * Sends requests.
 *
 * `send` resolves to the operation's output, with dates as `Date` and bytes as `Uint8Array`; members that the operation does not have are ignored. When the
 * service answers with an error, it rejects with an object of one of these forms, which the client turns into the error's class:
 *
 * - a `ServiceError`;
 * - `{ name, message, $metadata: { httpStatusCode, requestId } }`, as the AWS SDK for JavaScript throws;
 * - `{ Error: { Code, Message }, ResponseMetadata: { HTTPStatusCode, RequestId } }`, as botocore holds it, also below `response`;
 * - `{ Code, Message }` or `{ name, message }`, if the name is an error that the operation documents.
 *
 * An error is found by its documented name first, then by the code that the service sends for it. What else its object has becomes the error's `members`.
 *
 * Whatever else it rejects with (a lost connection, an abort) reaches the caller as it is.
 */
export interface Transport {
  /** Sends one request. */
  send(request: TransportRequest): Promise<unknown>
}

/** Thrown by a transport that could not carry a call. It is never the service's answer: that is a `ServiceError`. */
export class TransportError extends Error {
  override readonly name: string = 'TransportError'

  /**
   * @param message - what was found
   * @param options - the cause, if there is one
   */
  constructor(message?: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    brand(this, 'TransportError')
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, TransportError, 'TransportError', value)
  }
}
