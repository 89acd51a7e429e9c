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

export interface Array {
  Text?: string
}

/** Whether a value is of type {@link Array}, as requests have it. */
export function isArray(value: unknown): value is Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Array}, as requests have it; throws a ValidationError that holds every issue. */
export function assertArray(value: unknown): asserts value is Array {
  assertValid(validateArray(value))
}

/** Tells every issue that keeps a value from being of type {@link Array}, as requests have it. */
export function validateArray(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isArray, explainArray, value, options)
}

/** The Standard Schema of {@link Array}, as requests have it; yields its JSON Schema too. */
export const ArraySchema: StandardSchema<Array> = /* @__PURE__ */ createStandardSchema(validateArray, jsonSchemaOfArray)

/** Adds to a report why a value is not of type {@link Array}, as requests have it. */
export function explainArray(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Array}, as requests have it. */
export function jsonSchemaOfArray(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Array', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link Array}, as responses have it. */
export function isArrayOutput(value: unknown): value is Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link Array}, as responses have it; throws a ValidationError that holds every issue. */
export function assertArrayOutput(value: unknown): asserts value is Array {
  assertValid(validateArrayOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Array}, as responses have it. */
export function validateArrayOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isArrayOutput, explainArrayOutput, value, options)
}

/** The Standard Schema of {@link Array}, as responses have it; yields its JSON Schema too. */
export const ArrayOutputSchema: StandardSchema<Array> = /* @__PURE__ */ createStandardSchema(
  validateArrayOutput,
  jsonSchemaOfArrayOutput,
)

/** Adds to a report why a value is not of type {@link Array}, as responses have it. */
export function explainArrayOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Array}, as responses have it. */
export function jsonSchemaOfArrayOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ArrayOutput', () => ({ type: 'object', properties: { Text: { type: 'string' } } }))
}
