// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface ValidationError {
  Text?: string
}

/** Whether a value is of type {@link ValidationError}, as requests have it. */
export function isValidationError(value: unknown): value is ValidationError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link ValidationError}, as requests have it; throws a ValidationError that holds every issue. */
export function assertValidationError(value: unknown): asserts value is ValidationError {
  assertValid(validateValidationError(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationError}, as requests have it. */
export function validateValidationError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isValidationError, explainValidationError, value, options)
}

/** The Standard Schema of {@link ValidationError}, as requests have it; yields its JSON Schema too. */
export const ValidationErrorSchema: StandardSchema<ValidationError> = /* @__PURE__ */ createStandardSchema(
  validateValidationError,
  jsonSchemaOfValidationError,
)

/** Adds to a report why a value is not of type {@link ValidationError}, as requests have it. */
export function explainValidationError(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link ValidationError}, as requests have it. */
export function jsonSchemaOfValidationError(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ValidationError', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link ValidationError}, as responses have it. */
export function isValidationErrorOutput(value: unknown): value is ValidationError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link ValidationError}, as responses have it; throws a ValidationError that holds every issue. */
export function assertValidationErrorOutput(value: unknown): asserts value is ValidationError {
  assertValid(validateValidationErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationError}, as responses have it. */
export function validateValidationErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isValidationErrorOutput, explainValidationErrorOutput, value, options)
}

/** The Standard Schema of {@link ValidationError}, as responses have it; yields its JSON Schema too. */
export const ValidationErrorOutputSchema: StandardSchema<ValidationError> = /* @__PURE__ */ createStandardSchema(
  validateValidationErrorOutput,
  jsonSchemaOfValidationErrorOutput,
)

/** Adds to a report why a value is not of type {@link ValidationError}, as responses have it. */
export function explainValidationErrorOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link ValidationError}, as responses have it. */
export function jsonSchemaOfValidationErrorOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ValidationErrorOutput', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
  }))
}
