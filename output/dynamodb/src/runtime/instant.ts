/**
 * Points in time as text and as numbers.
 *
 * @module
 */

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
  if (typeof value === 'number') return createDate(Math.round(value * 1000))
  if (typeof value !== 'string' || value.length > 64) return undefined
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
