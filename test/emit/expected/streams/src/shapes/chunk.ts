// Written by Shapewright from boto3's reference pages; do not edit.

import { isBlob } from '../runtime/blob.js'
import { isObject } from '../runtime/object.js'
import { type StructureShape, blobShape, structure } from '../runtime/shape.js'
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

/** The description of {@link Chunk}. */
export const shapeOfChunk: StructureShape = /* @__PURE__ */ structure('Chunk', 'open', () => [['Bytes', blobShape]])

/** Asserts that a value is of type {@link Chunk}; throws a ValidationError that holds every issue. */
export function assertChunk(value: unknown): asserts value is Chunk {
  assertValid(validateChunk(value))
}

/** Tells every issue that keeps a value from being of type {@link Chunk}. */
export function validateChunk(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isChunk, shapeOfChunk, value, options)
}

/** The Standard Schema of {@link Chunk}; yields its JSON Schema too. */
export const ChunkSchema: StandardSchema<Chunk> = /* @__PURE__ */ createStandardSchema(validateChunk, shapeOfChunk)
