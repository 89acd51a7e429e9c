// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AutoMLJobSortByValues}. */
export type AutoMLJobSortBy = 'Name' | 'CreationTime' | 'Status'

/** Every {@link AutoMLJobSortBy} that the pages list. */
export const AutoMLJobSortByValues: readonly ['Name', 'CreationTime', 'Status'] = /* @__PURE__ */ Object.freeze([
  'Name',
  'CreationTime',
  'Status',
] as const)

/** Whether a value is of type {@link AutoMLJobSortBy}. */
export function isAutoMLJobSortBy(value: unknown): value is AutoMLJobSortBy {
  return value === 'Name' || value === 'CreationTime' || value === 'Status'
}

/** Asserts that a value is of type {@link AutoMLJobSortBy}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobSortBy(value: unknown): asserts value is AutoMLJobSortBy {
  assertValid(validateAutoMLJobSortBy(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobSortBy}. */
export function validateAutoMLJobSortBy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobSortBy, explainAutoMLJobSortBy, value, options)
}

/** The Standard Schema of {@link AutoMLJobSortBy}; yields its JSON Schema too. */
export const AutoMLJobSortBySchema: StandardSchema<AutoMLJobSortBy> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobSortBy,
  jsonSchemaOfAutoMLJobSortBy,
)

/** Adds to a report why a value is not of type {@link AutoMLJobSortBy}. */
export function explainAutoMLJobSortBy(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, AutoMLJobSortByValues)
}

/** The JSON Schema of {@link AutoMLJobSortBy}. */
export function jsonSchemaOfAutoMLJobSortBy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobSortBy', () => ({ type: 'string', enum: [...AutoMLJobSortByValues] }))
}
