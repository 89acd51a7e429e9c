// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AutoMLJobStatusValues}. */
export type AutoMLJobStatus = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link AutoMLJobStatus} that the pages list. */
export const AutoMLJobStatusValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

/** Whether a value is of type {@link AutoMLJobStatus}. */
export function isAutoMLJobStatus(value: unknown): value is AutoMLJobStatus {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

/** Asserts that a value is of type {@link AutoMLJobStatus}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobStatus(value: unknown): asserts value is AutoMLJobStatus {
  assertValid(validateAutoMLJobStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobStatus}. */
export function validateAutoMLJobStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobStatus, explainAutoMLJobStatus, value, options)
}

/** The Standard Schema of {@link AutoMLJobStatus}; yields its JSON Schema too. */
export const AutoMLJobStatusSchema: StandardSchema<AutoMLJobStatus> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobStatus,
  jsonSchemaOfAutoMLJobStatus,
)

/** Adds to a report why a value is not of type {@link AutoMLJobStatus}. */
export function explainAutoMLJobStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, AutoMLJobStatusValues)
}

/** The JSON Schema of {@link AutoMLJobStatus}. */
export function jsonSchemaOfAutoMLJobStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobStatus', () => ({ type: 'string', enum: [...AutoMLJobStatusValues] }))
}
