// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequestUnion, reportResponseUnion } from '../runtime/report-union.js'
import { type Report, either, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type Tag,
  type TagOutput,
  explainTag,
  explainTagOutput,
  isTag,
  isTagOutput,
  jsonSchemaOfTag,
  jsonSchemaOfTagOutput,
} from './tag.js'

export interface Source {
  Key?: string
  Tag?: Tag
  Copy?: Tag | string
}

export interface SourceOutput {
  Key?: string
  Tag?: TagOutput
  Copy?: TagOutput | string
}

/** Whether a value is of type {@link Source}, as requests have it. */
export function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Key']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Tag']
  if (member !== undefined) {
    set++
    if (!isTag(member)) return false
  }
  member = value['Copy']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') {
      if (!isTag(member)) return false
    }
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Key' && key !== 'Tag' && key !== 'Copy' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Source}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSource(value: unknown): asserts value is Source {
  assertValid(validateSource(value))
}

/** Tells every issue that keeps a value from being of type {@link Source}, as requests have it. */
export function validateSource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSource, explainSource, value, options)
}

/** The Standard Schema of {@link Source}, as requests have it; yields its JSON Schema too. */
export const SourceSchema: StandardSchema<Source> = /* @__PURE__ */ createStandardSchema(
  validateSource,
  jsonSchemaOfSource,
)

/** Adds to a report why a value is not of type {@link Source}, as requests have it. */
export function explainSource(value: unknown, path: Path | undefined, report: Report): void {
  reportRequestUnion(value, path, report, [
    ['Key', reportString],
    ['Tag', explainTag],
    ['Copy', either(explainTag, reportString)],
  ])
}

/** The JSON Schema of {@link Source}, as requests have it. */
export function jsonSchemaOfSource(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Source', () => ({
    type: 'object',
    properties: {
      Key: { type: 'string' },
      Tag: jsonSchemaOfTag(builder),
      Copy: { anyOf: [jsonSchemaOfTag(builder), { type: 'string' }] },
    },
    oneOf: [{ required: ['Key'] }, { required: ['Tag'] }, { required: ['Copy'] }],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link SourceOutput}, as responses have it. */
export function isSourceOutput(value: unknown): value is SourceOutput {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Key']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Tag']
  if (member !== undefined) {
    set++
    if (!isTagOutput(member)) return false
  }
  member = value['Copy']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') {
      if (!isTagOutput(member)) return false
    }
  }
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

/** Asserts that a value is of type {@link SourceOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSourceOutput(value: unknown): asserts value is SourceOutput {
  assertValid(validateSourceOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link SourceOutput}, as responses have it. */
export function validateSourceOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSourceOutput, explainSourceOutput, value, options)
}

/** The Standard Schema of {@link SourceOutput}, as responses have it; yields its JSON Schema too. */
export const SourceOutputSchema: StandardSchema<SourceOutput> = /* @__PURE__ */ createStandardSchema(
  validateSourceOutput,
  jsonSchemaOfSourceOutput,
)

/** Adds to a report why a value is not of type {@link SourceOutput}, as responses have it. */
export function explainSourceOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponseUnion(value, path, report, [
    ['Key', reportString],
    ['Tag', explainTagOutput],
    ['Copy', either(explainTagOutput, reportString)],
  ])
}

/** The JSON Schema of {@link SourceOutput}, as responses have it. */
export function jsonSchemaOfSourceOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SourceOutput', () => ({
    type: 'object',
    properties: {
      Key: { type: 'string' },
      Tag: jsonSchemaOfTagOutput(builder),
      Copy: { anyOf: [jsonSchemaOfTagOutput(builder), { type: 'string' }] },
      SDK_UNKNOWN_MEMBER: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
    },
    oneOf: [{ required: ['Key'] }, { required: ['Tag'] }, { required: ['Copy'] }, { required: ['SDK_UNKNOWN_MEMBER'] }],
  }))
}
