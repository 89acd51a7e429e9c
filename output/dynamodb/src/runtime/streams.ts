/**
 * Bytes and events that arrive over time.
 *
 * @module
 */
import { isBlob } from './blob.js'

/** A web stream, as far as it is looked at here. */
export interface ReadableStreamLike {
  /** Begins to read. */
  getReader(): unknown
}

/** What a streaming member of a request takes: bytes at once, a web stream, or an async iterable of bytes (Node's streams are such). */
export type StreamingBlob = Uint8Array | AsyncIterable<Uint8Array> | ReadableStreamLike

/** Whether a value is an async iterable. What it yields is not looked at: that would consume it. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && hasMethod(value, Symbol.asyncIterator)
}

/** Whether a value is bytes, a web stream or an async iterable. */
export function isStreamingBlob(value: unknown): value is StreamingBlob {
  return (
    isBlob(value) ||
    isAsyncIterable(value) ||
    (typeof value === 'object' && value !== null && hasMethod(value, 'getReader'))
  )
}

function hasMethod(value: object, name: PropertyKey): boolean {
  return typeof (value as Record<PropertyKey, unknown>)[name] === 'function'
}

/** An async iterable over values that are there already: what a codec makes of the JSON form of a stream. It can be read any number of times. */
export class BufferedStream<T> implements AsyncIterable<T> {
  /** All that the stream yields. */
  readonly items: readonly T[]

  /**
   * @param items - all that the stream yields
   */
  constructor(items: readonly T[]) {
    this.items = items
  }

  /** Reads the stream from its beginning. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* this.items
  }
}
