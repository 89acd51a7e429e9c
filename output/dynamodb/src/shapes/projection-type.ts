// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ProjectionTypeValues}. */
export type ProjectionType = 'ALL' | 'KEYS_ONLY' | 'INCLUDE'

/** Every {@link ProjectionType} that the pages list. */
export const ProjectionTypeValues: readonly ['ALL', 'KEYS_ONLY', 'INCLUDE'] = /* @__PURE__ */ Object.freeze([
  'ALL',
  'KEYS_ONLY',
  'INCLUDE',
] as const)

/** Whether a value is of type {@link ProjectionType}. */
export function isProjectionType(value: unknown): value is ProjectionType {
  return value === 'ALL' || value === 'KEYS_ONLY' || value === 'INCLUDE'
}

/** Asserts that a value is of type {@link ProjectionType}; throws a ValidationError that holds every issue. */
export function assertProjectionType(value: unknown): asserts value is ProjectionType {
  assertValid(validateProjectionType(value))
}

/** Tells every issue that keeps a value from being of type {@link ProjectionType}. */
export function validateProjectionType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProjectionType, explainProjectionType, value, options)
}

/** The Standard Schema of {@link ProjectionType}; yields its JSON Schema too. */
export const ProjectionTypeSchema: StandardSchema<ProjectionType> = /* @__PURE__ */ createStandardSchema(
  validateProjectionType,
  jsonSchemaOfProjectionType,
)

/** Adds to a report why a value is not of type {@link ProjectionType}. */
export function explainProjectionType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ProjectionTypeValues)
}

/** The JSON Schema of {@link ProjectionType}. */
export function jsonSchemaOfProjectionType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ProjectionType', () => ({ type: 'string', enum: [...ProjectionTypeValues] }))
}
