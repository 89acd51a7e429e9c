// Written by Shapewright from boto3's reference pages; do not edit.

import { isBlob } from '../runtime/blob.js'
import { decode, encode } from '../runtime/codec.js'
import { blobShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link Chunk}. */
export function findInChunk(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Bytes']
  if (member !== undefined && !isBlob(member)) addWrong(member, 'Bytes', depth, report, 'Uint8Array')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Bytes'])
}

/** The description of {@link Chunk}. */
export const shapeOfChunk: StructureShape = /* @__PURE__ */ structure('Chunk', 'open', isChunk, () => [
  ['Bytes', blobShape],
])

/** Asserts that a value is of type {@link Chunk}; throws a ValidationError that holds every issue. */
export function assertChunk(value: unknown): asserts value is Chunk {
  assertValid(validateChunk(value))
}

/** Tells every issue that keeps a value from being of type {@link Chunk}. */
export function validateChunk(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInChunk, 'open', value, options)
}

/** The Standard Schema of {@link Chunk}; yields its JSON Schema too. */
export const ChunkSchema: StandardSchema<Chunk> = /* @__PURE__ */ createStandardSchema(validateChunk, shapeOfChunk)

/** The JSON form of {@link Chunk}: dates and bytes are strings. */
export type ChunkJson = JsonForm<Chunk>

/** Reads the JSON form of {@link Chunk}; throws a ValidationError where it is none. */
export function decodeChunk(json: unknown, options?: ValidateOptions): Chunk {
  return decode(validateChunk, shapeOfChunk, json, options)
}

/** Writes the JSON form of {@link Chunk}; throws a ValidationError for a value that is not of the type. */
export function encodeChunk(value: Chunk, options?: ValidateOptions): ChunkJson {
  return encode(validateChunk, shapeOfChunk, value, options)
}

/** Makes up a value of type {@link Chunk}: the same for the same seed; without one every member is there. */
export function sampleChunk(seed?: number): Chunk {
  return sample(isChunk, shapeOfChunk, seed)
}

/** Makes up values that are of type {@link Chunk}, but for one fault each. */
export function sampleInvalidChunk(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfChunk, seed)
}
