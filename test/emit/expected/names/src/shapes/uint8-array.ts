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

export interface Uint8Array {
  Text?: string
}

/** Whether a value is of type {@link Uint8Array}, as requests have it. */
export function isUint8Array(value: unknown): value is Uint8Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Uint8Array}, as requests have it; throws a ValidationError that holds every issue. */
export function assertUint8Array(value: unknown): asserts value is Uint8Array {
  assertValid(validateUint8Array(value))
}

/** Tells every issue that keeps a value from being of type {@link Uint8Array}, as requests have it. */
export function validateUint8Array(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isUint8Array, explainUint8Array, value, options)
}

/** The Standard Schema of {@link Uint8Array}, as requests have it; yields its JSON Schema too. */
export const Uint8ArraySchema: StandardSchema<Uint8Array> = /* @__PURE__ */ createStandardSchema(
  validateUint8Array,
  jsonSchemaOfUint8Array,
)

/** Adds to a report why a value is not of type {@link Uint8Array}, as requests have it. */
export function explainUint8Array(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Uint8Array}, as requests have it. */
export function jsonSchemaOfUint8Array(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Uint8Array', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link Uint8Array}, as responses have it. */
export function isUint8ArrayOutput(value: unknown): value is Uint8Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link Uint8Array}, as responses have it; throws a ValidationError that holds every issue. */
export function assertUint8ArrayOutput(value: unknown): asserts value is Uint8Array {
  assertValid(validateUint8ArrayOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Uint8Array}, as responses have it. */
export function validateUint8ArrayOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isUint8ArrayOutput, explainUint8ArrayOutput, value, options)
}

/** The Standard Schema of {@link Uint8Array}, as responses have it; yields its JSON Schema too. */
export const Uint8ArrayOutputSchema: StandardSchema<Uint8Array> = /* @__PURE__ */ createStandardSchema(
  validateUint8ArrayOutput,
  jsonSchemaOfUint8ArrayOutput,
)

/** Adds to a report why a value is not of type {@link Uint8Array}, as responses have it. */
export function explainUint8ArrayOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Uint8Array}, as responses have it. */
export function jsonSchemaOfUint8ArrayOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Uint8ArrayOutput', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
  }))
}
