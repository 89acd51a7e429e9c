// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SortByValues}. */
export type SortBy = 'CreationTime' | 'Status' | 'FinalObjectiveMetricValue'

/** Every {@link SortBy} that the pages list. */
export const SortByValues: readonly ['CreationTime', 'Status', 'FinalObjectiveMetricValue'] =
  /* @__PURE__ */ Object.freeze(['CreationTime', 'Status', 'FinalObjectiveMetricValue'] as const)

/** Whether a value is of type {@link SortBy}. */
export function isSortBy(value: unknown): value is SortBy {
  return value === 'CreationTime' || value === 'Status' || value === 'FinalObjectiveMetricValue'
}

/** Asserts that a value is of type {@link SortBy}; throws a ValidationError that holds every issue. */
export function assertSortBy(value: unknown): asserts value is SortBy {
  assertValid(validateSortBy(value))
}

/** Tells every issue that keeps a value from being of type {@link SortBy}. */
export function validateSortBy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSortBy, explainSortBy, value, options)
}

/** The Standard Schema of {@link SortBy}; yields its JSON Schema too. */
export const SortBySchema: StandardSchema<SortBy> = /* @__PURE__ */ createStandardSchema(
  validateSortBy,
  jsonSchemaOfSortBy,
)

/** Adds to a report why a value is not of type {@link SortBy}. */
export function explainSortBy(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SortByValues)
}

/** The JSON Schema of {@link SortBy}. */
export function jsonSchemaOfSortBy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SortBy', () => ({ type: 'string', enum: [...SortByValues] }))
}
