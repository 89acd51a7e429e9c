/**
 * Reports: what the guards say when a value is refused. Each function takes a value and its path and adds issues; it runs only on values that a yes/no guard has
 * refused, so it is written for size.
 *
 * @module
 */
import { isBlob } from './blob.js'
import { documentFault } from './document-value.js'
import type { ValidationCode, ValidationIssue } from './issue.js'
import { isObject, isRecord, MAXIMUM_DEPTH } from './object.js'
import { listKeys, type Path, printPath } from './path.js'
import { printType, printValue } from './received.js'
import { isAsyncIterable, isStreamingBlob } from './streams.js'
import { isTimestamp } from './timestamp.js'

/** What is collected while a value is explained. */
export interface Report {
  readonly issues: ValidationIssue[]
  /** Most issues to collect. */
  readonly limit: number
  /** How many structures of one recursion stand open, by the recursion's name. */
  readonly depths: Map<string, number>
}

/** Adds what is wrong with a value. */
export type Explain = (value: unknown, path: Path | undefined, report: Report) => void

/** Whether the report takes no more issues: it holds as many as it may, or ended at a value that nests too deep. */
export function isFull(report: Report): boolean {
  return report.issues.length >= report.limit || report.issues.at(-1)?.code === 'too-deep'
}

/** Adds one issue, unless the report is full. */
export function addIssue(
  report: Report,
  path: Path | undefined,
  code: ValidationCode,
  expected: string,
  received: string,
  message: string,
): void {
  if (isFull(report)) return
  report.issues.push({ path: listKeys(path), pathText: printPath(path), code, expected, received, message })
}

/** Adds that a value is of another type. botocore: `Invalid type for parameter A.B, value: 5, type: number, valid types: string`. */
export function addInvalidType(value: unknown, path: Path | undefined, report: Report, expected: string): void {
  const received = printType(value)
  const text = `value: ${printValue(value, path)}, type: ${received}, valid types: ${expected}`
  addIssue(report, path, 'invalid-type', expected, received, `Invalid type for parameter ${printPath(path)}, ${text}`)
}

/** Adds that a value nests too deep, and ends the report: what is cyclic has no end of issues. */
export function addTooDeep(path: Path | undefined, report: Report): void {
  const expected = `at most ${MAXIMUM_DEPTH} levels`
  addIssue(
    report,
    path,
    'too-deep',
    expected,
    'more',
    `Parameter ${printPath(path)} nests too deep, valid: ${expected}`,
  )
}

/** Explains a string. */
export function reportString(value: unknown, path: Path | undefined, report: Report): void {
  if (typeof value !== 'string') addInvalidType(value, path, report, 'string')
}

/** Explains a boolean. */
export function reportBoolean(value: unknown, path: Path | undefined, report: Report): void {
  if (typeof value !== 'boolean') addInvalidType(value, path, report, 'boolean')
}

/** Explains an integer. */
export function reportInteger(value: unknown, path: Path | undefined, report: Report): void {
  if (!Number.isInteger(value)) addInvalidType(value, path, report, 'integer')
}

/** Explains a number. */
export function reportFloat(value: unknown, path: Path | undefined, report: Report): void {
  if (!Number.isFinite(value)) addInvalidType(value, path, report, 'finite number')
}

/** Explains a point in time. */
export function reportTimestamp(value: unknown, path: Path | undefined, report: Report): void {
  if (!isTimestamp(value)) addInvalidType(value, path, report, 'valid Date')
}

/** Explains bytes. */
export function reportBlob(value: unknown, path: Path | undefined, report: Report): void {
  if (!isBlob(value)) addInvalidType(value, path, report, 'Uint8Array')
}

/** Explains bytes that a request takes as a stream. */
export function reportStreamingBlob(value: unknown, path: Path | undefined, report: Report): void {
  if (!isStreamingBlob(value)) addInvalidType(value, path, report, 'Uint8Array, stream or async iterable')
}

/** Explains an async iterable. */
export function reportAsyncIterable(value: unknown, path: Path | undefined, report: Report): void {
  if (!isAsyncIterable(value)) addInvalidType(value, path, report, 'async iterable')
}

/** Explains a JSON value. */
export function reportDocument(value: unknown, path: Path | undefined, report: Report): void {
  const fault = documentFault(value, 1)
  if (fault === 'depth') addTooDeep(path, report)
  else if (fault === 'type') addInvalidType(value, path, report, 'JSON value')
}

/** Explains a value of which nothing is known: nothing is wrong with it. */
export function reportUnknown(): void {}

/** Explains an object of which nothing is known. */
export function reportObject(value: unknown, path: Path | undefined, report: Report): void {
  if (!isObject(value)) addInvalidType(value, path, report, 'object')
}

/** Explains a list. */
export function listOf(explainItem: Explain): Explain {
  return (value, path, report) => {
    if (!Array.isArray(value)) return addInvalidType(value, path, report, 'array')
    for (let key = 0; key < value.length && !isFull(report); key++) {
      explainItem(value[key], { parent: path, key }, report)
    }
  }
}

/** Explains a map; its keys too, where they are an enum's. */
export function mapOf(explainValue: Explain, explainKey?: Explain): Explain {
  return (value, path, report) => {
    if (!isRecord(value)) return addInvalidType(value, path, report, 'object')
    for (const key in value) {
      if (isFull(report)) return
      if (!Object.prototype.hasOwnProperty.call(value, key)) continue
      const place: Path = { parent: path, key }
      explainKey?.(key, place, report)
      explainValue(value[key], place, report)
    }
  }
}

/** Explains a value that may have one of two shapes. The shape whose first issue lies deeper is taken for the one that was meant. */
export function either(explainFirst: Explain, explainSecond: Explain): Explain {
  return (value, path, report) => {
    const first = reportAlone(explainFirst, value, path, report)
    const second = reportAlone(explainSecond, value, path, report)
    if (first[0] === undefined || second[0] === undefined) return
    const [depth, otherDepth] = [first[0].path.length, second[0].path.length]
    if (depth === otherDepth && depth === listKeys(path).length) {
      return addInvalidType(value, path, report, `${first[0].expected}, ${second[0].expected}`)
    }
    for (const issue of otherDepth > depth ? second : first) if (!isFull(report)) report.issues.push(issue)
  }
}

/** The issues of a value, beside a report. */
export function reportAlone(
  explain: Explain,
  value: unknown,
  path: Path | undefined,
  report: Report,
): ValidationIssue[] {
  const issues: ValidationIssue[] = []
  explain(value, path, { ...report, issues })
  return issues
}
