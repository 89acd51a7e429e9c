// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnConsumedCapacityValues}. */
export type ReturnConsumedCapacity = 'INDEXES' | 'TOTAL' | 'NONE'

/** Every {@link ReturnConsumedCapacity} that the pages list. */
export const ReturnConsumedCapacityValues: readonly ['INDEXES', 'TOTAL', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'INDEXES',
  'TOTAL',
  'NONE',
] as const)

/** Whether a value is of type {@link ReturnConsumedCapacity}. */
export function isReturnConsumedCapacity(value: unknown): value is ReturnConsumedCapacity {
  return value === 'INDEXES' || value === 'TOTAL' || value === 'NONE'
}

/** Asserts that a value is of type {@link ReturnConsumedCapacity}; throws a ValidationError that holds every issue. */
export function assertReturnConsumedCapacity(value: unknown): asserts value is ReturnConsumedCapacity {
  assertValid(validateReturnConsumedCapacity(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnConsumedCapacity}. */
export function validateReturnConsumedCapacity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isReturnConsumedCapacity, explainReturnConsumedCapacity, value, options)
}

/** The Standard Schema of {@link ReturnConsumedCapacity}; yields its JSON Schema too. */
export const ReturnConsumedCapacitySchema: StandardSchema<ReturnConsumedCapacity> =
  /* @__PURE__ */ createStandardSchema(validateReturnConsumedCapacity, jsonSchemaOfReturnConsumedCapacity)

/** Adds to a report why a value is not of type {@link ReturnConsumedCapacity}. */
export function explainReturnConsumedCapacity(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ReturnConsumedCapacityValues)
}

/** The JSON Schema of {@link ReturnConsumedCapacity}. */
export function jsonSchemaOfReturnConsumedCapacity(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReturnConsumedCapacity', () => ({
    type: 'string',
    enum: [...ReturnConsumedCapacityValues],
  }))
}
