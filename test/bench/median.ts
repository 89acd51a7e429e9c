/**
 * The median.
 *
 * @module
 */

/** The middle one of some numbers, the upper of two; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}
