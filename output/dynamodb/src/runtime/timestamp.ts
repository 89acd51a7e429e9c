/**
 * Points in time.
 *
 * @module
 */

/** Whether a value is a valid `Date`, of this realm or another. Objects that only inherit from `Date` are none. */
export function isTimestamp(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false
  try {
    return Number.isFinite(Date.prototype.getTime.call(value as Date))
  } catch {
    return false
  }
}
