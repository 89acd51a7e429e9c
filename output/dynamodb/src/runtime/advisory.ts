/**
 * What the pages advise in prose: limits of numbers and of lengths, patterns of texts. A value that does not follow is of its shape all the same; the service
 * may refuse it.
 *
 * @module
 */
import { isBlob } from './blob.js'
import type { ValidationCode, ValidationIssue } from './issue.js'
import { isObject } from './object.js'
import { printPath, quote } from './path.js'
import { type Key, looseKey, type Place, readPlace } from './place.js'
import { printValue } from './received.js'
import { createIssue, enter, type Report } from './report.js'
import type { Limits, MemberLimits } from './shape.js'

/** Longest text that is held against a pattern, in UTF-16 code units. */
const LONGEST_TEXT = 10_000

/**
 * Adds what a member's value does not follow, and what its items, its entries and their keys do not. Called once the member has been explained, in whatever report.
 *
 * @param depth - of its structure
 */
export function advise(member: unknown, key: Key, depth: number, report: Report, limits: MemberLimits): void {
  const { advisories } = report
  const below = enter(report, depth, key)
  if (member === undefined || !advisories || isPast(report, below)) return
  const { items, keys } = limits
  const add = (partLimits: Limits, part: unknown, partDepth: number): void => {
    for (const advisory of listAdvisories(partLimits, part, readPlace(report.trail, partDepth))) {
      if (advisories.length < report.limit) advisories.push(advisory)
    }
  }
  add(limits, member, below)
  if (!(items ?? keys) || !(Array.isArray(member) || isObject(member))) return
  for (const [name, item] of Object.entries(member)) {
    const within = enter(report, below, Array.isArray(member) ? Number(name) : looseKey(name))
    if (items) add(items, item, within)
    if (keys) add(keys, name, within)
  }
}

/** Whether the report was full before it came to a place: the issue that filled it lies elsewhere. */
function isPast({ isFull, issues, trail }: Report, depth: number): boolean {
  const last = issues.at(-1)
  return isFull && readPlace(trail, depth).keys.some((key, at) => last?.path[at] !== key)
}

/** In botocore's words: `Invalid length for parameter A, value: 0, valid min length: 1`. */
function* listAdvisories(limits: Limits, value: unknown, place: Place): Generator<ValidationIssue, void, undefined> {
  const issue = (code: ValidationCode, what: string, found: string, expected: string): ValidationIssue => {
    const message = `Invalid ${what} for parameter ${printPath(place)}, value: ${found}, valid ${expected}`
    return createIssue(place, code, expected, found, message)
  }
  if (typeof value === 'number') {
    const outside = (expected: string): ValidationIssue =>
      issue('out-of-range', 'value', printValue(value, place), expected)
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
    if (!isMatch) yield issue('invalid-format', 'format', printValue(value, place), `pattern: ${quote(pattern, 200)}`)
  }
}

/** Characters (code points) of a string, bytes of a blob, items of a list, entries of a map; undefined for what has no length. */
function measureLength(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value) || isBlob(value)) return value.length
  return isObject(value) ? Object.keys(value).length : undefined
}
