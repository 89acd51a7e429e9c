/**
 * The JSON form of a value by what the value is, without a look at its shape: what codecs make of it by its shape must be the same.
 *
 * @module
 */
import { Buffer } from 'node:buffer'
import { types } from 'node:util'

/** A stream that holds its content, of whichever bundle: what samples hold, and what their bodies are made of. */
interface Buffered {
  readonly items: readonly unknown[]
}

/** Whether a value holds what JSON has no form for: functions. */
export function hasNoJson(value: unknown): boolean {
  if (typeof value === 'function') return true
  return (
    typeof value === 'object' && value !== null && !types.isUint8Array(value) && Object.values(value).some(hasNoJson)
  )
}

/** Turns dates into ISO 8601, bytes into base64, streams into their content, numbers that JSON does not have into their names. */
export function toJson(value: unknown): unknown {
  if (types.isDate(value)) return value.toISOString()
  if (types.isUint8Array(value)) return Buffer.from(value).toString('base64')
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value !== 'object' || value === null) return value
  if (Symbol.asyncIterator in value) {
    const { items } = ('source' in value ? value.source : value) as Buffered
    return items.every((item) => types.isUint8Array(item)) ? toJson(Buffer.concat(items)) : items.map(toJson)
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]))
}
