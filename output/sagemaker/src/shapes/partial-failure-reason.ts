// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** One thing that went wrong in a part of an AutoML job. */
export interface PartialFailureReason {
  /** A text that explains the partial failure. */
  PartialFailureMessage?: string
}

/** Whether a value is of type {@link PartialFailureReason}. */
export function isPartialFailureReason(value: unknown): value is PartialFailureReason {
  if (!isObject(value)) return false
  let member: unknown = value['PartialFailureMessage']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link PartialFailureReason}; throws a ValidationError that holds every issue. */
export function assertPartialFailureReason(value: unknown): asserts value is PartialFailureReason {
  assertValid(validatePartialFailureReason(value))
}

/** Tells every issue that keeps a value from being of type {@link PartialFailureReason}. */
export function validatePartialFailureReason(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPartialFailureReason, explainPartialFailureReason, value, options)
}

/** The Standard Schema of {@link PartialFailureReason}; yields its JSON Schema too. */
export const PartialFailureReasonSchema: StandardSchema<PartialFailureReason> = /* @__PURE__ */ createStandardSchema(
  validatePartialFailureReason,
  jsonSchemaOfPartialFailureReason,
)

/** Adds to a report why a value is not of type {@link PartialFailureReason}. */
export function explainPartialFailureReason(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['PartialFailureMessage', reportString]])
}

/** The JSON Schema of {@link PartialFailureReason}. */
export function jsonSchemaOfPartialFailureReason(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'PartialFailureReason', () => ({
    type: 'object',
    properties: { PartialFailureMessage: { type: 'string' } },
  }))
}
