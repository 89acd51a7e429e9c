// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CaptureStatusValues}. */
export type CaptureStatus = 'Started' | 'Stopped'

/** Every {@link CaptureStatus} that the pages list. */
export const CaptureStatusValues: readonly ['Started', 'Stopped'] = /* @__PURE__ */ Object.freeze([
  'Started',
  'Stopped',
] as const)

/** Whether a value is of type {@link CaptureStatus}. */
export function isCaptureStatus(value: unknown): value is CaptureStatus {
  return value === 'Started' || value === 'Stopped'
}

/** Asserts that a value is of type {@link CaptureStatus}; throws a ValidationError that holds every issue. */
export function assertCaptureStatus(value: unknown): asserts value is CaptureStatus {
  assertValid(validateCaptureStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link CaptureStatus}. */
export function validateCaptureStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCaptureStatus, explainCaptureStatus, value, options)
}

/** The Standard Schema of {@link CaptureStatus}; yields its JSON Schema too. */
export const CaptureStatusSchema: StandardSchema<CaptureStatus> = /* @__PURE__ */ createStandardSchema(
  validateCaptureStatus,
  jsonSchemaOfCaptureStatus,
)

/** Adds to a report why a value is not of type {@link CaptureStatus}. */
export function explainCaptureStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, CaptureStatusValues)
}

/** The JSON Schema of {@link CaptureStatus}. */
export function jsonSchemaOfCaptureStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CaptureStatus', () => ({ type: 'string', enum: [...CaptureStatusValues] }))
}
