// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Part {
  Name: string
}

/** {@link Part} as responses have it. */
export interface PartOutput {
  Name?: string
}

/** Whether a value is of type {@link Part}, as requests have it. */
export function isPart(value: unknown): value is Part {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Part}, as requests have it; throws a ValidationError that holds every issue. */
export function assertPart(value: unknown): asserts value is Part {
  assertValid(validatePart(value))
}

/** Tells every issue that keeps a value from being of type {@link Part}, as requests have it. */
export function validatePart(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPart, explainPart, value, options)
}

/** The Standard Schema of {@link Part}, as requests have it; yields its JSON Schema too. */
export const PartSchema: StandardSchema<Part> = /* @__PURE__ */ createStandardSchema(validatePart, jsonSchemaOfPart)

/** Adds to a report why a value is not of type {@link Part}, as requests have it. */
export function explainPart(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Name', reportString, true]])
}

/** The JSON Schema of {@link Part}, as requests have it. */
export function jsonSchemaOfPart(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Part', () => ({
    type: 'object',
    properties: { Name: { type: 'string' } },
    required: ['Name'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link PartOutput}, as responses have it. */
export function isPartOutput(value: unknown): value is PartOutput {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link PartOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertPartOutput(value: unknown): asserts value is PartOutput {
  assertValid(validatePartOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link PartOutput}, as responses have it. */
export function validatePartOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPartOutput, explainPartOutput, value, options)
}

/** The Standard Schema of {@link PartOutput}, as responses have it; yields its JSON Schema too. */
export const PartOutputSchema: StandardSchema<PartOutput> = /* @__PURE__ */ createStandardSchema(
  validatePartOutput,
  jsonSchemaOfPartOutput,
)

/** Adds to a report why a value is not of type {@link PartOutput}, as responses have it. */
export function explainPartOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Name', reportString]])
}

/** The JSON Schema of {@link PartOutput}, as responses have it. */
export function jsonSchemaOfPartOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'PartOutput', () => ({ type: 'object', properties: { Name: { type: 'string' } } }))
}
