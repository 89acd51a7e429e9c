// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, listOf, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type KeySchemaOutput, findInKeySchemaOutput, isKeySchemaOutput, shapeOfKeySchemaOutput } from './key-schema.js'
import {
  type ProjectionOutput,
  findInProjectionOutput,
  isProjectionOutput,
  shapeOfProjectionOutput,
} from './projection.js'

/** One local secondary index. */
export interface LocalSecondaryIndex {
  /** The local secondary index's name. */
  IndexName?: string
  /**
   * The local secondary index's whole key, as attributes and what they do:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over
   * partitions by a hash of its value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next
   * to each other, ordered by it.
   */
  KeySchema?: KeySchemaOutput[]
  /**
   * What the global secondary index holds beside its own key and the table's key, which it always
   * holds.
   */
  Projection?: ProjectionOutput
  /** This index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items this index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The index's ARN (Amazon Resource Name). */
  IndexArn?: string
}

/** Whether a value is of type {@link LocalSecondaryIndex}. */
export function isLocalSecondaryIndex(value: unknown): value is LocalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeySchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isKeySchemaOutput(item)) return false
    }
  }
  member = value['Projection']
  if (member !== undefined && !isProjectionOutput(member)) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link LocalSecondaryIndex}. */
export function findInLocalSecondaryIndex(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'IndexName', depth, report, 'string')
  member = value['KeySchema']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isKeySchemaOutput(item)) continue
      findInKeySchemaOutput(item, enter(report, enter(report, depth, 'KeySchema'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'KeySchema', depth, report, 'array')
  member = value['Projection']
  if (member !== undefined && (report.isThorough || !isProjectionOutput(member)))
    findInProjectionOutput(member, enter(report, depth, 'Projection'), report)
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'IndexSizeBytes', depth, report, 'integer')
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'ItemCount', depth, report, 'integer')
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'IndexArn', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'IndexName',
      'KeySchema',
      'Projection',
      'IndexSizeBytes',
      'ItemCount',
      'IndexArn',
    ])
}

/** The description of {@link LocalSecondaryIndex}. */
export const shapeOfLocalSecondaryIndex: StructureShape = /* @__PURE__ */ structure(
  'LocalSecondaryIndex',
  'open',
  isLocalSecondaryIndex,
  () => [
    ['IndexName', stringShape],
    ['KeySchema', listOf(shapeOfKeySchemaOutput)],
    ['Projection', shapeOfProjectionOutput],
    ['IndexSizeBytes', integerShape],
    ['ItemCount', integerShape],
    ['IndexArn', stringShape],
  ],
)

/** Asserts that a value is of type {@link LocalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertLocalSecondaryIndex(value: unknown): asserts value is LocalSecondaryIndex {
  assertValid(validateLocalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link LocalSecondaryIndex}. */
export function validateLocalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInLocalSecondaryIndex, 'open', value, options)
}

/** The Standard Schema of {@link LocalSecondaryIndex}; yields its JSON Schema too. */
export const LocalSecondaryIndexSchema: StandardSchema<LocalSecondaryIndex> = /* @__PURE__ */ createStandardSchema(
  validateLocalSecondaryIndex,
  shapeOfLocalSecondaryIndex,
)

/** The JSON form of {@link LocalSecondaryIndex}: dates and bytes are strings. */
export type LocalSecondaryIndexJson = JsonForm<LocalSecondaryIndex>

/** Reads the JSON form of {@link LocalSecondaryIndex}; throws a ValidationError where it is none. */
export function decodeLocalSecondaryIndex(json: unknown, options?: ValidateOptions): LocalSecondaryIndex {
  return decode(validateLocalSecondaryIndex, shapeOfLocalSecondaryIndex, json, options)
}

/** Writes the JSON form of {@link LocalSecondaryIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeLocalSecondaryIndex(
  value: LocalSecondaryIndex,
  options?: ValidateOptions,
): LocalSecondaryIndexJson {
  return encode(validateLocalSecondaryIndex, shapeOfLocalSecondaryIndex, value, options)
}

/** Makes up a value of type {@link LocalSecondaryIndex}: the same for the same seed; without one every member is there. */
export function sampleLocalSecondaryIndex(seed?: number): LocalSecondaryIndex {
  return sample(isLocalSecondaryIndex, shapeOfLocalSecondaryIndex, seed)
}

/** Makes up values that are of type {@link LocalSecondaryIndex}, but for one fault each. */
export function sampleInvalidLocalSecondaryIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfLocalSecondaryIndex, seed)
}
