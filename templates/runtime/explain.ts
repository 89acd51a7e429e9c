/**
 * Explains why a value is refused: adds issues to a report. Runs only on values that a yes/no guard has refused, or where a call has a contract of its own, so
 * it is written for size. Each function is the `explain` of a description (`description.ts`); structures are in `explain-structure.ts`.
 *
 * @module
 */
import { closesEnums } from './contract.js'
import type { ValidationIssue } from './issue.js'
import { isRecord } from './object.js'
import { listKeys, type Path, placeAt } from './path.js'
import { printNames, printValue } from './received.js'
import { addInvalidType, addIssue, addTooDeep, keepIssue, type Report } from './report.js'
import type { EitherShape, EnumShape, EventStreamShape, ListShape, MapShape, ScalarShape, Shape } from './shape.js'

/** The issues of a value, beside a report. */
export function explainAlone(
  shape: Shape,
  value: unknown,
  path: Path | undefined,
  report: Report,
): readonly ValidationIssue[] {
  const alone: Report = { ...report, issues: [], advisories: undefined, isFull: false }
  shape.explain(value, path, alone)
  return alone.issues
}

/** Explains a value without parts. */
export function explainScalar(this: ScalarShape, value: unknown, path: Path | undefined, report: Report): void {
  if (this.isTooDeep?.(value)) addTooDeep(path, report)
  else if (!this.is(value)) addInvalidType(value, path, report, this.expected)
}

/** Explains a list. */
export function explainList(this: ListShape, value: unknown, path: Path | undefined, report: Report): void {
  if (!Array.isArray(value)) return addInvalidType(value, path, report, 'array')
  const { member } = this
  for (let key = 0; key < value.length && !report.isFull; key++) {
    explainPart(member, value[key], path, key, report)
  }
}

/** Explains a map: the keys too, where they are an enum's. */
export function explainMap(this: MapShape, value: unknown, path: Path | undefined, report: Report): void {
  if (!isRecord(value)) return addInvalidType(value, path, report, 'object')
  for (const key in value) {
    if (report.isFull) return
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    if (this.key) explainPart(this.key, key, path, key, report)
    explainPart(this.value, value[key], path, key, report)
  }
}

/** Most parts are right, and seen to be so without a place for them. */
function explainPart(shape: Shape, value: unknown, path: Path | undefined, key: string | number, report: Report): void {
  if (!(report.isPlain && shape.is?.(value))) shape.explain(value, placeAt(path, key), report)
}

/** Explains a value of an enum. */
export function explainEnum(this: EnumShape, value: unknown, path: Path | undefined, report: Report): void {
  if (typeof value !== 'string') return addInvalidType(value, path, report, 'string')
  if (this.values.includes(value) || !closesEnums(report.contract, report.options)) return
  const names = printNames(this.values)
  const received = printValue(value, path)
  const say = (place: string): string =>
    `Invalid value for parameter ${place}, value: ${received}, must be one of: ${names}`
  addIssue(report, path, 'invalid-value', `one of: ${names}`, received, say)
}

/** Explains a value of one of two shapes: the one whose first issue lies deeper is taken for the one that was meant. */
export function explainEither(this: EitherShape, value: unknown, path: Path | undefined, report: Report): void {
  const first = explainAlone(this.first, value, path, report)
  const second = explainAlone(this.second, value, path, report)
  if (first[0] === undefined || second[0] === undefined) return
  const [depth, otherDepth] = [first[0].path.length, second[0].path.length]
  if (depth === otherDepth && depth === listKeys(path).length) {
    return addInvalidType(value, path, report, `${first[0].expected}, ${second[0].expected}`)
  }
  for (const issue of otherDepth > depth ? second : first) keepIssue(report, issue)
}

/** Explains an event stream. Its events are looked at as they come. */
export function explainEvents(this: EventStreamShape, value: unknown, path: Path | undefined, report: Report): void {
  if (!this.is(value)) addInvalidType(value, path, report, 'async iterable')
}
