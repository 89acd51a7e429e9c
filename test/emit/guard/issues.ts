/**
 * What a validation says, in the form that tests compare.
 *
 * @module
 */
import { type Schema, validate, type ValidateOptions, type ValidationIssue } from '../../../templates/runtime/index.js'

/** Lists what is wrong with a value; nothing if it is right. */
export function listIssues(
  schema: Schema<unknown>,
  value: unknown,
  options?: ValidateOptions,
): readonly ValidationIssue[] {
  const result = validate(schema, value, options)
  return result.success ? [] : result.issues
}
