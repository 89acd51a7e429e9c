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

export interface AsyncIterable {
  Text?: string
}

/** Whether a value is of type {@link AsyncIterable}, as requests have it. */
export function isAsyncIterable(value: unknown): value is AsyncIterable {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link AsyncIterable}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAsyncIterable(value: unknown): asserts value is AsyncIterable {
  assertValid(validateAsyncIterable(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncIterable}, as requests have it. */
export function validateAsyncIterable(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isAsyncIterable, explainAsyncIterable, value, options)
}

/** The Standard Schema of {@link AsyncIterable}, as requests have it; yields its JSON Schema too. */
export const AsyncIterableSchema: StandardSchema<AsyncIterable> = /* @__PURE__ */ createStandardSchema(
  validateAsyncIterable,
  jsonSchemaOfAsyncIterable,
)

/** Adds to a report why a value is not of type {@link AsyncIterable}, as requests have it. */
export function explainAsyncIterable(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link AsyncIterable}, as requests have it. */
export function jsonSchemaOfAsyncIterable(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AsyncIterable', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link AsyncIterable}, as responses have it. */
export function isAsyncIterableOutput(value: unknown): value is AsyncIterable {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link AsyncIterable}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAsyncIterableOutput(value: unknown): asserts value is AsyncIterable {
  assertValid(validateAsyncIterableOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncIterable}, as responses have it. */
export function validateAsyncIterableOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isAsyncIterableOutput, explainAsyncIterableOutput, value, options)
}

/** The Standard Schema of {@link AsyncIterable}, as responses have it; yields its JSON Schema too. */
export const AsyncIterableOutputSchema: StandardSchema<AsyncIterable> = /* @__PURE__ */ createStandardSchema(
  validateAsyncIterableOutput,
  jsonSchemaOfAsyncIterableOutput,
)

/** Adds to a report why a value is not of type {@link AsyncIterable}, as responses have it. */
export function explainAsyncIterableOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link AsyncIterable}, as responses have it. */
export function jsonSchemaOfAsyncIterableOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AsyncIterableOutput', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
  }))
}
