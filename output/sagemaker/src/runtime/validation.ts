/**
 * Whether a value is of a type, and all that keeps it from being.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import { explain } from './explain.js'
import type { ValidationIssue } from './issue.js'
import { readPlace } from './path.js'
import { addIssue, createReport, type Report } from './report.js'
import type { ContractOptions, Schema, Shape } from './schema.js'

/** How to validate. */
export interface ValidateOptions extends ContractOptions {
  /** Most issues to collect: 100 unless told (or not a number), at least 1, at most 10,000. */
  readonly maxIssues?: number
}

/** What a validation found: the value itself, of its type, or what is wrong with it, in the order of the members. */
export type ValidationResult<T> =
  | { readonly success: true; readonly value: T }
  | { readonly success: false; readonly issues: readonly ValidationIssue[] }

/** Thrown by {@link assert}, `decode` and `encode`. */
export class ValidationError extends Error {
  override readonly name: string = 'ValidationError'
  /** What is wrong, in the order of the members. */
  readonly issues: readonly ValidationIssue[]

  /**
   * @param issues - what is wrong, in the order of the members
   */
  constructor(issues: readonly ValidationIssue[]) {
    super(issues.map((issue) => issue.message).join('\n'))
    brand(this, 'ValidationError')
    this.issues = issues
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, ValidationError, 'ValidationError', value)
  }
}

/**
 * Tells every issue that keeps a value from being of a type. Does not throw: what a getter throws becomes an issue. A value that the guard refuses and that is
 * right when it is looked into has changed in between; what was seen last counts.
 *
 * @param schema - of the type: `TagSchema`
 * @param options - choices of the call
 * @returns the value itself, or what is wrong with it
 */
export function validate<T>(schema: Schema<T>, value: unknown, options?: ValidateOptions): ValidationResult<T> {
  return inspect(schema, value, options, false)
}

/**
 * What {@link validate} does.
 *
 * @param refusesMisspelt - whether a key that equals an absent member but for case is an issue where unknown members are none
 */
export function inspect<T>(
  schema: Schema<T>,
  value: unknown,
  options: ValidateOptions | undefined,
  refusesMisspelt: boolean,
): ValidationResult<T> {
  const { contract } = schema
  const { enums = contract.enums, unknownMembers = contract.unknownMembers, maxIssues = 100 } = options ?? {}
  const isThorough = refusesMisspelt || enums !== contract.enums || unknownMembers !== contract.unknownMembers
  if (!isThorough && isAccepted(schema, value)) return { success: true, value: value as T }
  const promised = { form: contract.form, enums, unknownMembers }
  const report = createReport(limitIssues(maxIssues), promised, isThorough, refusesMisspelt)
  try {
    explain(schema as Schema<T> & Shape, value, 0, report)
  } catch {
    addUnreadable(report)
  }
  const { issues } = report
  return issues.length > 0 ? { success: false, issues } : { success: true, value: value as T }
}

/**
 * Asserts that a value is of a type.
 *
 * @param schema - of the type: `TagSchema`
 * @param options - choices of the call
 * @throws ValidationError that holds every issue
 */
export function assert<T>(schema: Schema<T>, value: unknown, options?: ValidateOptions): asserts value is T {
  const result = validate(schema, value, options)
  if (!result.success) throw new ValidationError(result.issues)
}

/** What the guard says; no if reading the value throws. */
function isAccepted(schema: Schema<unknown>, value: unknown): boolean {
  try {
    return schema.is(value)
  } catch {
    return false
  }
}

function addUnreadable(report: Report): void {
  const message = 'Unable to read input: reading it threw'
  addIssue(report, readPlace([]), 'unreadable', 'a readable value', 'an exception', message)
}

/** A value that holds itself twice has more issues than memory takes; no reader wants as many. */
function limitIssues(limit: number): number {
  return Number.isNaN(limit) ? 100 : Math.min(10_000, Math.max(1, limit))
}
