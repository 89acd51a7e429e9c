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

export interface OperationDescriptor {
  Text?: string
}

/** Whether a value is of type {@link OperationDescriptor}, as requests have it. */
export function isOperationDescriptor(value: unknown): value is OperationDescriptor {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link OperationDescriptor}, as requests have it; throws a ValidationError that holds every issue. */
export function assertOperationDescriptor(value: unknown): asserts value is OperationDescriptor {
  assertValid(validateOperationDescriptor(value))
}

/** Tells every issue that keeps a value from being of type {@link OperationDescriptor}, as requests have it. */
export function validateOperationDescriptor(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isOperationDescriptor, explainOperationDescriptor, value, options)
}

/** The Standard Schema of {@link OperationDescriptor}, as requests have it; yields its JSON Schema too. */
export const OperationDescriptorSchema: StandardSchema<OperationDescriptor> = /* @__PURE__ */ createStandardSchema(
  validateOperationDescriptor,
  jsonSchemaOfOperationDescriptor,
)

/** Adds to a report why a value is not of type {@link OperationDescriptor}, as requests have it. */
export function explainOperationDescriptor(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link OperationDescriptor}, as requests have it. */
export function jsonSchemaOfOperationDescriptor(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OperationDescriptor', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link OperationDescriptor}, as responses have it. */
export function isOperationDescriptorOutput(value: unknown): value is OperationDescriptor {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link OperationDescriptor}, as responses have it; throws a ValidationError that holds every issue. */
export function assertOperationDescriptorOutput(value: unknown): asserts value is OperationDescriptor {
  assertValid(validateOperationDescriptorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link OperationDescriptor}, as responses have it. */
export function validateOperationDescriptorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isOperationDescriptorOutput, explainOperationDescriptorOutput, value, options)
}

/** The Standard Schema of {@link OperationDescriptor}, as responses have it; yields its JSON Schema too. */
export const OperationDescriptorOutputSchema: StandardSchema<OperationDescriptor> =
  /* @__PURE__ */ createStandardSchema(validateOperationDescriptorOutput, jsonSchemaOfOperationDescriptorOutput)

/** Adds to a report why a value is not of type {@link OperationDescriptor}, as responses have it. */
export function explainOperationDescriptorOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Text', reportString]])
}

/** The JSON Schema of {@link OperationDescriptor}, as responses have it. */
export function jsonSchemaOfOperationDescriptorOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OperationDescriptorOutput', () => ({
    type: 'object',
    properties: { Text: { type: 'string' } },
  }))
}
