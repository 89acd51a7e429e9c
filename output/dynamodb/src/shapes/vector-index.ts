// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, integerShape, listOf, stringShape, structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type DistanceFunction, shapeOfDistanceFunction } from './distance-function.js'
import { type IndexStatus, shapeOfIndexStatus } from './index-status.js'
import { type ProjectionOutput, isProjectionOutput, shapeOfProjectionOutput } from './projection.js'
import { type SearchSchemaOutput, isSearchSchemaOutput, shapeOfSearchSchemaOutput } from './search-schema.js'
import {
  type VectorAttributeOutput,
  isVectorAttributeOutput,
  shapeOfVectorAttributeOutput,
} from './vector-attribute.js'

/** One vector index: how it stands, how large it is, and how it was made. */
export interface VectorIndex {
  /** The vector index's name. */
  IndexName?: string
  /** The attributes by which the vector index is divided and filtered. */
  SearchSchema?: SearchSchemaOutput[]
  /** What the vector index holds of the table. */
  Projection?: ProjectionOutput
  /** The attribute that the index is on. */
  VectorAttribute?: VectorAttributeOutput
  /** How long each vector is. */
  Dimensions?: number
  /** How likeness of vectors is measured. */
  DistanceFunction?: DistanceFunction | (string & {})
  /**
   * How far the vector index has come:
   *
   * - `CREATING` - the index is on its way.
   * - `ACTIVE` - the index can be used.
   * - `DELETING` - the index goes away.
   */
  IndexStatus?: IndexStatus | (string & {})
  /** True while the index is being filled; until then, `SearchVectors` may miss items. */
  Backfilling?: boolean
  /** The vector index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items the vector index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The vector index's ARN (Amazon Resource Name). */
  IndexArn?: string
}

/** Whether a value is of type {@link VectorIndex}. */
export function isVectorIndex(value: unknown): value is VectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SearchSchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isSearchSchemaOutput(item)) return false
    }
  }
  member = value['Projection']
  if (member !== undefined && !isProjectionOutput(member)) return false
  member = value['VectorAttribute']
  if (member !== undefined && !isVectorAttributeOutput(member)) return false
  member = value['Dimensions']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['DistanceFunction']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['IndexStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Finds the members that a report looks into, in a {@link VectorIndex}. */
function findInVectorIndex(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['SearchSchema']
  if (member !== undefined) found.push(1, member)
  member = value['Projection']
  if (member !== undefined && !isProjectionOutput(member)) found.push(2, member)
  member = value['VectorAttribute']
  if (member !== undefined && !isVectorAttributeOutput(member)) found.push(3, member)
  member = value['Dimensions']
  if (member !== undefined && !Number.isInteger(member)) found.push(4, member)
  member = value['DistanceFunction']
  if (typeof member !== 'string' && member !== undefined) found.push(5, member)
  member = value['IndexStatus']
  if (typeof member !== 'string' && member !== undefined) found.push(6, member)
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) found.push(7, member)
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) found.push(8, member)
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) found.push(9, member)
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) found.push(10, member)
}

/** The description of {@link VectorIndex}. */
export const shapeOfVectorIndex: StructureShape = /* @__PURE__ */ structure(
  'VectorIndex',
  'open',
  isVectorIndex,
  findInVectorIndex,
  () => [
    ['IndexName', stringShape],
    ['SearchSchema', listOf(shapeOfSearchSchemaOutput)],
    ['Projection', shapeOfProjectionOutput],
    ['VectorAttribute', shapeOfVectorAttributeOutput],
    ['Dimensions', integerShape],
    ['DistanceFunction', shapeOfDistanceFunction],
    ['IndexStatus', shapeOfIndexStatus],
    ['Backfilling', booleanShape],
    ['IndexSizeBytes', integerShape],
    ['ItemCount', integerShape],
    ['IndexArn', stringShape],
  ],
)

/** Asserts that a value is of type {@link VectorIndex}; throws a ValidationError that holds every issue. */
export function assertVectorIndex(value: unknown): asserts value is VectorIndex {
  assertValid(validateVectorIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link VectorIndex}. */
export function validateVectorIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isVectorIndex, shapeOfVectorIndex, value, options)
}

/** The Standard Schema of {@link VectorIndex}; yields its JSON Schema too. */
export const VectorIndexSchema: StandardSchema<VectorIndex> = /* @__PURE__ */ createStandardSchema(
  validateVectorIndex,
  shapeOfVectorIndex,
)

/** The JSON form of {@link VectorIndex}: dates and bytes are strings. */
export type VectorIndexJson = JsonForm<VectorIndex>

/** Reads the JSON form of {@link VectorIndex}; throws a ValidationError where it is none. */
export function decodeVectorIndex(json: unknown, options?: ValidateOptions): VectorIndex {
  return decode(isVectorIndex, shapeOfVectorIndex, json, options)
}

/** Writes the JSON form of {@link VectorIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeVectorIndex(value: VectorIndex, options?: ValidateOptions): VectorIndexJson {
  return encode(isVectorIndex, shapeOfVectorIndex, value, options)
}

/** Makes up a value of type {@link VectorIndex}: the same for the same seed; without one every member is there. */
export function sampleVectorIndex(seed?: number): VectorIndex {
  return sample(isVectorIndex, shapeOfVectorIndex, seed)
}

/** Makes up values that are of type {@link VectorIndex}, but for one fault each. */
export function sampleInvalidVectorIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVectorIndex, seed)
}
