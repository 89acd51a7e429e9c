// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnValuesOnConditionCheckFailureValues}. */
export type ReturnValuesOnConditionCheckFailure = 'ALL_OLD' | 'NONE'

/** Every {@link ReturnValuesOnConditionCheckFailure} that the pages list. */
export const ReturnValuesOnConditionCheckFailureValues: readonly ['ALL_OLD', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'ALL_OLD',
  'NONE',
] as const)

/** Whether a value is of type {@link ReturnValuesOnConditionCheckFailure}. */
export function isReturnValuesOnConditionCheckFailure(value: unknown): value is ReturnValuesOnConditionCheckFailure {
  return value === 'ALL_OLD' || value === 'NONE'
}

/** Asserts that a value is of type {@link ReturnValuesOnConditionCheckFailure}; throws a ValidationError that holds every issue. */
export function assertReturnValuesOnConditionCheckFailure(
  value: unknown,
): asserts value is ReturnValuesOnConditionCheckFailure {
  assertValid(validateReturnValuesOnConditionCheckFailure(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnValuesOnConditionCheckFailure}. */
export function validateReturnValuesOnConditionCheckFailure(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(isReturnValuesOnConditionCheckFailure, explainReturnValuesOnConditionCheckFailure, value, options)
}

/** The Standard Schema of {@link ReturnValuesOnConditionCheckFailure}; yields its JSON Schema too. */
export const ReturnValuesOnConditionCheckFailureSchema: StandardSchema<ReturnValuesOnConditionCheckFailure> =
  /* @__PURE__ */ createStandardSchema(
    validateReturnValuesOnConditionCheckFailure,
    jsonSchemaOfReturnValuesOnConditionCheckFailure,
  )

/** Adds to a report why a value is not of type {@link ReturnValuesOnConditionCheckFailure}. */
export function explainReturnValuesOnConditionCheckFailure(
  value: unknown,
  path: Path | undefined,
  report: Report,
): void {
  reportEnum(value, path, report, ReturnValuesOnConditionCheckFailureValues)
}

/** The JSON Schema of {@link ReturnValuesOnConditionCheckFailure}. */
export function jsonSchemaOfReturnValuesOnConditionCheckFailure(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReturnValuesOnConditionCheckFailure', () => ({
    type: 'string',
    enum: [...ReturnValuesOnConditionCheckFailureValues],
  }))
}
