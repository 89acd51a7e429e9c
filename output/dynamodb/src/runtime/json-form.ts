/**
 * What becomes of values in JSON.
 *
 * @module
 */
import type { DocumentValue } from './document-value.js'
import type { ReadableStreamLike } from './streams.js'

/**
 * The type of a value's JSON form: dates are strings (ISO 8601), bytes are strings (base64), event streams are arrays of their events; everything else is as it
 * is.
 */
export type JsonForm<T> = T extends DocumentValue
  ? T
  : T extends Date | Uint8Array | ReadableStreamLike
    ? string
    : T extends AsyncIterable<infer Item>
      ? [Item] extends [Uint8Array]
        ? string
        : JsonForm<Item>[]
      : T extends readonly (infer Item)[]
        ? JsonForm<Item>[]
        : T extends object
          ? { [Key in keyof T]: JsonForm<T[Key]> }
          : T
