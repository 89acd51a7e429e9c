// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { floatShape, mapOf, stringShape, structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject, isRecord } from '../runtime/object.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ConsumedCapacityVectorIndex,
  isConsumedCapacityVectorIndex,
  shapeOfConsumedCapacityVectorIndex,
} from './consumed-capacity-vector-index.js'
import { type Table, isTable, shapeOfTable } from './table.js'

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

/** Finds the members that a report looks into, in a {@link ConsumedCapacity}. */
function findInConsumedCapacity(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['TableName']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['CapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) found.push(1, member)
  member = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) found.push(2, member)
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) found.push(3, member)
  member = value['Table']
  if (member !== undefined && !isTable(member)) found.push(4, member)
  member = value['LocalSecondaryIndexes']
  if (member !== undefined) found.push(5, member)
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined) found.push(6, member)
  member = value['VectorIndexes']
  if (member !== undefined) found.push(7, member)
}

/** The description of {@link ConsumedCapacity}. */
export const shapeOfConsumedCapacity: StructureShape = /* @__PURE__ */ structure(
  'ConsumedCapacity',
  'open',
  isConsumedCapacity,
  findInConsumedCapacity,
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
  return validate(isConsumedCapacity, shapeOfConsumedCapacity, value, options)
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
  return decode(isConsumedCapacity, shapeOfConsumedCapacity, json, options)
}

/** Writes the JSON form of {@link ConsumedCapacity}; throws a ValidationError for a value that is not of the type. */
export function encodeConsumedCapacity(value: ConsumedCapacity, options?: ValidateOptions): ConsumedCapacityJson {
  return encode(isConsumedCapacity, shapeOfConsumedCapacity, value, options)
}

/** Makes up a value of type {@link ConsumedCapacity}: the same for the same seed; without one every member is there. */
export function sampleConsumedCapacity(seed?: number): ConsumedCapacity {
  return sample(isConsumedCapacity, shapeOfConsumedCapacity, seed)
}

/** Makes up values that are of type {@link ConsumedCapacity}, but for one fault each. */
export function sampleInvalidConsumedCapacity(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfConsumedCapacity, seed)
}
