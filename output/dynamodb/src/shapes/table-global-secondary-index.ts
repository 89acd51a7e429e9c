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
import {
  type OnDemandThroughput,
  findInOnDemandThroughput,
  isOnDemandThroughput,
  shapeOfOnDemandThroughput,
} from './on-demand-throughput.js'
import { type Projection, findInProjection, isProjection, shapeOfProjection } from './projection.js'
import {
  type TableProvisionedThroughput,
  findInTableProvisionedThroughput,
  isTableProvisionedThroughput,
  shapeOfTableProvisionedThroughput,
} from './table-provisioned-throughput.js'
import {
  type TableWarmThroughput,
  findInTableWarmThroughput,
  isTableWarmThroughput,
  shapeOfTableWarmThroughput,
} from './table-warm-throughput.js'

/** One global secondary index. */
export interface TableGlobalSecondaryIndex {
  /** The global secondary index's name, which no other index of the table may have. */
  IndexName: string
  /**
   * The global secondary index's whole key, as attributes and what they do:
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
   * What the global secondary index holds beside its own key and the table's key, which it always
   * holds.
   */
  Projection: Projection
  /**
   * The throughput set aside for this global secondary index. The table's capacity mode decides
   * which of `OnDemandThroughput` and `ProvisionedThroughput` is due.
   *
   * @remarks
   * The least and the most that can be set aside:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  ProvisionedThroughput?: TableProvisionedThroughput
  /**
   * A ceiling on the units of this global secondary index. Give `MaxReadRequestUnits` or
   * `MaxWriteRequestUnits`, or both. The table's capacity mode decides which of
   * `OnDemandThroughput` and `ProvisionedThroughput` is due.
   */
  OnDemandThroughput?: OnDemandThroughput
  /**
   * What the secondary index can take without warming up, per second. Give `ReadUnitsPerSecond` or
   * `WriteUnitsPerSecond`, or both.
   */
  WarmThroughput?: TableWarmThroughput
}

/** Whether a value is of type {@link TableGlobalSecondaryIndex}. */
export function isTableGlobalSecondaryIndex(value: unknown): value is TableGlobalSecondaryIndex {
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
  member = value['ProvisionedThroughput']
  if (member !== undefined && !isTableProvisionedThroughput(member)) return false
  member = value['OnDemandThroughput']
  if (member !== undefined && !isOnDemandThroughput(member)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isTableWarmThroughput(member)) return false
  for (const key in value) {
    if (
      key !== 'IndexName' &&
      key !== 'KeySchema' &&
      key !== 'Projection' &&
      key !== 'ProvisionedThroughput' &&
      key !== 'OnDemandThroughput' &&
      key !== 'WarmThroughput' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link TableGlobalSecondaryIndex}. */
export function findInTableGlobalSecondaryIndex(value: unknown, depth: number, report: Report): void {
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
  member = value['ProvisionedThroughput']
  if (member !== undefined && (report.isThorough || !isTableProvisionedThroughput(member)))
    findInTableProvisionedThroughput(member, enter(report, depth, 'ProvisionedThroughput'), report)
  member = value['OnDemandThroughput']
  if (member !== undefined && (report.isThorough || !isOnDemandThroughput(member)))
    findInOnDemandThroughput(member, enter(report, depth, 'OnDemandThroughput'), report)
  member = value['WarmThroughput']
  if (member !== undefined && (report.isThorough || !isTableWarmThroughput(member)))
    findInTableWarmThroughput(member, enter(report, depth, 'WarmThroughput'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'IndexName',
      'KeySchema',
      'Projection',
      'ProvisionedThroughput',
      'OnDemandThroughput',
      'WarmThroughput',
    ])
}

/** The description of {@link TableGlobalSecondaryIndex}. */
export const shapeOfTableGlobalSecondaryIndex: StructureShape = /* @__PURE__ */ structure(
  'TableGlobalSecondaryIndex',
  'strict',
  isTableGlobalSecondaryIndex,
  () => [
    ['IndexName', stringShape, required],
    ['KeySchema', listOf(shapeOfKeySchema), required],
    ['Projection', shapeOfProjection, required],
    ['ProvisionedThroughput', shapeOfTableProvisionedThroughput],
    ['OnDemandThroughput', shapeOfOnDemandThroughput],
    ['WarmThroughput', shapeOfTableWarmThroughput],
  ],
)

/** Asserts that a value is of type {@link TableGlobalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertTableGlobalSecondaryIndex(value: unknown): asserts value is TableGlobalSecondaryIndex {
  assertValid(validateTableGlobalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link TableGlobalSecondaryIndex}. */
export function validateTableGlobalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableGlobalSecondaryIndex, 'strict', value, options)
}

/** The Standard Schema of {@link TableGlobalSecondaryIndex}; yields its JSON Schema too. */
export const TableGlobalSecondaryIndexSchema: StandardSchema<TableGlobalSecondaryIndex> =
  /* @__PURE__ */ createStandardSchema(validateTableGlobalSecondaryIndex, shapeOfTableGlobalSecondaryIndex)

/** The JSON form of {@link TableGlobalSecondaryIndex}: dates and bytes are strings. */
export type TableGlobalSecondaryIndexJson = JsonForm<TableGlobalSecondaryIndex>

/** Reads the JSON form of {@link TableGlobalSecondaryIndex}; throws a ValidationError where it is none. */
export function decodeTableGlobalSecondaryIndex(json: unknown, options?: ValidateOptions): TableGlobalSecondaryIndex {
  return decode(validateTableGlobalSecondaryIndex, shapeOfTableGlobalSecondaryIndex, json, options)
}

/** Writes the JSON form of {@link TableGlobalSecondaryIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeTableGlobalSecondaryIndex(
  value: TableGlobalSecondaryIndex,
  options?: ValidateOptions,
): TableGlobalSecondaryIndexJson {
  return encode(validateTableGlobalSecondaryIndex, shapeOfTableGlobalSecondaryIndex, value, options)
}

/** Makes up a value of type {@link TableGlobalSecondaryIndex}: the same for the same seed; without one every member is there. */
export function sampleTableGlobalSecondaryIndex(seed?: number): TableGlobalSecondaryIndex {
  return sample(isTableGlobalSecondaryIndex, shapeOfTableGlobalSecondaryIndex, seed)
}

/** Makes up values that are of type {@link TableGlobalSecondaryIndex}, but for one fault each. */
export function sampleInvalidTableGlobalSecondaryIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableGlobalSecondaryIndex, seed)
}
