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

export interface String {
  Text?: string
}

/** Whether a value is of type {@link String}, as requests have it. */
export function isString(value: unknown): value is String {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link String}, as requests have it; throws a ValidationError that holds every issue. */
export function assertString(value: unknown): asserts value is String {
  assertValid(validateString(value))
}

/** Tells every issue that keeps a value from being of type {@link String}, as requests have it. */
export function validateString(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isString, explainString, value, options)
}

/** The Standard Schema of {@link String}, as requests have it; yields its JSON Schema too. */
export const StringSchema: StandardSchema<String> = /* @__PURE__ */ createStandardSchema(
  validateString,
  jsonSchemaOfString,
)

/** Adds to a report why a value is not of type {@link String}, as requests have it. */
export function explainString(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link String}, as requests have it. */
export function jsonSchemaOfString(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'String', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link String}, as responses have it. */
export function isStringOutput(value: unknown): value is String {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link String}, as responses have it; throws a ValidationError that holds every issue. */
export function assertStringOutput(value: unknown): asserts value is String {
  assertValid(validateStringOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link String}, as responses have it. */
export function validateStringOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isStringOutput, explainStringOutput, value, options)
}

/** The Standard Schema of {@link String}, as responses have it; yields its JSON Schema too. */
export const StringOutputSchema: StandardSchema<String> = /* @__PURE__ */ createStandardSchema(
  validateStringOutput,
  jsonSchemaOfStringOutput,
)

/** Adds to a report why a value is not of type {@link String}, as responses have it. */
export function explainStringOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link String}, as responses have it. */
export function jsonSchemaOfStringOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'StringOutput', () => ({ type: 'object', properties: { Text: { type: 'string' } } }))
}
