// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Same {
  Text?: string
}

/** Whether a value is of type {@link Same}, as requests have it. */
export function isSame(value: unknown): value is Same {
  if (!isObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Same}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSame(value: unknown): asserts value is Same {
  assertValid(validateSame(value))
}

/** Tells every issue that keeps a value from being of type {@link Same}, as requests have it. */
export function validateSame(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSame, explainSame, value, options)
}

/** The Standard Schema of {@link Same}, as requests have it; yields its JSON Schema too. */
export const SameSchema: StandardSchema<Same> = /* @__PURE__ */ createStandardSchema(validateSame, jsonSchemaOfSame)

/** Adds to a report why a value is not of type {@link Same}, as requests have it. */
export function explainSame(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Same}, as requests have it. */
export function jsonSchemaOfSame(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Same', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link Same}, as responses have it. */
export function isSameOutput(value: unknown): value is Same {
  if (!isObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link Same}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSameOutput(value: unknown): asserts value is Same {
  assertValid(validateSameOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Same}, as responses have it. */
export function validateSameOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSameOutput, explainSameOutput, value, options)
}

/** The Standard Schema of {@link Same}, as responses have it; yields its JSON Schema too. */
export const SameOutputSchema: StandardSchema<Same> = /* @__PURE__ */ createStandardSchema(
  validateSameOutput,
  jsonSchemaOfSameOutput,
)

/** Adds to a report why a value is not of type {@link Same}, as responses have it. */
export function explainSameOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Same}, as responses have it. */
export function jsonSchemaOfSameOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SameOutput', () => ({ type: 'object', properties: { Text: { type: 'string' } } }))
}
