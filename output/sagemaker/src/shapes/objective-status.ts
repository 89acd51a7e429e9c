// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ObjectiveStatusValues}. */
export type ObjectiveStatus = 'Succeeded' | 'Pending' | 'Failed'

/** Every {@link ObjectiveStatus} that the pages list. */
export const ObjectiveStatusValues: readonly ['Succeeded', 'Pending', 'Failed'] = /* @__PURE__ */ Object.freeze([
  'Succeeded',
  'Pending',
  'Failed',
] as const)

/** Whether a value is of type {@link ObjectiveStatus}. */
export function isObjectiveStatus(value: unknown): value is ObjectiveStatus {
  return value === 'Succeeded' || value === 'Pending' || value === 'Failed'
}

/** Asserts that a value is of type {@link ObjectiveStatus}; throws a ValidationError that holds every issue. */
export function assertObjectiveStatus(value: unknown): asserts value is ObjectiveStatus {
  assertValid(validateObjectiveStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link ObjectiveStatus}. */
export function validateObjectiveStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isObjectiveStatus, explainObjectiveStatus, value, options)
}

/** The Standard Schema of {@link ObjectiveStatus}; yields its JSON Schema too. */
export const ObjectiveStatusSchema: StandardSchema<ObjectiveStatus> = /* @__PURE__ */ createStandardSchema(
  validateObjectiveStatus,
  jsonSchemaOfObjectiveStatus,
)

/** Adds to a report why a value is not of type {@link ObjectiveStatus}. */
export function explainObjectiveStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ObjectiveStatusValues)
}

/** The JSON Schema of {@link ObjectiveStatus}. */
export function jsonSchemaOfObjectiveStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ObjectiveStatus', () => ({ type: 'string', enum: [...ObjectiveStatusValues] }))
}
