/**
 * What the pages advise in prose: limits of numbers and of lengths, patterns of texts. A value that does not follow is of its shape all the same; the service
 * may refuse it.
 *
 * @module
 */
import { isBlob } from './blob.js'
import type { ValidationCode, ValidationIssue } from './issue.js'
import { isObject } from './object.js'
import { type Path, placeAt, quote } from './path.js'
import { printValue } from './received.js'
import { createIssue } from './report.js'
import type { Limits, MemberFacts } from './shape.js'

/** Longest text that is held against a pattern, in UTF-16 code units. */
const LONGEST_TEXT = 10_000

/** Adds what a member's value does not follow, and what its items, its entries and their keys do not. */
export function advise(
  facts: MemberFacts,
  value: unknown,
  path: Path,
  advisories: ValidationIssue[],
  limit: number,
): void {
  const { items, keys } = facts
  const add = (limits: Limits, part: unknown, place: Path): void => {
    for (const advisory of listAdvisories(limits, part, place)) if (advisories.length < limit) advisories.push(advisory)
  }
  add(facts, value, path)
  if (!(items ?? keys) || !(Array.isArray(value) || isObject(value))) return
  for (const [key, item] of Object.entries(value)) {
    const place = placeAt(path, Array.isArray(value) ? Number(key) : key)
    if (items) add(items, item, place)
    if (keys) add(keys, key, place)
  }
}

/** In botocore's words: `Invalid length for parameter A, value: 0, valid min length: 1`. */
function* listAdvisories(limits: Limits, value: unknown, path: Path): Generator<ValidationIssue, void, undefined> {
  const issue = (code: ValidationCode, what: string, found: string, expected: string): ValidationIssue => {
    const say = (place: string): string => `Invalid ${what} for parameter ${place}, value: ${found}, valid ${expected}`
    return createIssue(path, code, expected, found, say)
  }
  if (typeof value === 'number') {
    const outside = (expected: string): ValidationIssue =>
      issue('out-of-range', 'value', printValue(value, path), expected)
    if (value < (limits.minimum ?? -Infinity)) yield outside(`min value: ${limits.minimum}`)
    if (value <= (limits.exclusiveMinimum ?? -Infinity)) yield outside(`above: ${limits.exclusiveMinimum}`)
    if (value > (limits.maximum ?? Infinity)) yield outside(`max value: ${limits.maximum}`)
    if (value >= (limits.exclusiveMaximum ?? Infinity)) yield outside(`below: ${limits.exclusiveMaximum}`)
  }
  const { maximumLength = Infinity, minimumLength = 0, pattern } = limits
  const length = minimumLength > 0 || maximumLength < Infinity ? measureLength(value) : undefined
  if (length !== undefined) {
    const wrong = (expected: string): ValidationIssue => issue('invalid-length', 'length', String(length), expected)
    if (length < minimumLength) yield wrong(`min length: ${minimumLength}`)
    if (length > maximumLength) yield wrong(`max length: ${maximumLength}`)
  }
  if (pattern !== undefined && typeof value === 'string' && value.length <= LONGEST_TEXT) {
    const isMatch = new RegExp(pattern, 'u').test(value)
    if (!isMatch) yield issue('invalid-format', 'format', printValue(value, path), `pattern: ${quote(pattern, 200)}`)
  }
}

/** Characters (code points) of a string, bytes of a blob, items of a list, entries of a map; undefined for what has no length. */
function measureLength(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value) || isBlob(value)) return value.length
  return isObject(value) ? Object.keys(value).length : undefined
}
