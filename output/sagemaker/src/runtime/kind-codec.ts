/**
 * How kinds of values that few types have are read from JSON and written into it. The description of a kind brings its codec, so that the programs whose types have no such
 * values do without it. Dates and numbers, which most types have, are the business of `decode` and `encode` themselves.
 *
 * @module
 */
import type { Contract } from './schema.js'

/** Reads and writes a value without parts, neither undefined nor null. What is wrong stays as it is, for the guards to refuse. */
export interface ValueCodec {
  /**
   * Reads a value from its JSON form.
   *
   * @param contract - of the whole value
   */
  decode(value: unknown, contract: Contract): unknown
  /**
   * Gives the JSON form of a value.
   *
   * @throws TypeError for a stream whose content is not known yet
   */
  encode(value: unknown): unknown
}

/** Reads and writes a stream of events. */
export interface EventCodec {
  /** Reads a stream from its JSON form, the array of its events. */
  decode(value: unknown, decodeEvent: (event: unknown) => unknown): unknown
  /**
   * Gives the JSON form of a stream.
   *
   * @throws TypeError for a stream whose content is not known yet
   */
  encode(value: unknown, encodeEvent: (event: unknown) => unknown): unknown
}
