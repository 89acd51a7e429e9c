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

export interface ClientOptions {
  Text?: string
}

/** Whether a value is of type {@link ClientOptions}, as requests have it. */
export function isClientOptions(value: unknown): value is ClientOptions {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link ClientOptions}, as requests have it; throws a ValidationError that holds every issue. */
export function assertClientOptions(value: unknown): asserts value is ClientOptions {
  assertValid(validateClientOptions(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientOptions}, as requests have it. */
export function validateClientOptions(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isClientOptions, explainClientOptions, value, options)
}

/** The Standard Schema of {@link ClientOptions}, as requests have it; yields its JSON Schema too. */
export const ClientOptionsSchema: StandardSchema<ClientOptions> = /* @__PURE__ */ createStandardSchema(
  validateClientOptions,
  jsonSchemaOfClientOptions,
)

/** Adds to a report why a value is not of type {@link ClientOptions}, as requests have it. */
export function explainClientOptions(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link ClientOptions}, as requests have it. */
export function jsonSchemaOfClientOptions(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ClientOptions', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link ClientOptions}, as responses have it. */
export function isClientOptionsOutput(value: unknown): value is ClientOptions {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link ClientOptions}, as responses have it; throws a ValidationError that holds every issue. */
export function assertClientOptionsOutput(value: unknown): asserts value is ClientOptions {
  assertValid(validateClientOptionsOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientOptions}, as responses have it. */
export function validateClientOptionsOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isClientOptionsOutput, explainClientOptionsOutput, value, options)
}

/** The Standard Schema of {@link ClientOptions}, as responses have it; yields its JSON Schema too. */
export const ClientOptionsOutputSchema: StandardSchema<ClientOptions> = /* @__PURE__ */ createStandardSchema(
  validateClientOptionsOutput,
  jsonSchemaOfClientOptionsOutput,
)

/** Adds to a report why a value is not of type {@link ClientOptions}, as responses have it. */
export function explainClientOptionsOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link ClientOptions}, as responses have it. */
export function jsonSchemaOfClientOptionsOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ClientOptionsOutput', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
  }))
}
