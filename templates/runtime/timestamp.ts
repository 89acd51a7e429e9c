/**
 * Points in time, as dates, as text and as numbers.
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

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)? ?(Z|[+-]\d\d(?::?\d\d)?(?::\d\d)?)?$/i

/** `Mon, 02 Jan 2006 15:04:05 GMT` (RFC 9110, section 5.6.7) and ISO 8601's years beyond four digits, as `Date` writes them. */
const OTHER = /^(?:[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|[+-]\d{6}-\d\d-\d\dT[\d:.]{8,12}Z)$/

/** The latest point in time of a `Date`, in milliseconds since 1970. */
const LATEST = 8.64e15

/**
 * Reads a point in time: a number of seconds since 1970 (as the AWS JSON protocols write it, with a fraction), also as text, or ISO 8601 as boto3's `isoformat()`
 * and `str()`, the AWS CLI and JavaScript write it. A time without an offset is UTC. Fractions are cut to milliseconds.
 *
 * @returns undefined for what is none
 */
export function readInstant(value: unknown): Date | undefined {
  if (typeof value === 'string') {
    const milliseconds = readUsual(value)
    return Number.isNaN(milliseconds) ? readUnusual(value) : new Date(milliseconds)
  }
  return typeof value === 'number' ? createDate(Math.round(value * 1000)) : undefined
}

/**
 * Reads, digit by digit, the spellings that most programs write: `2024-01-02T03:04:05`, a fraction of three or six digits or none, `Z` or an offset.
 *
 * @returns milliseconds since 1970; NaN for a text that is of another spelling, or no point in time
 */
function readUsual(text: string): number {
  const { length } = text
  if (length < 20 || length > 32 || !hasMarks(text)) return NaN
  const year = readTwo(text, 0) * 100 + readTwo(text, 2)
  const month = readTwo(text, 5)
  const day = readTwo(text, 8)
  const hours = readTwo(text, 11)
  const minutes = readTwo(text, 14)
  const seconds = readTwo(text, 17)
  const isDay = year >= 100 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= countDays(year, month))
  if (!isDay || !(hours <= 23 && minutes <= 59 && seconds <= 59)) return NaN
  let end = 19
  let fraction = 0
  if (text.charCodeAt(end) === DOT) {
    fraction = readTwo(text, 20) * 10 + readDigit(text, 22)
    end = 23
    if (length >= 27 && readDigit(text, 23) >= 0) {
      // Microseconds: their digits must be some, and are cut.
      fraction += 0 * (readTwo(text, 23) + readDigit(text, 25))
      end = 26
    }
  }
  return Date.UTC(year, month - 1, day, hours, minutes, seconds, fraction) - readOffset(text, end) * 60_000
}

/** Code units. */
const DOT = 46
const COLON = 58
const HYPHEN = 45

function hasMarks(text: string): boolean {
  const separator = text.charCodeAt(10)
  return (
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    // A T or a space.
    (separator === 84 || separator === 32) &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON
  )
}

/** Reads `Z` or `+01:00` at the end of a text: minutes, NaN for anything else. */
function readOffset(text: string, start: number): number {
  const sign = text.charCodeAt(start)
  if (sign === 90) return text.length === start + 1 ? 0 : NaN
  if (text.length !== start + 6 || (sign !== 43 && sign !== HYPHEN) || text.charCodeAt(start + 3) !== COLON) return NaN
  const hours = readTwo(text, start + 1)
  const minutes = readTwo(text, start + 4)
  if (!(hours <= 23 && minutes <= 59)) return NaN
  return (sign === HYPHEN ? -1 : 1) * (hours * 60 + minutes)
}

function readTwo(text: string, at: number): number {
  return readDigit(text, at) * 10 + readDigit(text, at + 1)
}

/** NaN for what is no digit. */
function readDigit(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : NaN
}

/** @param month - from 1 */
function countDays(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Reads any spelling, by regular expressions. */
function readUnusual(value: string): Date | undefined {
  if (value.length > 64) return undefined
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(value) && !/^\d{4}$/.test(value))
    return createDate(Math.round(Number(value) * 1000))
  if (OTHER.test(value)) return createDate(Date.parse(value))
  const [, day, minutes = '00:00', seconds = '00', fraction = '0', offset = 'Z'] = ISO.exec(value) ?? []
  // Engines take the 30th of February for the 2nd of March.
  if (
    day === undefined ||
    createDate(Date.parse(`${day}T00:00:00Z`))
      ?.toISOString()
      .slice(0, 10) !== day
  )
    return undefined
  const [, sign = '', hours = '', rest = '00'] = /^([+-])(\d\d):?(\d\d)?/.exec(offset) ?? []
  const zone = sign === '' ? 'Z' : `${sign}${hours}:${rest}`
  return createDate(Date.parse(`${day}T${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`))
}

function createDate(milliseconds: number): Date | undefined {
  return Math.abs(milliseconds) <= LATEST ? new Date(milliseconds) : undefined
}

/** Writes a date as ISO 8601, in UTC. */
export function printInstant(date: Date): string {
  return Date.prototype.toISOString.call(date)
}
