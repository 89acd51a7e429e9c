/**
 * What the pages advise in prose: limits of numbers and of lengths. A value that does not follow is of its shape all the same; the service may refuse it.
 *
 * @module
 */
import { isBlob } from './blob.js'
import type { ValidationIssue } from './issue.js'
import { type Path, printPath } from './path.js'
import { printValue } from './received.js'
import { createIssue } from './report.js'
import type { MemberFacts } from './shape.js'

/** Adds what a member's value does not follow, in botocore's words: `Invalid length for parameter A, value: 0, valid min length: 1`. */
export function addAdvisories(
  facts: MemberFacts,
  value: unknown,
  path: Path,
  advisories: ValidationIssue[],
  limit: number,
): void {
  const add = (what: 'value' | 'length', found: string, expected: string): void => {
    if (advisories.length >= limit) return
    const message = `Invalid ${what} for parameter ${printPath(path)}, value: ${found}, valid ${expected}`
    advisories.push(createIssue(path, what === 'value' ? 'out-of-range' : 'invalid-length', expected, found, message))
  }
  if (typeof value === 'number') {
    const found = printValue(value, path)
    if (value < (facts.minimum ?? -Infinity)) add('value', found, `min value: ${facts.minimum}`)
    if (value <= (facts.exclusiveMinimum ?? -Infinity)) add('value', found, `above: ${facts.exclusiveMinimum}`)
    if (value > (facts.maximum ?? Infinity)) add('value', found, `max value: ${facts.maximum}`)
    if (value >= (facts.exclusiveMaximum ?? Infinity)) add('value', found, `below: ${facts.exclusiveMaximum}`)
  }
  if (facts.minimumLength === undefined && facts.maximumLength === undefined) return
  const length = measureLength(value)
  if (length === undefined) return
  if (length < (facts.minimumLength ?? 0)) add('length', String(length), `min length: ${facts.minimumLength}`)
  if (length > (facts.maximumLength ?? Infinity)) add('length', String(length), `max length: ${facts.maximumLength}`)
}

/** Characters (code points, as the services count) of a string, bytes of a blob, items of a list, entries of a map; undefined for what has no length. */
function measureLength(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value) || isBlob(value)) return value.length
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined
  return Object.keys(value).length
}
