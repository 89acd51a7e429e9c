// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ListAutoMLJobsSortByValues}. */
export type ListAutoMLJobsSortBy = 'Name' | 'CreationTime' | 'Status'

/** Every {@link ListAutoMLJobsSortBy} that the pages list. */
export const ListAutoMLJobsSortByValues: readonly ['Name', 'CreationTime', 'Status'] = /* @__PURE__ */ Object.freeze([
  'Name',
  'CreationTime',
  'Status',
] as const)

/** Whether a value is of type {@link ListAutoMLJobsSortBy}. */
export function isListAutoMLJobsSortBy(value: unknown): value is ListAutoMLJobsSortBy {
  return value === 'Name' || value === 'CreationTime' || value === 'Status'
}

/** Asserts that a value is of type {@link ListAutoMLJobsSortBy}; throws a ValidationError that holds every issue. */
export function assertListAutoMLJobsSortBy(value: unknown): asserts value is ListAutoMLJobsSortBy {
  assertValid(validateListAutoMLJobsSortBy(value))
}

/** Tells every issue that keeps a value from being of type {@link ListAutoMLJobsSortBy}. */
export function validateListAutoMLJobsSortBy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isListAutoMLJobsSortBy, explainListAutoMLJobsSortBy, value, options)
}

/** The Standard Schema of {@link ListAutoMLJobsSortBy}; yields its JSON Schema too. */
export const ListAutoMLJobsSortBySchema: StandardSchema<ListAutoMLJobsSortBy> = /* @__PURE__ */ createStandardSchema(
  validateListAutoMLJobsSortBy,
  jsonSchemaOfListAutoMLJobsSortBy,
)

/** Adds to a report why a value is not of type {@link ListAutoMLJobsSortBy}. */
export function explainListAutoMLJobsSortBy(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ListAutoMLJobsSortByValues)
}

/** The JSON Schema of {@link ListAutoMLJobsSortBy}. */
export function jsonSchemaOfListAutoMLJobsSortBy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ListAutoMLJobsSortBy', () => ({
    type: 'string',
    enum: [...ListAutoMLJobsSortByValues],
  }))
}
