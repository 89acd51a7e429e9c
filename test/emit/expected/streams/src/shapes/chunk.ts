// Written by Shapewright from boto3's reference pages; do not edit.

import { isBlob } from '../runtime/blob.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportBlob } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Chunk {
  Bytes?: Uint8Array
}

/** Whether a value is of type {@link Chunk}. */
export function isChunk(value: unknown): value is Chunk {
  if (!isObject(value)) return false
  let member: unknown = value['Bytes']
  if (member !== undefined && !isBlob(member)) return false
  return true
}

/** Asserts that a value is of type {@link Chunk}; throws a ValidationError that holds every issue. */
export function assertChunk(value: unknown): asserts value is Chunk {
  assertValid(validateChunk(value))
}

/** Tells every issue that keeps a value from being of type {@link Chunk}. */
export function validateChunk(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isChunk, explainChunk, value, options)
}

/** The Standard Schema of {@link Chunk}; yields its JSON Schema too. */
export const ChunkSchema: StandardSchema<Chunk> = /* @__PURE__ */ createStandardSchema(validateChunk, jsonSchemaOfChunk)

/** Adds to a report why a value is not of type {@link Chunk}. */
export function explainChunk(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Bytes', reportBlob]])
}

/** The JSON Schema of {@link Chunk}. */
export function jsonSchemaOfChunk(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Chunk', () => ({
    type: 'object',
    properties: { Bytes: { type: 'string', contentEncoding: 'base64' } },
  }))
}
