// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StatusValues}. */
export type Status = 'Creating' | 'Updating' | 'Deleting' | 'ActivatingTraffic' | 'Baking'

/** Every {@link Status} that the pages list. */
export const StatusValues: readonly ['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] =
  /* @__PURE__ */ Object.freeze(['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] as const)

/** Whether a value is of type {@link Status}. */
export function isStatus(value: unknown): value is Status {
  return (
    value === 'Creating' ||
    value === 'Updating' ||
    value === 'Deleting' ||
    value === 'ActivatingTraffic' ||
    value === 'Baking'
  )
}

/** Asserts that a value is of type {@link Status}; throws a ValidationError that holds every issue. */
export function assertStatus(value: unknown): asserts value is Status {
  assertValid(validateStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link Status}. */
export function validateStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStatus, explainStatus, value, options)
}

/** The Standard Schema of {@link Status}; yields its JSON Schema too. */
export const StatusSchema: StandardSchema<Status> = /* @__PURE__ */ createStandardSchema(
  validateStatus,
  jsonSchemaOfStatus,
)

/** Adds to a report why a value is not of type {@link Status}. */
export function explainStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, StatusValues)
}

/** The JSON Schema of {@link Status}. */
export function jsonSchemaOfStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Status', () => ({ type: 'string', enum: [...StatusValues] }))
}
