/**
 * Points in time.
 *
 * @module
 */

/** Whether a value is a valid `Date`, of this realm or another. Objects that only inherit from `Date` are none. */
export function isTimestamp(value: unknown): value is Date {
  try {
    // The first is the rule, and asked before all else: engines inline a test and a call of this kind, and a method that is called by way of another they do not.
    return value instanceof Date ? !Number.isNaN(value.getTime()) : isForeignDate(value)
  } catch {
    return false
  }
}

/** @throws TypeError for an object that is no date */
function isForeignDate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Number.isNaN(Date.prototype.getTime.call(value as Date))
}
