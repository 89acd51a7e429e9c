/**
 * The result of a validation.
 *
 * @module
 */
import type { Contract, ContractOptions } from './contract.js'
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
 * Says what keeps a value from being of a shape. Does not throw: what a getter throws becomes an issue. A part that the guards refused and that is right when it is
 * looked into has changed in between; what was seen last counts.
 *
 * @param explain - says what keeps a value from being of the shape
 * @param contract - what the shape promises
 * @param options - choices of the call
 * @param guard - the yes/no guard, where it is much faster than the explanation: of structures that can hold themselves
 */
export function validate(
  explain: Explain,
  contract: Contract,
  value: unknown,
  options: ValidateOptions = {},
  guard?: (value: unknown) => boolean,
): ValidationResult {
  const report = createReport(limitIssues(options.maxIssues ?? 100), contract, options, options.advisory === true)
  const { advisories, issues } = report
  try {
    if (report.isThorough || !guard?.(value)) explain(value, 0, report)
  } catch {
    addUnreadable(report)
  }
  if (issues.length > 0) return advisories ? { success: false, issues, advisories } : { success: false, issues }
  return advisories ? { success: true, advisories } : { success: true }
}

function addUnreadable(report: Report): void {
  const message = 'Unable to read input: reading it threw'
  addIssue(report, createIssue(readPlace([], 0), 'unreadable', 'a readable value', 'an exception', message))
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
