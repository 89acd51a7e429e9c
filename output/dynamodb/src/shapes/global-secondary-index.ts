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
import {
  type GlobalSecondaryIndexWarmThroughput,
  findInGlobalSecondaryIndexWarmThroughput,
  isGlobalSecondaryIndexWarmThroughput,
  shapeOfGlobalSecondaryIndexWarmThroughput,
} from './global-secondary-index-warm-throughput.js'
import { type IndexStatus, findInIndexStatus, shapeOfIndexStatus } from './index-status.js'
import { type KeySchemaOutput, findInKeySchemaOutput, isKeySchemaOutput, shapeOfKeySchemaOutput } from './key-schema.js'
import {
  type OnDemandThroughput,
  findInOnDemandThroughputOutput,
  isOnDemandThroughputOutput,
  shapeOfOnDemandThroughputOutput,
} from './on-demand-throughput.js'
import {
  type ProjectionOutput,
  findInProjectionOutput,
  isProjectionOutput,
  shapeOfProjectionOutput,
} from './projection.js'
import {
  type ProvisionedThroughput,
  findInProvisionedThroughput,
  isProvisionedThroughput,
  shapeOfProvisionedThroughput,
} from './provisioned-throughput.js'

/** One global secondary index. */
export interface GlobalSecondaryIndex {
  /** The global secondary index's name. */
  IndexName?: string
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
  KeySchema?: KeySchemaOutput[]
  /**
   * What the global secondary index holds beside its own key and the table's key, which it always
   * holds.
   */
  Projection?: ProjectionOutput
  /**
   * How far the global secondary index has come:
   *
   * - `CREATING` - the index is on its way.
   * - `UPDATING` - the index changes.
   * - `DELETING` - the index goes away.
   * - `ACTIVE` - the index can be used.
   */
  IndexStatus?: IndexStatus | (string & {})
  /**
   * True while the index is being filled. _Backfilling_ reads every item of the table and puts
   * those into the index that fit it; some do not, for instance if they lack the index's key. When
   * all are read, `Backfilling` is false.
   *
   * @remarks
   * While `IndexStatus` is CREATING, an index whose `Backfilling` is true can be deleted. While
   * `IndexStatus` is CREATING, an index whose `Backfilling` is false cannot.
   *
   * **Note**: Indexes from `CreateTable` have no `Backfilling` when `DescribeTable` shows them.
   */
  Backfilling?: boolean
  /**
   * The throughput set aside for this global secondary index.
   *
   * @remarks
   * The least and the most that can be set aside:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  ProvisionedThroughput?: ProvisionedThroughput
  /** This index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items this index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The index's ARN (Amazon Resource Name). */
  IndexArn?: string
  /**
   * A ceiling on the units of this global secondary index. Give `MaxReadRequestUnits` or
   * `MaxWriteRequestUnits`, or both.
   */
  OnDemandThroughput?: OnDemandThroughput
  /** What the secondary index can take without warming up, per second. */
  WarmThroughput?: GlobalSecondaryIndexWarmThroughput
}

