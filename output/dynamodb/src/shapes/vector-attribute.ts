// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface VectorAttribute {
  /** How the attribute with the vectors is called. */
  AttributeName: string
}

/** {@link VectorAttribute} as responses have it. */
export interface VectorAttributeOutput {
  /** How the attribute with the vectors is called. */
  AttributeName?: string
}

/** Whether a value is of type {@link VectorAttribute}, as requests have it. */
export function isVectorAttribute(value: unknown): value is VectorAttribute {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'AttributeName' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link VectorAttribute}, as requests have it; throws a ValidationError that holds every issue. */
export function assertVectorAttribute(value: unknown): asserts value is VectorAttribute {
  assertValid(validateVectorAttribute(value))
}

/** Tells every issue that keeps a value from being of type {@link VectorAttribute}, as requests have it. */
export function validateVectorAttribute(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isVectorAttribute, explainVectorAttribute, value, options)
}

/** The Standard Schema of {@link VectorAttribute}, as requests have it; yields its JSON Schema too. */
export const VectorAttributeSchema: StandardSchema<VectorAttribute> = /* @__PURE__ */ createStandardSchema(
  validateVectorAttribute,
  jsonSchemaOfVectorAttribute,
)

/** Adds to a report why a value is not of type {@link VectorAttribute}, as requests have it. */
export function explainVectorAttribute(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['AttributeName', reportString, true]])
}

/** The JSON Schema of {@link VectorAttribute}, as requests have it. */
export function jsonSchemaOfVectorAttribute(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'VectorAttribute', () => ({
    type: 'object',
    properties: { AttributeName: { type: 'string' } },
    required: ['AttributeName'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link VectorAttributeOutput}, as responses have it. */
export function isVectorAttributeOutput(value: unknown): value is VectorAttributeOutput {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link VectorAttributeOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertVectorAttributeOutput(value: unknown): asserts value is VectorAttributeOutput {
  assertValid(validateVectorAttributeOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link VectorAttributeOutput}, as responses have it. */
export function validateVectorAttributeOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isVectorAttributeOutput, explainVectorAttributeOutput, value, options)
}

/** The Standard Schema of {@link VectorAttributeOutput}, as responses have it; yields its JSON Schema too. */
export const VectorAttributeOutputSchema: StandardSchema<VectorAttributeOutput> = /* @__PURE__ */ createStandardSchema(
  validateVectorAttributeOutput,
  jsonSchemaOfVectorAttributeOutput,
)

/** Adds to a report why a value is not of type {@link VectorAttributeOutput}, as responses have it. */
export function explainVectorAttributeOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['AttributeName', reportString]])
}

/** The JSON Schema of {@link VectorAttributeOutput}, as responses have it. */
export function jsonSchemaOfVectorAttributeOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'VectorAttributeOutput', () => ({
    type: 'object',
    properties: { AttributeName: { type: 'string' } },
  }))
}
