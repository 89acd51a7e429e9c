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

export interface Number {
  Text?: string
}

/** Whether a value is of type {@link Number}, as requests have it. */
export function isNumber(value: unknown): value is Number {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Number}, as requests have it; throws a ValidationError that holds every issue. */
export function assertNumber(value: unknown): asserts value is Number {
  assertValid(validateNumber(value))
}

/** Tells every issue that keeps a value from being of type {@link Number}, as requests have it. */
export function validateNumber(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNumber, explainNumber, value, options)
}

/** The Standard Schema of {@link Number}, as requests have it; yields its JSON Schema too. */
export const NumberSchema: StandardSchema<Number> = /* @__PURE__ */ createStandardSchema(
  validateNumber,
  jsonSchemaOfNumber,
)

/** Adds to a report why a value is not of type {@link Number}, as requests have it. */
export function explainNumber(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Number}, as requests have it. */
export function jsonSchemaOfNumber(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Number', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link Number}, as responses have it. */
export function isNumberOutput(value: unknown): value is Number {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link Number}, as responses have it; throws a ValidationError that holds every issue. */
export function assertNumberOutput(value: unknown): asserts value is Number {
  assertValid(validateNumberOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Number}, as responses have it. */
export function validateNumberOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNumberOutput, explainNumberOutput, value, options)
}

/** The Standard Schema of {@link Number}, as responses have it; yields its JSON Schema too. */
export const NumberOutputSchema: StandardSchema<Number> = /* @__PURE__ */ createStandardSchema(
  validateNumberOutput,
  jsonSchemaOfNumberOutput,
)

/** Adds to a report why a value is not of type {@link Number}, as responses have it. */
export function explainNumberOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Number}, as responses have it. */
export function jsonSchemaOfNumberOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'NumberOutput', () => ({ type: 'object', properties: { Text: { type: 'string' } } }))
}