/** Whether a value is of type {@link GlobalSecondaryIndex}. */
export function isGlobalSecondaryIndex(value: unknown): value is GlobalSecondaryIndex {
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
  member = value['IndexStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['ProvisionedThroughput']
  if (member !== undefined && !isProvisionedThroughput(member)) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['OnDemandThroughput']
  if (member !== undefined && !isOnDemandThroughputOutput(member)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isGlobalSecondaryIndexWarmThroughput(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link GlobalSecondaryIndex}. */
export function findInGlobalSecondaryIndex(value: unknown, depth: number, report: Report): void {
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
  member = value['IndexStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInIndexStatus(member, enter(report, depth, 'IndexStatus'), report)
  member = value['Backfilling']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'Backfilling', depth, report, 'boolean')
  member = value['ProvisionedThroughput']
  if (member !== undefined && (report.isThorough || !isProvisionedThroughput(member)))
    findInProvisionedThroughput(member, enter(report, depth, 'ProvisionedThroughput'), report)
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'IndexSizeBytes', depth, report, 'integer')
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'ItemCount', depth, report, 'integer')
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'IndexArn', depth, report, 'string')
  member = value['OnDemandThroughput']
  if (member !== undefined && (report.isThorough || !isOnDemandThroughputOutput(member)))
    findInOnDemandThroughputOutput(member, enter(report, depth, 'OnDemandThroughput'), report)
  member = value['WarmThroughput']
  if (member !== undefined && (report.isThorough || !isGlobalSecondaryIndexWarmThroughput(member)))
    findInGlobalSecondaryIndexWarmThroughput(member, enter(report, depth, 'WarmThroughput'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'IndexName',
      'KeySchema',
      'Projection',
      'IndexStatus',
      'Backfilling',
      'ProvisionedThroughput',
      'IndexSizeBytes',
      'ItemCount',
      'IndexArn',
      'OnDemandThroughput',
      'WarmThroughput',
    ])
}

/** The description of {@link GlobalSecondaryIndex}. */
export const shapeOfGlobalSecondaryIndex: StructureShape = /* @__PURE__ */ structure(
  'GlobalSecondaryIndex',
  'open',
  isGlobalSecondaryIndex,
  () => [
    ['IndexName', stringShape],
    ['KeySchema', listOf(shapeOfKeySchemaOutput)],
    ['Projection', shapeOfProjectionOutput],
    ['IndexStatus', shapeOfIndexStatus],
    ['Backfilling', booleanShape],
    ['ProvisionedThroughput', shapeOfProvisionedThroughput],
    ['IndexSizeBytes', integerShape],
    ['ItemCount', integerShape],
    ['IndexArn', stringShape],
    ['OnDemandThroughput', shapeOfOnDemandThroughputOutput],
    ['WarmThroughput', shapeOfGlobalSecondaryIndexWarmThroughput],
  ],
)

/** Asserts that a value is of type {@link GlobalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertGlobalSecondaryIndex(value: unknown): asserts value is GlobalSecondaryIndex {
  assertValid(validateGlobalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link GlobalSecondaryIndex}. */
export function validateGlobalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInGlobalSecondaryIndex, 'open', value, options)
}

/** The Standard Schema of {@link GlobalSecondaryIndex}; yields its JSON Schema too. */
export const GlobalSecondaryIndexSchema: StandardSchema<GlobalSecondaryIndex> = /* @__PURE__ */ createStandardSchema(
  validateGlobalSecondaryIndex,
  shapeOfGlobalSecondaryIndex,
)

/** The JSON form of {@link GlobalSecondaryIndex}: dates and bytes are strings. */
export type GlobalSecondaryIndexJson = JsonForm<GlobalSecondaryIndex>

/** Reads the JSON form of {@link GlobalSecondaryIndex}; throws a ValidationError where it is none. */
export function decodeGlobalSecondaryIndex(json: unknown, options?: ValidateOptions): GlobalSecondaryIndex {
  return decode(validateGlobalSecondaryIndex, shapeOfGlobalSecondaryIndex, json, options)
}

/** Writes the JSON form of {@link GlobalSecondaryIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeGlobalSecondaryIndex(
  value: GlobalSecondaryIndex,
  options?: ValidateOptions,
): GlobalSecondaryIndexJson {
  return encode(validateGlobalSecondaryIndex, shapeOfGlobalSecondaryIndex, value, options)
}

/** Makes up a value of type {@link GlobalSecondaryIndex}: the same for the same seed; without one every member is there. */
export function sampleGlobalSecondaryIndex(seed?: number): GlobalSecondaryIndex {
  return sample(isGlobalSecondaryIndex, shapeOfGlobalSecondaryIndex, seed)
}

/** Makes up values that are of type {@link GlobalSecondaryIndex}, but for one fault each. */
export function sampleInvalidGlobalSecondaryIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGlobalSecondaryIndex, seed)
}
