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

export interface Transport {
  Text?: string
}

/** Whether a value is of type {@link Transport}, as requests have it. */
export function isTransport(value: unknown): value is Transport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Transport}, as requests have it; throws a ValidationError that holds every issue. */
export function assertTransport(value: unknown): asserts value is Transport {
  assertValid(validateTransport(value))
}

/** Tells every issue that keeps a value from being of type {@link Transport}, as requests have it. */
export function validateTransport(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isTransport, explainTransport, value, options)
}

/** The Standard Schema of {@link Transport}, as requests have it; yields its JSON Schema too. */
export const TransportSchema: StandardSchema<Transport> = /* @__PURE__ */ createStandardSchema(
  validateTransport,
  jsonSchemaOfTransport,
)

/** Adds to a report why a value is not of type {@link Transport}, as requests have it. */
export function explainTransport(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Transport}, as requests have it. */
export function jsonSchemaOfTransport(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Transport', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link Transport}, as responses have it. */
export function isTransportOutput(value: unknown): value is Transport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link Transport}, as responses have it; throws a ValidationError that holds every issue. */
export function assertTransportOutput(value: unknown): asserts value is Transport {
  assertValid(validateTransportOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Transport}, as responses have it. */
export function validateTransportOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isTransportOutput, explainTransportOutput, value, options)
}

/** The Standard Schema of {@link Transport}, as responses have it; yields its JSON Schema too. */
export const TransportOutputSchema: StandardSchema<Transport> = /* @__PURE__ */ createStandardSchema(
  validateTransportOutput,
  jsonSchemaOfTransportOutput,
)

/** Adds to a report why a value is not of type {@link Transport}, as responses have it. */
export function explainTransportOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link Transport}, as responses have it. */
export function jsonSchemaOfTransportOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TransportOutput', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
  }))
}
