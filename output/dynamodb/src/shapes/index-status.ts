// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link IndexStatusValues}. */
export type IndexStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link IndexStatus} that the pages list. */
export const IndexStatusValues: readonly ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] = /* @__PURE__ */ Object.freeze(
  ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const,
)

/** Whether a value is of type {@link IndexStatus}. */
export function isIndexStatus(value: unknown): value is IndexStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

/** Asserts that a value is of type {@link IndexStatus}; throws a ValidationError that holds every issue. */
export function assertIndexStatus(value: unknown): asserts value is IndexStatus {
  assertValid(validateIndexStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link IndexStatus}. */
export function validateIndexStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isIndexStatus, explainIndexStatus, value, options)
}

/** The Standard Schema of {@link IndexStatus}; yields its JSON Schema too. */
export const IndexStatusSchema: StandardSchema<IndexStatus> = /* @__PURE__ */ createStandardSchema(
  validateIndexStatus,
  jsonSchemaOfIndexStatus,
)

/** Adds to a report why a value is not of type {@link IndexStatus}. */
export function explainIndexStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, IndexStatusValues)
}

/** The JSON Schema of {@link IndexStatus}. */
export function jsonSchemaOfIndexStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'IndexStatus', () => ({ type: 'string', enum: [...IndexStatusValues] }))
}
