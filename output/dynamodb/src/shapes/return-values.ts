// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnValuesValues}. */
export type ReturnValues = 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW'

/** Every {@link ReturnValues} that the pages list. */
export const ReturnValuesValues: readonly ['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'] =
  /* @__PURE__ */ Object.freeze(['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'] as const)

/** Whether a value is of type {@link ReturnValues}. */
export function isReturnValues(value: unknown): value is ReturnValues {
  return (
    value === 'NONE' || value === 'ALL_OLD' || value === 'UPDATED_OLD' || value === 'ALL_NEW' || value === 'UPDATED_NEW'
  )
}

/** Asserts that a value is of type {@link ReturnValues}; throws a ValidationError that holds every issue. */
export function assertReturnValues(value: unknown): asserts value is ReturnValues {
  assertValid(validateReturnValues(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnValues}. */
export function validateReturnValues(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isReturnValues, explainReturnValues, value, options)
}

/** The Standard Schema of {@link ReturnValues}; yields its JSON Schema too. */
export const ReturnValuesSchema: StandardSchema<ReturnValues> = /* @__PURE__ */ createStandardSchema(
  validateReturnValues,
  jsonSchemaOfReturnValues,
)

/** Adds to a report why a value is not of type {@link ReturnValues}. */
export function explainReturnValues(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ReturnValuesValues)
}

/** The JSON Schema of {@link ReturnValues}. */
export function jsonSchemaOfReturnValues(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReturnValues', () => ({ type: 'string', enum: [...ReturnValuesValues] }))
}
