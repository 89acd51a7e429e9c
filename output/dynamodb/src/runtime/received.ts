/**
 * What was found in a value, in words.
 *
 * @module
 */
import { type Place, quote } from './path.js'

/** Longest part of a string that a message repeats, in UTF-16 code units. */
const MAXIMUM_VALUE = 64

/** The type of a value: `string`, `null`, `array`, `NaN`, `Date`, `object`. */
export function printType(value: unknown): string {
  switch (typeof value) {
    case 'object':
      return printObjectType(value)
    case 'number':
      return Number.isFinite(value) ? 'number' : String(value)
    default:
      return typeof value
  }
}

function printObjectType(value: object | null): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  return /^(?:Date|Map|Set|Uint8Array|String|Number|Boolean)$/.test(tag) ? tag : 'object'
}

/** The value itself if it is short and no secret: `5`, `"text"`, `[…]`, `{…}`, `***`. Objects are never opened: what they hold may be secret. */
export function printValue(value: unknown, place: Pick<Place, 'isSecret'>): string {
  if (value === null || value === undefined) return String(value)
  if (place.isSecret) return '***'
  switch (typeof value) {
    case 'string':
      return quote(value, MAXIMUM_VALUE)
    case 'object':
      return Array.isArray(value) ? '[…]' : '{…}'
    case 'bigint':
      return BigInt.asIntN(64, value) === value ? `${value}n` : '…n'
    case 'function':
    case 'symbol':
      return typeof value
    default:
      return String(value)
  }
}

/** Names in a row, `a, b, c`, as many as fit into a message. */
export function printNames(names: readonly string[]): string {
  let text = ''
  for (const [index, name] of names.entries()) {
    if (text.length > 1000) return `${text}, … (${names.length - index} more)`
    text += index === 0 ? name : `, ${name}`
  }
  return text
}
