/**
 * How long a command took.
 *
 * @module
 */

/**
 * Writes the time since a point: `1.25 s`.
 *
 * @param started - as `performance.now()` gave it, in milliseconds
 */
export function describeSeconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2)} s`
}
