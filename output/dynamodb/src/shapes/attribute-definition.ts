// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AttributeType,
  explainAttributeType,
  isAttributeType,
  jsonSchemaOfAttributeType,
} from './attribute-type.js'

/** One attribute that a key uses. */
export interface AttributeDefinition {
  /** How the attribute is called. */
  AttributeName: string
  /**
   * The attribute's type:
   *
   * - `S` - a string
   * - `N` - a number
   * - `B` - bytes
   */
  AttributeType: AttributeType
}

/** One attribute that a key uses. */
export interface AttributeDefinitionOutput {
  /** How the attribute is called. */
  AttributeName?: string
  /**
   * The attribute's type:
   *
   * - `S` - a string
   * - `N` - a number
   * - `B` - bytes
   */
  AttributeType?: AttributeType | (string & {})
}

/** Whether a value is of type {@link AttributeDefinition}, as requests have it. */
export function isAttributeDefinition(value: unknown): value is AttributeDefinition {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') return false
  member = value['AttributeType']
  if (!isAttributeType(member)) return false
  for (const key in value) {
    if (key !== 'AttributeName' && key !== 'AttributeType' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link AttributeDefinition}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAttributeDefinition(value: unknown): asserts value is AttributeDefinition {
  assertValid(validateAttributeDefinition(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeDefinition}, as requests have it. */
export function validateAttributeDefinition(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAttributeDefinition, explainAttributeDefinition, value, options)
}

/** The Standard Schema of {@link AttributeDefinition}, as requests have it; yields its JSON Schema too. */
export const AttributeDefinitionSchema: StandardSchema<AttributeDefinition> = /* @__PURE__ */ createStandardSchema(
  validateAttributeDefinition,
  jsonSchemaOfAttributeDefinition,
)

/** Adds to a report why a value is not of type {@link AttributeDefinition}, as requests have it. */
export function explainAttributeDefinition(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['AttributeName', reportString, true],
    ['AttributeType', explainAttributeType, true],
  ])
}

/** The JSON Schema of {@link AttributeDefinition}, as requests have it. */
export function jsonSchemaOfAttributeDefinition(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AttributeDefinition', () => ({
    type: 'object',
    properties: { AttributeName: { type: 'string' }, AttributeType: jsonSchemaOfAttributeType(builder) },
    required: ['AttributeName', 'AttributeType'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link AttributeDefinitionOutput}, as responses have it. */
export function isAttributeDefinitionOutput(value: unknown): value is AttributeDefinitionOutput {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AttributeType']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link AttributeDefinitionOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAttributeDefinitionOutput(value: unknown): asserts value is AttributeDefinitionOutput {
  assertValid(validateAttributeDefinitionOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeDefinitionOutput}, as responses have it. */
export function validateAttributeDefinitionOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAttributeDefinitionOutput, explainAttributeDefinitionOutput, value, options)
}

/** The Standard Schema of {@link AttributeDefinitionOutput}, as responses have it; yields its JSON Schema too. */
export const AttributeDefinitionOutputSchema: StandardSchema<AttributeDefinitionOutput> =
  /* @__PURE__ */ createStandardSchema(validateAttributeDefinitionOutput, jsonSchemaOfAttributeDefinitionOutput)

/** Adds to a report why a value is not of type {@link AttributeDefinitionOutput}, as responses have it. */
export function explainAttributeDefinitionOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AttributeName', reportString],
    ['AttributeType', reportString],
  ])
}

/** The JSON Schema of {@link AttributeDefinitionOutput}, as responses have it. */
export function jsonSchemaOfAttributeDefinitionOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AttributeDefinitionOutput', () => ({
    type: 'object',
    properties: { AttributeName: { type: 'string' }, AttributeType: { type: 'string' } },
  }))
}
