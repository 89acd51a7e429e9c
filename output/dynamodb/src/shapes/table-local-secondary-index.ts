// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type KeySchema, findInKeySchema, isKeySchema, shapeOfKeySchema } from './key-schema.js'
import { type Projection, findInProjection, isProjection, shapeOfProjection } from './projection.js'

/** One local secondary index. */
export interface TableLocalSecondaryIndex {
  /** The local secondary index's name, which no other index of the table may have. */
  IndexName: string
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
  KeySchema: KeySchema[]
  /**
   * What the local secondary index holds beside its own key and the table's key, which it always
   * holds.
   */
  Projection: Projection
}

/** Whether a value is of type {@link TableLocalSecondaryIndex}. */
export function isTableLocalSecondaryIndex(value: unknown): value is TableLocalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') return false
  member = value['KeySchema']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (!isKeySchema(item)) return false
  }
  member = value['Projection']
  if (!isProjection(member)) return false
  for (const key in value) {
    if (key !== 'IndexName' && key !== 'KeySchema' && key !== 'Projection' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link TableLocalSecondaryIndex}. */
export function findInTableLocalSecondaryIndex(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') addWrong(member, 'IndexName', depth, report, 'string')
  member = value['KeySchema']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isKeySchema(item)) continue
      findInKeySchema(item, enter(report, enter(report, depth, 'KeySchema'), index), report)
      if (report.isFull) break
    }
  } else addWrong(member, 'KeySchema', depth, report, 'array')
  member = value['Projection']
  if (member === undefined) addWrong(member, 'Projection', depth, report, 'object')
  else if (report.isThorough || !isProjection(member))
    findInProjection(member, enter(report, depth, 'Projection'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['IndexName', 'KeySchema', 'Projection'])
}

/** The description of {@link TableLocalSecondaryIndex}. */
export const shapeOfTableLocalSecondaryIndex: StructureShape = /* @__PURE__ */ structure(
  'TableLocalSecondaryIndex',
  'strict',
  isTableLocalSecondaryIndex,
  () => [
    ['IndexName', stringShape, required],
    ['KeySchema', listOf(shapeOfKeySchema), required],
    ['Projection', shapeOfProjection, required],
  ],
)

/** Asserts that a value is of type {@link TableLocalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertTableLocalSecondaryIndex(value: unknown): asserts value is TableLocalSecondaryIndex {
  assertValid(validateTableLocalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link TableLocalSecondaryIndex}. */
export function validateTableLocalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableLocalSecondaryIndex, 'strict', value, options)
}

/** The Standard Schema of {@link TableLocalSecondaryIndex}; yields its JSON Schema too. */
export const TableLocalSecondaryIndexSchema: StandardSchema<TableLocalSecondaryIndex> =
  /* @__PURE__ */ createStandardSchema(validateTableLocalSecondaryIndex, shapeOfTableLocalSecondaryIndex)

/** The JSON form of {@link TableLocalSecondaryIndex}: dates and bytes are strings. */
export type TableLocalSecondaryIndexJson = JsonForm<TableLocalSecondaryIndex>

/** Reads the JSON form of {@link TableLocalSecondaryIndex}; throws a ValidationError where it is none. */
export function decodeTableLocalSecondaryIndex(json: unknown, options?: ValidateOptions): TableLocalSecondaryIndex {
  return decode(validateTableLocalSecondaryIndex, shapeOfTableLocalSecondaryIndex, json, options)
}

/** Writes the JSON form of {@link TableLocalSecondaryIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeTableLocalSecondaryIndex(
  value: TableLocalSecondaryIndex,
  options?: ValidateOptions,
): TableLocalSecondaryIndexJson {
  return encode(validateTableLocalSecondaryIndex, shapeOfTableLocalSecondaryIndex, value, options)
}

/** Makes up a value of type {@link TableLocalSecondaryIndex}: the same for the same seed; without one every member is there. */
export function sampleTableLocalSecondaryIndex(seed?: number): TableLocalSecondaryIndex {
  return sample(isTableLocalSecondaryIndex, shapeOfTableLocalSecondaryIndex, seed)
}

/** Makes up values that are of type {@link TableLocalSecondaryIndex}, but for one fault each. */
export function sampleInvalidTableLocalSecondaryIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableLocalSecondaryIndex, seed)
}
