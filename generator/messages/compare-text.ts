/**
 * The order of texts, the same on every machine.
 *
 * @module
 */

/**
 * Compares by code units.
 *
 * @returns a negative number, 0 or a positive one, as `Array.prototype.sort` takes it
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
