// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Tag {
  Key: string
  Value?: string
}

export interface TagOutput {
  Key?: string
  Value?: string
}

/** Whether a value is of type {@link Tag}, as requests have it. */
export function isTag(value: unknown): value is Tag {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string') return false
  member = value['Value']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Key' && key !== 'Value' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Tag}, as requests have it; throws a ValidationError that holds every issue. */
export function assertTag(value: unknown): asserts value is Tag {
  assertValid(validateTag(value))
}

/** Tells every issue that keeps a value from being of type {@link Tag}, as requests have it. */
export function validateTag(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTag, explainTag, value, options)
}

/** The Standard Schema of {@link Tag}, as requests have it; yields its JSON Schema too. */
export const TagSchema: StandardSchema<Tag> = /* @__PURE__ */ createStandardSchema(validateTag, jsonSchemaOfTag)

/** Adds to a report why a value is not of type {@link Tag}, as requests have it. */
export function explainTag(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['Key', reportString, true],
    ['Value', reportString],
  ])
}

/** The JSON Schema of {@link Tag}, as requests have it. */
export function jsonSchemaOfTag(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Tag', () => ({
    type: 'object',
    properties: { Key: { type: 'string' }, Value: { type: 'string' } },
    required: ['Key'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link TagOutput}, as responses have it. */
export function isTagOutput(value: unknown): value is TagOutput {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link TagOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertTagOutput(value: unknown): asserts value is TagOutput {
  assertValid(validateTagOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link TagOutput}, as responses have it. */
export function validateTagOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTagOutput, explainTagOutput, value, options)
}

/** The Standard Schema of {@link TagOutput}, as responses have it; yields its JSON Schema too. */
export const TagOutputSchema: StandardSchema<TagOutput> = /* @__PURE__ */ createStandardSchema(
  validateTagOutput,
  jsonSchemaOfTagOutput,
)

/** Adds to a report why a value is not of type {@link TagOutput}, as responses have it. */
export function explainTagOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Key', reportString],
    ['Value', reportString],
  ])
}

/** The JSON Schema of {@link TagOutput}, as responses have it. */
export function jsonSchemaOfTagOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TagOutput', () => ({
    type: 'object',
    properties: { Key: { type: 'string' }, Value: { type: 'string' } },
  }))
}
