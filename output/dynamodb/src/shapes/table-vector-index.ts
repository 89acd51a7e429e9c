// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, listOf, required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type DistanceFunction,
  findInDistanceFunction,
  isDistanceFunction,
  shapeOfDistanceFunction,
} from './distance-function.js'
import { type Projection, findInProjection, isProjection, shapeOfProjection } from './projection.js'
import { type SearchSchema, findInSearchSchema, isSearchSchema, shapeOfSearchSchema } from './search-schema.js'
import {
  type VectorAttribute,
  findInVectorAttribute,
  isVectorAttribute,
  shapeOfVectorAttribute,
} from './vector-attribute.js'

/** How one vector index is made: name, attribute, dimensions, distance, search schema, projection. */
export interface TableVectorIndex {
  /** The vector index's name. */
  IndexName: string
  /** The attribute that the index is on. */
  VectorAttribute: VectorAttribute
  /** The attributes by which the vector index is divided and filtered. */
  SearchSchema?: SearchSchema[]
  /** What the vector index holds of the table. */
  Projection: Projection
  /** How long each vector is. */
  Dimensions: number
  /** How likeness of vectors is measured: `COSINE`, `EUCLIDEAN`, `DOT_PRODUCT`. */
  DistanceFunction: DistanceFunction
}

/** Whether a value is of type {@link TableVectorIndex}. */
export function isTableVectorIndex(value: unknown): value is TableVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') return false
  member = value['VectorAttribute']
  if (!isVectorAttribute(member)) return false
  member = value['SearchSchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isSearchSchema(item)) return false
    }
  }
  member = value['Projection']
  if (!isProjection(member)) return false
  member = value['Dimensions']
  if (!Number.isInteger(member)) return false
  member = value['DistanceFunction']
  if (!isDistanceFunction(member)) return false
  for (const key in value) {
    if (
      key !== 'IndexName' &&
      key !== 'VectorAttribute' &&
      key !== 'SearchSchema' &&
      key !== 'Projection' &&
      key !== 'Dimensions' &&
      key !== 'DistanceFunction' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link TableVectorIndex}. */
export function findInTableVectorIndex(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') addWrong(member, 'IndexName', depth, report, 'string')
  member = value['VectorAttribute']
  if (member === undefined) addWrong(member, 'VectorAttribute', depth, report, 'object')
  else if (report.isThorough || !isVectorAttribute(member))
    findInVectorAttribute(member, enter(report, depth, 'VectorAttribute'), report)
  member = value['SearchSchema']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isSearchSchema(item)) continue
      findInSearchSchema(item, enter(report, enter(report, depth, 'SearchSchema'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'SearchSchema', depth, report, 'array')
  member = value['Projection']
  if (member === undefined) addWrong(member, 'Projection', depth, report, 'object')
  else if (report.isThorough || !isProjection(member))
    findInProjection(member, enter(report, depth, 'Projection'), report)
  member = value['Dimensions']
  if (!Number.isInteger(member)) addWrong(member, 'Dimensions', depth, report, 'integer')
  member = value['DistanceFunction']
  if (member === undefined) addWrong(member, 'DistanceFunction', depth, report, 'string')
  else if (!isDistanceFunction(member)) findInDistanceFunction(member, enter(report, depth, 'DistanceFunction'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'IndexName',
      'VectorAttribute',
      'SearchSchema',
      'Projection',
      'Dimensions',
      'DistanceFunction',
    ])
}

/** The description of {@link TableVectorIndex}. */
export const shapeOfTableVectorIndex: StructureShape = /* @__PURE__ */ structure(
  'TableVectorIndex',
  'strict',
  isTableVectorIndex,
  () => [
    ['IndexName', stringShape, required],
    ['VectorAttribute', shapeOfVectorAttribute, required],
    ['SearchSchema', listOf(shapeOfSearchSchema)],
    ['Projection', shapeOfProjection, required],
    ['Dimensions', integerShape, required],
    ['DistanceFunction', shapeOfDistanceFunction, required],
  ],
)

/** Asserts that a value is of type {@link TableVectorIndex}; throws a ValidationError that holds every issue. */
export function assertTableVectorIndex(value: unknown): asserts value is TableVectorIndex {
  assertValid(validateTableVectorIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link TableVectorIndex}. */
export function validateTableVectorIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableVectorIndex, 'strict', value, options)
}

/** The Standard Schema of {@link TableVectorIndex}; yields its JSON Schema too. */
export const TableVectorIndexSchema: StandardSchema<TableVectorIndex> = /* @__PURE__ */ createStandardSchema(
  validateTableVectorIndex,
  shapeOfTableVectorIndex,
)

/** The JSON form of {@link TableVectorIndex}: dates and bytes are strings. */
export type TableVectorIndexJson = JsonForm<TableVectorIndex>

/** Reads the JSON form of {@link TableVectorIndex}; throws a ValidationError where it is none. */
export function decodeTableVectorIndex(json: unknown, options?: ValidateOptions): TableVectorIndex {
  return decode(validateTableVectorIndex, shapeOfTableVectorIndex, json, options)
}

/** Writes the JSON form of {@link TableVectorIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeTableVectorIndex(value: TableVectorIndex, options?: ValidateOptions): TableVectorIndexJson {
  return encode(validateTableVectorIndex, shapeOfTableVectorIndex, value, options)
}

/** Makes up a value of type {@link TableVectorIndex}: the same for the same seed; without one every member is there. */
export function sampleTableVectorIndex(seed?: number): TableVectorIndex {
  return sample(isTableVectorIndex, shapeOfTableVectorIndex, seed)
}

/** Makes up values that are of type {@link TableVectorIndex}, but for one fault each. */
export function sampleInvalidTableVectorIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableVectorIndex, seed)
}
