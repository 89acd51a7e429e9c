// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { floatShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** What one vector index used, in bytes of searching and of writing. */
export interface ConsumedCapacityVectorIndex {
  /** Bytes that a `SearchVectors` used. */
  VectorSearchRequestBytes?: number
  /**
   * Bytes that were used to write into the vector index. There if the write changed an attribute of
   * the index.
   */
  VectorWriteRequestBytes?: number
}

/** Whether a value is of type {@link ConsumedCapacityVectorIndex}. */
export function isConsumedCapacityVectorIndex(value: unknown): value is ConsumedCapacityVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['VectorSearchRequestBytes']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['VectorWriteRequestBytes']
  if (member !== undefined && !Number.isFinite(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ConsumedCapacityVectorIndex}. */
export function findInConsumedCapacityVectorIndex(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['VectorSearchRequestBytes']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'VectorSearchRequestBytes', depth, report, 'finite number')
  member = value['VectorWriteRequestBytes']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'VectorWriteRequestBytes', depth, report, 'finite number')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['VectorSearchRequestBytes', 'VectorWriteRequestBytes'])
}

/** The description of {@link ConsumedCapacityVectorIndex}. */
export const shapeOfConsumedCapacityVectorIndex: StructureShape = /* @__PURE__ */ structure(
  'ConsumedCapacityVectorIndex',
  'open',
  isConsumedCapacityVectorIndex,
  () => [
    ['VectorSearchRequestBytes', floatShape],
    ['VectorWriteRequestBytes', floatShape],
  ],
)

/** Asserts that a value is of type {@link ConsumedCapacityVectorIndex}; throws a ValidationError that holds every issue. */
export function assertConsumedCapacityVectorIndex(value: unknown): asserts value is ConsumedCapacityVectorIndex {
  assertValid(validateConsumedCapacityVectorIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link ConsumedCapacityVectorIndex}. */
export function validateConsumedCapacityVectorIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInConsumedCapacityVectorIndex, 'open', value, options)
}

/** The Standard Schema of {@link ConsumedCapacityVectorIndex}; yields its JSON Schema too. */
export const ConsumedCapacityVectorIndexSchema: StandardSchema<ConsumedCapacityVectorIndex> =
  /* @__PURE__ */ createStandardSchema(validateConsumedCapacityVectorIndex, shapeOfConsumedCapacityVectorIndex)

/** The JSON form of {@link ConsumedCapacityVectorIndex}: dates and bytes are strings. */
export type ConsumedCapacityVectorIndexJson = JsonForm<ConsumedCapacityVectorIndex>

/** Reads the JSON form of {@link ConsumedCapacityVectorIndex}; throws a ValidationError where it is none. */
export function decodeConsumedCapacityVectorIndex(
  json: unknown,
  options?: ValidateOptions,
): ConsumedCapacityVectorIndex {
  return decode(validateConsumedCapacityVectorIndex, shapeOfConsumedCapacityVectorIndex, json, options)
}

/** Writes the JSON form of {@link ConsumedCapacityVectorIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeConsumedCapacityVectorIndex(
  value: ConsumedCapacityVectorIndex,
  options?: ValidateOptions,
): ConsumedCapacityVectorIndexJson {
  return encode(validateConsumedCapacityVectorIndex, shapeOfConsumedCapacityVectorIndex, value, options)
}

/** Makes up a value of type {@link ConsumedCapacityVectorIndex}: the same for the same seed; without one every member is there. */
export function sampleConsumedCapacityVectorIndex(seed?: number): ConsumedCapacityVectorIndex {
  return sample(isConsumedCapacityVectorIndex, shapeOfConsumedCapacityVectorIndex, seed)
}

/** Makes up values that are of type {@link ConsumedCapacityVectorIndex}, but for one fault each. */
export function sampleInvalidConsumedCapacityVectorIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfConsumedCapacityVectorIndex, seed)
}
