/**
 * Streams whose whole content is known.
 *
 * @module
 */

import { isBlob } from './blob.js'

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

/** Chunks of bytes in a row. */
export function joinBytes(chunks: readonly unknown[]): Uint8Array {
  const parts = chunks.filter(isBlob)
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let start = 0
  for (const part of parts) {
    joined.set(part, start)
    start += part.length
  }
  return joined
}
