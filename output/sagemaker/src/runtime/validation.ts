/**
 * The result of a validation.
 *
 * @module
 */
import type { Path } from './path.js'
import { addIssue, type Explain, type Report } from './report.js'

/**
 * What an issue is about: a required member that is absent; a member that the structure does not have; a value of another type; a string that is none of an enum's
 * values; a tagged union with none or several members; a value that nests deeper than the guards follow; a value that threw while it was read.
 */
export type ValidationCode =
  'missing' | 'unknown-member' | 'invalid-type' | 'invalid-value' | 'invalid-union' | 'too-deep' | 'unreadable'

/** One thing that is wrong with a value. */
export interface ValidationIssue {
  /** Keys from the value to the place, outermost first; list positions from 0. */
  readonly path: readonly (string | number)[]
  /** The path as text: `PortRanges[0].FromPort`; `input` for the value itself. */
  readonly pathText: string
  readonly code: ValidationCode
  /** What may stand there: `string`, `one of: A, B`. */
  readonly expected: string
  /** What stands there: a type, never the content of a secret. */
  readonly received: string
  /** All of it in one sentence, in botocore's words. */
  readonly message: string
}

/** How to validate. */
export interface ValidateOptions {
  /** Most issues to collect; 100 unless told, at least 1. */
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
    limit: Math.max(1, options?.maxIssues ?? 100),
    depths: new Map<string, number>(),
  }
  const root: Path | undefined = undefined
  try {
    if (guard(value)) return { success: true }
    explain(value, root, report)
  } catch {
    addIssue(report, root, 'unreadable', 'a readable value', 'an exception', 'Unable to read input: reading it threw')
  }
  return report.issues.length === 0 ? { success: true } : { success: false, issues: report.issues }
}

/**
 * Throws what a validation found.
 *
 * @throws ValidationError where there are issues
 */
export function assertValid(result: ValidationResult): void {
  if (!result.success) throw new ValidationError(result.issues)
}
