/**
 * The result of a validation.
 *
 * @module
 */
import { type Contract, type ContractOptions, hasOwnContract } from './contract.js'
import type { ValidationIssue } from './issue.js'
import { readPlace } from './place.js'
import { addIssue, createIssue, createReport, type Explain, type Report } from './report.js'

/** How to validate. */
export interface ValidateOptions extends ContractOptions {
  /** Most issues to collect: 100 unless told (or not a number), at least 1, at most 10,000. */
  readonly maxIssues?: number
  /** Whether to tell, beside the issues, where a value of a request does not follow the limits that the pages' prose states; false unless told. */
  readonly advisory?: boolean
}

/** What a validation found. Advisories are there where they were asked for; they never make a value wrong. */
export type ValidationResult =
  | { readonly success: true; readonly advisories?: readonly ValidationIssue[] }
  | {
      readonly success: false
      readonly issues: readonly ValidationIssue[]
      readonly advisories?: readonly ValidationIssue[]
    }

/** Thrown by the `assert`, `decode` and `encode` functions. */
export class ValidationError extends Error {
  override readonly name: string = 'ValidationError'
  /** What is wrong, in the order of the members. */
  readonly issues: readonly ValidationIssue[]

  /**
   * @param issues - what is wrong, in the order of the members
   */
  constructor(issues: readonly ValidationIssue[]) {
    super(issues.map((issue) => issue.message).join('\n'))
    this.issues = issues
  }
}

/**
 * Runs the yes/no guard and, only where it says no, the report. Where the call has a contract of its own the report alone decides. Does not throw: what a getter
 * throws becomes an issue.
 *
 * @param guard - the yes/no guard of the shape
 * @param explain - says what keeps a value from being of the same shape
 * @param contract - what the shape promises
 * @param options - choices of the call
 */
export function validate(
  guard: (value: unknown) => boolean,
  explain: Explain,
  contract: Contract,
  value: unknown,
  options: ValidateOptions = {},
): ValidationResult {
  const hasContract = hasOwnContract(options)
  const report = createReport(limitIssues(options.maxIssues ?? 100), contract, options, options.advisory === true)
  const { advisories, issues } = report
  try {
    const isRight = !hasContract && guard(value)
    if (isRight && !advisories) return { success: true }
    explain(value, 0, report)
    if (isRight || (hasContract && issues.length === 0))
      return advisories ? { success: true, advisories } : { success: true }
  } catch {
    addUnreadable(report, 'a readable value', 'an exception', 'reading it threw')
  }
  // The guard said no and the report finds nothing: the value changed between two looks at it.
  if (issues.length === 0) addUnreadable(report, 'a value that stays the same', 'another value', 'it changed')
  return advisories ? { success: false, issues, advisories } : { success: false, issues }
}

function addUnreadable(report: Report, expected: string, received: string, why: string): void {
  const issue = createIssue(readPlace([], 0), 'unreadable', expected, received, `Unable to read input: ${why}`)
  addIssue(report, issue)
}

/** A value that holds itself twice has more issues than memory takes; no reader wants as many. */
function limitIssues(limit: number): number {
  return Number.isNaN(limit) ? 100 : Math.min(10_000, Math.max(1, limit))
}

/**
 * Throws what a validation found.
 *
 * @throws ValidationError where there are issues
 */
export function assertValid(result: ValidationResult): void {
  if (!result.success) throw new ValidationError(result.issues)
}
