/**
 * What is collected while a value is explained, and how issues are worded.
 *
 * @module
 */
import { type Contract, type ContractOptions, hasOwnContract } from './contract.js'
import type { ValidationCode, ValidationIssue } from './issue.js'
import { MAXIMUM_DEPTH } from './object.js'
import { listKeys, type Path, printPath } from './path.js'
import { printType, printValue } from './received.js'

/** What is collected while a value is explained. */
export interface Report {
  readonly issues: ValidationIssue[]
  /** What the prose advises and the value does not follow; undefined where nobody asks. */
  readonly advisories: ValidationIssue[] | undefined
  /** Most issues to collect, and most advisories. */
  readonly limit: number
  /** How many structures of one recursion stand open, by the recursion's name. */
  readonly depths: Map<string, number>
  /** Choices of the call. */
  readonly options: ContractOptions
  /** Whether nothing is asked for but what the guards say: what a guard accepts need not be looked into. */
  readonly isPlain: boolean
  /** The contract of the structure that is being explained; `strict` outside of structures. */
  contract: Contract
  /** Whether the report takes no more issues: it holds as many as it may, or ended at a value that nests too deep. */
  isFull: boolean
}

/** Makes an empty report. */
export function createReport(limit: number, options: ContractOptions, hasAdvisories: boolean): Report {
  return {
    issues: [],
    advisories: hasAdvisories ? [] : undefined,
    limit,
    depths: new Map<string, number>(),
    options,
    isPlain: !hasAdvisories && !hasOwnContract(options),
    contract: 'strict',
    isFull: false,
  }
}

/** Adds one issue, unless the report is full. */
export function addIssue(
  report: Report,
  path: Path | undefined,
  code: ValidationCode,
  expected: string,
  received: string,
  say: (place: string) => string,
): void {
  if (!report.isFull) keepIssue(report, createIssue(path, code, expected, received, say))
}

/** Adds an issue that was made elsewhere, unless the report is full. */
export function keepIssue(report: Report, issue: ValidationIssue): void {
  if (report.isFull) return
  report.issues.push(issue)
  report.isFull = report.issues.length >= report.limit || issue.code === 'too-deep'
}

/**
 * Makes an issue.
 *
 * @param say - makes the message; takes the path as text
 */
export function createIssue(
  path: Path | undefined,
  code: ValidationCode,
  expected: string,
  received: string,
  say: (place: string) => string,
): ValidationIssue {
  const pathText = printPath(path)
  return { path: listKeys(path), pathText, code, expected, received, message: say(pathText) }
}

/** Adds that a value is of another type. botocore: `Invalid type for parameter A.B, value: 5, type: number, valid types: string`. */
export function addInvalidType(value: unknown, path: Path | undefined, report: Report, expected: string): void {
  const received = printType(value)
  const text = `value: ${printValue(value, path)}, type: ${received}, valid types: ${expected}`
  addIssue(report, path, 'invalid-type', expected, received, (place) => `Invalid type for parameter ${place}, ${text}`)
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
    (place) => `Parameter ${place} nests too deep, valid: ${expected}`,
  )
}
