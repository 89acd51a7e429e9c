/**
 * The JSON form of a type.
 *
 * @module
 */
import type { DocumentValue } from './document-value.js'
import type { BlobLike, ReadableStreamLike } from './streams.js'

/**
 * The JSON form of a type: dates are strings (ISO 8601), bytes are strings (base64), event streams are arrays of their events; everything else is as it is.
 * A float of a response that is no finite number is the string `NaN`, `Infinity` or `-Infinity`: its type says `number` all the same.
 */
export type Json<T> = T extends DocumentValue
  ? T
  : T extends Date | Uint8Array | ReadableStreamLike | BlobLike
    ? string
    : T extends AsyncIterable<infer TItem>
      ? [TItem] extends [Uint8Array]
        ? string
        : Json<TItem>[]
      : T extends readonly (infer TItem)[]
        ? Json<TItem>[]
        : T extends object
          ? { [TKey in keyof T]: Json<T[TKey]> }
          : T
