// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, integerShape, listOf, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type DistanceFunction, findInDistanceFunction, shapeOfDistanceFunction } from './distance-function.js'
import { type IndexStatus, findInIndexStatus, shapeOfIndexStatus } from './index-status.js'
import {
  type ProjectionOutput,
  findInProjectionOutput,
  isProjectionOutput,
  shapeOfProjectionOutput,
} from './projection.js'
import {
  type SearchSchemaOutput,
  findInSearchSchemaOutput,
  isSearchSchemaOutput,
  shapeOfSearchSchemaOutput,
} from './search-schema.js'
import {
  type VectorAttributeOutput,
  findInVectorAttributeOutput,
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

/** Adds to a report what keeps a value from being of type {@link VectorIndex}. */
export function findInVectorIndex(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'IndexName', depth, report, 'string')
  member = value['SearchSchema']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isSearchSchemaOutput(item)) continue
      findInSearchSchemaOutput(item, enter(report, enter(report, depth, 'SearchSchema'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'SearchSchema', depth, report, 'array')
  member = value['Projection']
  if (member !== undefined && (report.isThorough || !isProjectionOutput(member)))
    findInProjectionOutput(member, enter(report, depth, 'Projection'), report)
  member = value['VectorAttribute']
  if (member !== undefined && (report.isThorough || !isVectorAttributeOutput(member)))
    findInVectorAttributeOutput(member, enter(report, depth, 'VectorAttribute'), report)
  member = value['Dimensions']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'Dimensions', depth, report, 'integer')
  member = value['DistanceFunction']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInDistanceFunction(member, enter(report, depth, 'DistanceFunction'), report)
  member = value['IndexStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInIndexStatus(member, enter(report, depth, 'IndexStatus'), report)
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'Backfilling', depth, report, 'boolean')
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'IndexSizeBytes', depth, report, 'integer')
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'ItemCount', depth, report, 'integer')
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'IndexArn', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'IndexName',
      'SearchSchema',
      'Projection',
      'VectorAttribute',
      'Dimensions',
      'DistanceFunction',
      'IndexStatus',
      'Backfilling',
      'IndexSizeBytes',
      'ItemCount',
      'IndexArn',
    ])
}

/** The description of {@link VectorIndex}. */
export const shapeOfVectorIndex: StructureShape = /* @__PURE__ */ structure(
  'VectorIndex',
  'open',
  isVectorIndex,
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
  return validate(findInVectorIndex, 'open', value, options)
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
  return decode(validateVectorIndex, shapeOfVectorIndex, json, options)
}

/** Writes the JSON form of {@link VectorIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeVectorIndex(value: VectorIndex, options?: ValidateOptions): VectorIndexJson {
  return encode(validateVectorIndex, shapeOfVectorIndex, value, options)
}

/** Makes up a value of type {@link VectorIndex}: the same for the same seed; without one every member is there. */
export function sampleVectorIndex(seed?: number): VectorIndex {
  return sample(isVectorIndex, shapeOfVectorIndex, seed)
}

/** Makes up values that are of type {@link VectorIndex}, but for one fault each. */
export function sampleInvalidVectorIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVectorIndex, seed)
}
