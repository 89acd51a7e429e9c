// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ListCandidatesForAutoMLJobSortByValues}. */
export type ListCandidatesForAutoMLJobSortBy = 'CreationTime' | 'Status' | 'FinalObjectiveMetricValue'

/** Every {@link ListCandidatesForAutoMLJobSortBy} that the pages list. */
export const ListCandidatesForAutoMLJobSortByValues: readonly ['CreationTime', 'Status', 'FinalObjectiveMetricValue'] =
  /* @__PURE__ */ Object.freeze(['CreationTime', 'Status', 'FinalObjectiveMetricValue'] as const)

/** Whether a value is of type {@link ListCandidatesForAutoMLJobSortBy}. */
export function isListCandidatesForAutoMLJobSortBy(value: unknown): value is ListCandidatesForAutoMLJobSortBy {
  return value === 'CreationTime' || value === 'Status' || value === 'FinalObjectiveMetricValue'
}

/** Asserts that a value is of type {@link ListCandidatesForAutoMLJobSortBy}; throws a ValidationError that holds every issue. */
export function assertListCandidatesForAutoMLJobSortBy(
  value: unknown,
): asserts value is ListCandidatesForAutoMLJobSortBy {
  assertValid(validateListCandidatesForAutoMLJobSortBy(value))
}

/** Tells every issue that keeps a value from being of type {@link ListCandidatesForAutoMLJobSortBy}. */
export function validateListCandidatesForAutoMLJobSortBy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isListCandidatesForAutoMLJobSortBy, explainListCandidatesForAutoMLJobSortBy, value, options)
}

/** The Standard Schema of {@link ListCandidatesForAutoMLJobSortBy}; yields its JSON Schema too. */
export const ListCandidatesForAutoMLJobSortBySchema: StandardSchema<ListCandidatesForAutoMLJobSortBy> =
  /* @__PURE__ */ createStandardSchema(
    validateListCandidatesForAutoMLJobSortBy,
    jsonSchemaOfListCandidatesForAutoMLJobSortBy,
  )

/** Adds to a report why a value is not of type {@link ListCandidatesForAutoMLJobSortBy}. */
export function explainListCandidatesForAutoMLJobSortBy(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ListCandidatesForAutoMLJobSortByValues)
}

/** The JSON Schema of {@link ListCandidatesForAutoMLJobSortBy}. */
export function jsonSchemaOfListCandidatesForAutoMLJobSortBy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ListCandidatesForAutoMLJobSortBy', () => ({
    type: 'string',
    enum: [...ListCandidatesForAutoMLJobSortByValues],
  }))
}
