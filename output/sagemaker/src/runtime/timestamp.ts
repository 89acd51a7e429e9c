/**
 * Points in time.
 *
 * @module
 */

/** Whether a value is a valid `Date`, of this realm or another. Objects that only inherit from `Date` are none. */
export function isTimestamp(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false
  try {
    // Engines inline the first, which is all but the rule; a method that is called by way of another they do not.
    return Number.isFinite(value instanceof Date ? value.getTime() : Date.prototype.getTime.call(value as Date))
  } catch {
    return false
  }
}
