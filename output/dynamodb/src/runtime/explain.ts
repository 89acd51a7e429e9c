/**
 * Explains why a value is refused: adds issues to a report, and nothing where the value is right.
 * Structures are explained by functions of their own, written out; these explain what they hold.
 *
 * @module
 */
import type { ValidationIssue } from './issue.js'
import { isRecord } from './object.js'
import { looseKey, readPlace } from './place.js'
import { printNames, printValue } from './received.js'
import { addInvalidType, addIssue, createIssue, enter, type Explain, type Report } from './report.js'
import { printPath } from './path.js'

/**
 * Explains a list.
 *
 * @param isItem - the yes/no guard of the items, where there is one: what it accepts is looked into only if more is asked for
 */
export function explainList(
  value: unknown,
  depth: number,
  report: Report,
  explainItem: Explain,
  isItem?: (item: unknown) => boolean,
): void {
  if (!Array.isArray(value)) return addInvalidType(value, depth, report, 'array')
  const isSkipped = report.isThorough ? undefined : isItem
  for (let index = 0; index < value.length && !report.isFull; index++) {
    const item: unknown = value[index]
    if (!isSkipped?.(item)) explainItem(item, enter(report, depth, index), report)
  }
}

/**
 * Explains a map.
 *
 * @param isValue - the yes/no guard of the values, as for a list
 * @param explainKey - only where the keys are an enum's values
 */
export function explainMap(
  value: unknown,
  depth: number,
  report: Report,
  explainValue: Explain,
  isValue?: (item: unknown) => boolean,
  explainKey?: Explain,
): void {
  if (!isRecord(value)) return addInvalidType(value, depth, report, 'object')
  const isSkipped = report.isThorough ? undefined : isValue
  for (const key in value) {
    if (report.isFull) return
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (explainKey) explainKey(key, enter(report, depth, looseKey(key)), report)
    const item = value[key]
    if (!isSkipped?.(item)) explainValue(item, enter(report, depth, looseKey(key)), report)
  }
}

/** Explains a value of an enum. */
export function explainEnum(value: unknown, depth: number, report: Report, values: readonly string[]): void {
  if (typeof value !== 'string') return addInvalidType(value, depth, report, 'string')
  if (!report.closesEnums || report.isFull || values.includes(value)) return
  const place = readPlace(report.trail, depth)
  const names = printNames(values)
  const received = printValue(value, place)
  const message = `Invalid value for parameter ${printPath(place)}, value: ${received}, must be one of: ${names}`
  addIssue(report, createIssue(place, 'invalid-value', `one of: ${names}`, received, message))
}

/** Explains a value of one of two shapes: the one whose first issue lies deeper is taken for the one that was meant. */
export function explainEither(
  value: unknown,
  depth: number,
  report: Report,
  explainFirst: Explain,
  explainSecond: Explain,
): void {
  const first = explainAlone(explainFirst, value, depth, report)
  const second = explainAlone(explainSecond, value, depth, report)
  if (first[0] === undefined || second[0] === undefined) return
  const [reached, otherReached] = [first[0].path.length, second[0].path.length]
  if (reached === otherReached && reached === depth) {
    return addInvalidType(value, depth, report, `${first[0].expected}, ${second[0].expected}`)
  }
  for (const issue of otherReached > reached ? second : first) addIssue(report, issue)
}

/** The issues of a value, beside a report. */
function explainAlone(explain: Explain, value: unknown, depth: number, report: Report): readonly ValidationIssue[] {
  const alone: Report = { ...report, issues: [], advisories: undefined, isFull: false }
  explain(value, depth, alone)
  return alone.issues
}
