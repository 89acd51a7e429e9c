/**
 * Limits of a value that a page states in prose (spec/README.md §14.6).
 *
 * They are advice: the pages say them in sentences, for readers, and services do not always keep to them. So a guard's yes or no never depends on them.
 *
 * @module
 */

interface Stated {
  /** The page's own sentence that states the limit, as plain text on one line; several, with a space between them, where the limits stand in several. Never empty. */
  readonly sentence: string
}

/** Limits of a number. At least one is there; a lower limit is never both inclusive and exclusive, nor is an upper one, and none is above the other. */
export interface ValueConstraint extends Stated {
  readonly kind: 'value'
  /** Least value, itself allowed. */
  readonly minimum?: number
  /** Greatest value, itself allowed. */
  readonly maximum?: number
  /** The value is greater than this. */
  readonly exclusiveMinimum?: number
  /** The value is less than this. */
  readonly exclusiveMaximum?: number
}

/**
 * Limits of a length: of a string in characters, of a list in items, of a blob in bytes, of a map in entries. Whole numbers from 0; at least one is there,
 * and the minimum is not above the maximum.
 */
export interface LengthConstraint extends Stated {
  readonly kind: 'length'
  /** Least length, itself allowed. */
  readonly minimum?: number
  /** Greatest length, itself allowed. */
  readonly maximum?: number
}

/** A regular expression that a string matches as a whole or in part: the page does not say which. */
export interface PatternConstraint extends Stated {
  readonly kind: 'pattern'
  /** As the page writes it. Pages write Java's or Python's expressions; one that JavaScript does not compile with the flag `u` is left out. */
  readonly pattern: string
}

/** One limit of a value, told apart by `kind`. */
export type Constraint = ValueConstraint | LengthConstraint | PatternConstraint
