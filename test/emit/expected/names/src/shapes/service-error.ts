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

export interface ServiceError {
  Text?: string
}

/** Whether a value is of type {@link ServiceError}, as requests have it. */
export function isServiceError(value: unknown): value is ServiceError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link ServiceError}, as requests have it; throws a ValidationError that holds every issue. */
export function assertServiceError(value: unknown): asserts value is ServiceError {
  assertValid(validateServiceError(value))
}

/** Tells every issue that keeps a value from being of type {@link ServiceError}, as requests have it. */
export function validateServiceError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isServiceError, explainServiceError, value, options)
}

/** The Standard Schema of {@link ServiceError}, as requests have it; yields its JSON Schema too. */
export const ServiceErrorSchema: StandardSchema<ServiceError> = /* @__PURE__ */ createStandardSchema(
  validateServiceError,
  jsonSchemaOfServiceError,
)

/** Adds to a report why a value is not of type {@link ServiceError}, as requests have it. */
export function explainServiceError(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link ServiceError}, as requests have it. */
export function jsonSchemaOfServiceError(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ServiceError', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link ServiceError}, as responses have it. */
export function isServiceErrorOutput(value: unknown): value is ServiceError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link ServiceError}, as responses have it; throws a ValidationError that holds every issue. */
export function assertServiceErrorOutput(value: unknown): asserts value is ServiceError {
  assertValid(validateServiceErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ServiceError}, as responses have it. */
export function validateServiceErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isServiceErrorOutput, explainServiceErrorOutput, value, options)
}

/** The Standard Schema of {@link ServiceError}, as responses have it; yields its JSON Schema too. */
export const ServiceErrorOutputSchema: StandardSchema<ServiceError> = /* @__PURE__ */ createStandardSchema(
  validateServiceErrorOutput,
  jsonSchemaOfServiceErrorOutput,
)

/** Adds to a report why a value is not of type {@link ServiceError}, as responses have it. */
export function explainServiceErrorOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link ServiceError}, as responses have it. */
export function jsonSchemaOfServiceErrorOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ServiceErrorOutput', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
  }))
}
