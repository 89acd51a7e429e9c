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

export interface Object {
  Text?: string
}

/** Whether a value is of type {@link Object}, as requests have it. */
export function isObject(value: unknown): value is Object {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Object}, as requests have it; throws a ValidationError that holds every issue. */
export function assertObject(value: unknown): asserts value is Object {
  assertValid(validateObject(value))
}

/** Tells every issue that keeps a value from being of type {@link Object}, as requests have it. */
export function validateObject(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isObject, explainObject, value, options)
}

/** The Standard Schema of {@link Object}, as requests have it; yields its JSON Schema too. */
export const ObjectSchema: StandardSchema<Object> = /* @__PURE__ */ createStandardSchema(
  validateObject,
  jsonSchemaOfObject,
)

/** Adds to a report why a value is not of type {@link Object}, as requests have it. */
export function explainObject(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Object}, as requests have it. */
export function jsonSchemaOfObject(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Object', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link Object}, as responses have it. */
export function isObjectOutput(value: unknown): value is Object {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link Object}, as responses have it; throws a ValidationError that holds every issue. */
export function assertObjectOutput(value: unknown): asserts value is Object {
  assertValid(validateObjectOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Object}, as responses have it. */
export function validateObjectOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isObjectOutput, explainObjectOutput, value, options)
}

/** The Standard Schema of {@link Object}, as responses have it; yields its JSON Schema too. */
export const ObjectOutputSchema: StandardSchema<Object> = /* @__PURE__ */ createStandardSchema(
  validateObjectOutput,
  jsonSchemaOfObjectOutput,
)

/** Adds to a report why a value is not of type {@link Object}, as responses have it. */
export function explainObjectOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Object}, as responses have it. */
export function jsonSchemaOfObjectOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ObjectOutput', () => ({ type: 'object', properties: { Text: { type: 'string' } } }))
}
