// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { floatShape, mapOf, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject, isRecord } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ConsumedCapacityVectorIndex,
  findInConsumedCapacityVectorIndex,
  isConsumedCapacityVectorIndex,
  shapeOfConsumedCapacityVectorIndex,
} from './consumed-capacity-vector-index.js'
import { type Table, findInTable, isTable, shapeOfTable } from './table.js'

export interface ConsumedCapacity {
  /** The table concerned: its name, or its ARN (Amazon Resource Name) if the request gave that. */
  TableName?: string
  /** Capacity units used in all. */
  CapacityUnits?: number
  /** Read capacity units used in all. */
  ReadCapacityUnits?: number
  /** Write capacity units used in all. */
  WriteCapacityUnits?: number
  /** What the table used. */
  Table?: Table
  /** What each local secondary index used. */
  LocalSecondaryIndexes?: Record<string, Table>
  /** What each global secondary index used. */
  GlobalSecondaryIndexes?: Record<string, Table>
  /**
   * What each vector index used: `VectorWriteRequestBytes` for a write, `VectorSearchRequestBytes`
   * for a search.
   */
  VectorIndexes?: Record<string, ConsumedCapacityVectorIndex>
}

/** Whether a value is of type {@link ConsumedCapacity}. */
export function isConsumedCapacity(value: unknown): value is ConsumedCapacity {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['Table']
  if (member !== undefined && !isTable(member)) return false
  member = value['LocalSecondaryIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isTable(item)) return false
    }
  }
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isTable(item)) return false
    }
  }
  member = value['VectorIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isConsumedCapacityVectorIndex(item)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ConsumedCapacity}. */
export function findInConsumedCapacity(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TableName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'TableName', depth, report, 'string')
  member = value['CapacityUnits']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'CapacityUnits', depth, report, 'finite number')
  member = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'ReadCapacityUnits', depth, report, 'finite number')
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'WriteCapacityUnits', depth, report, 'finite number')
  member = value['Table']
  if (member !== undefined && (report.isThorough || !isTable(member)))
    findInTable(member, enter(report, depth, 'Table'), report)
  member = value['LocalSecondaryIndexes']
  if (member !== undefined)
    explainMap(member, enter(report, depth, 'LocalSecondaryIndexes'), report, findInTable, isTable)
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined)
    explainMap(member, enter(report, depth, 'GlobalSecondaryIndexes'), report, findInTable, isTable)
  member = value['VectorIndexes']
  if (member !== undefined)
    explainMap(
      member,
      enter(report, depth, 'VectorIndexes'),
      report,
      findInConsumedCapacityVectorIndex,
      isConsumedCapacityVectorIndex,
    )
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'TableName',
      'CapacityUnits',
      'ReadCapacityUnits',
      'WriteCapacityUnits',
      'Table',
      'LocalSecondaryIndexes',
      'GlobalSecondaryIndexes',
      'VectorIndexes',
    ])
}

/** The description of {@link ConsumedCapacity}. */
export const shapeOfConsumedCapacity: StructureShape = /* @__PURE__ */ structure(
  'ConsumedCapacity',
  'open',
  isConsumedCapacity,
  () => [
    ['TableName', stringShape],
    ['CapacityUnits', floatShape],
    ['ReadCapacityUnits', floatShape],
    ['WriteCapacityUnits', floatShape],
    ['Table', shapeOfTable],
    ['LocalSecondaryIndexes', mapOf(shapeOfTable)],
    ['GlobalSecondaryIndexes', mapOf(shapeOfTable)],
    ['VectorIndexes', mapOf(shapeOfConsumedCapacityVectorIndex)],
  ],
)

/** Asserts that a value is of type {@link ConsumedCapacity}; throws a ValidationError that holds every issue. */
export function assertConsumedCapacity(value: unknown): asserts value is ConsumedCapacity {
  assertValid(validateConsumedCapacity(value))
}

/** Tells every issue that keeps a value from being of type {@link ConsumedCapacity}. */
export function validateConsumedCapacity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInConsumedCapacity, 'open', value, options)
}

/** The Standard Schema of {@link ConsumedCapacity}; yields its JSON Schema too. */
export const ConsumedCapacitySchema: StandardSchema<ConsumedCapacity> = /* @__PURE__ */ createStandardSchema(
  validateConsumedCapacity,
  shapeOfConsumedCapacity,
)

/** The JSON form of {@link ConsumedCapacity}: dates and bytes are strings. */
export type ConsumedCapacityJson = JsonForm<ConsumedCapacity>

/** Reads the JSON form of {@link ConsumedCapacity}; throws a ValidationError where it is none. */
export function decodeConsumedCapacity(json: unknown, options?: ValidateOptions): ConsumedCapacity {
  return decode(validateConsumedCapacity, shapeOfConsumedCapacity, json, options)
}

/** Writes the JSON form of {@link ConsumedCapacity}; throws a ValidationError for a value that is not of the type. */
export function encodeConsumedCapacity(value: ConsumedCapacity, options?: ValidateOptions): ConsumedCapacityJson {
  return encode(validateConsumedCapacity, shapeOfConsumedCapacity, value, options)
}

/** Makes up a value of type {@link ConsumedCapacity}: the same for the same seed; without one every member is there. */
export function sampleConsumedCapacity(seed?: number): ConsumedCapacity {
  return sample(isConsumedCapacity, shapeOfConsumedCapacity, seed)
}

/** Makes up values that are of type {@link ConsumedCapacity}, but for one fault each. */
export function sampleInvalidConsumedCapacity(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfConsumedCapacity, seed)
}
