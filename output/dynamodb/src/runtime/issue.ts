/**
 * What a validation finds.
 *
 * @module
 */

/**
 * What an issue is about: a required member that is absent; a member that the structure does not have; a value of another type; a string that is none of an enum's
 * values; a tagged union with none or several members; a value that nests deeper than the guards follow; a value that threw while it was read. `out-of-range`,
 * `invalid-length` and `invalid-format` are advisory: what the prose of the pages says of a number, a length or a text.
 */
export type ValidationCode =
  | 'missing'
  | 'unknown-member'
  | 'invalid-type'
  | 'invalid-value'
  | 'invalid-union'
  | 'too-deep'
  | 'unreadable'
  | 'out-of-range'
  | 'invalid-length'
  | 'invalid-format'

/** One thing that is wrong with a value. */
export interface ValidationIssue {
  /** Keys from the value to the place, outermost first; list positions from 0. */
  readonly path: readonly (string | number)[]
  /** The path as text: `PortRanges[0].FromPort`; `input` for the value itself. */
  readonly pathText: string
  readonly code: ValidationCode
  /** What may stand there: `string`, `one of: A, B`. */
  readonly expected: string
  /** What stands there: a type, never the content of a secret. */
  readonly received: string
  /** All of it in one sentence, in botocore's words. */
  readonly message: string
}
