// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link QueryReturnConsumedCapacityValues}. */
export type QueryReturnConsumedCapacity = 'INDEXES' | 'TOTAL' | 'NONE'

/** Every {@link QueryReturnConsumedCapacity} that the pages list. */
export const QueryReturnConsumedCapacityValues: readonly ['INDEXES', 'TOTAL', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'INDEXES',
  'TOTAL',
  'NONE',
] as const)

/** Whether a value is a {@link QueryReturnConsumedCapacity}. */
export function isQueryReturnConsumedCapacity(value: unknown): value is QueryReturnConsumedCapacity {
  return value === 'INDEXES' || value === 'TOTAL' || value === 'NONE'
}

/** Asserts that a value is a {@link QueryReturnConsumedCapacity}; throws a ValidationError that holds every issue. */
export function assertQueryReturnConsumedCapacity(value: unknown): asserts value is QueryReturnConsumedCapacity {
  assertValid(validateQueryReturnConsumedCapacity(value))
}

/** Tells every issue that keeps a value from being a {@link QueryReturnConsumedCapacity}. */
export function validateQueryReturnConsumedCapacity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isQueryReturnConsumedCapacity, explainQueryReturnConsumedCapacity, value, options)
}

/** The Standard Schema of {@link QueryReturnConsumedCapacity}; yields its JSON Schema too. */
export const QueryReturnConsumedCapacitySchema: StandardSchema<QueryReturnConsumedCapacity> =
  /* @__PURE__ */ createStandardSchema(validateQueryReturnConsumedCapacity, jsonSchemaOfQueryReturnConsumedCapacity)

/** Adds to a report why a value is no {@link QueryReturnConsumedCapacity}. */
export function explainQueryReturnConsumedCapacity(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, QueryReturnConsumedCapacityValues)
}

/** The JSON Schema of {@link QueryReturnConsumedCapacity}. */
export function jsonSchemaOfQueryReturnConsumedCapacity(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'QueryReturnConsumedCapacity', () => ({
    type: 'string',
    enum: [...QueryReturnConsumedCapacityValues],
  }))
}
