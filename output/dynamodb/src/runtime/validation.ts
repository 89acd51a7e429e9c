/**
 * The result of a validation.
 *
 * @module
 */
import type { ValidationIssue } from './issue.js'
import type { Path } from './path.js'
import { addIssue, type Explain, type Report } from './report.js'

/** How to validate. */
export interface ValidateOptions {
  /** Most issues to collect: 100 unless told (or not a number), at least 1, at most 10,000. */
  readonly maxIssues?: number
}

/** What a validation found. */
export type ValidationResult =
  { readonly success: true } | { readonly success: false; readonly issues: readonly ValidationIssue[] }

/** Thrown by the `assert` functions. */
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
 * Runs the yes/no guard and, only where it says no, the reports. Does not throw: what a getter throws becomes an issue.
 *
 * @param guard - the yes/no guard
 * @param explain - adds what is wrong to a report
 */
export function validate(
  guard: (value: unknown) => boolean,
  explain: Explain,
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  const report: Report = {
    issues: [],
    limit: limitIssues(options?.maxIssues ?? 100),
    depths: new Map<string, number>(),
  }
  const root: Path | undefined = undefined
  try {
    if (guard(value)) return { success: true }
    explain(value, root, report)
  } catch {
    addIssue(report, root, 'unreadable', 'a readable value', 'an exception', 'Unable to read input: reading it threw')
  }
  if (report.issues.length === 0) {
    // The guard said no, so the value changed between two looks at it.
    addIssue(
      report,
      root,
      'unreadable',
      'a value that stays the same',
      'another value',
      'Unable to read input: it changed',
    )
  }
  return { success: false, issues: report.issues }
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
