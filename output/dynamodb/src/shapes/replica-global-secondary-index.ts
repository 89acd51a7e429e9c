// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
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
import {
  type OnDemandThroughputOverride,
  findInOnDemandThroughputOverride,
  isOnDemandThroughputOverride,
  shapeOfOnDemandThroughputOverride,
} from './on-demand-throughput-override.js'
import {
  type ProvisionedThroughputOverride,
  findInProvisionedThroughputOverride,
  isProvisionedThroughputOverride,
  shapeOfProvisionedThroughputOverride,
} from './provisioned-throughput-override.js'

/** One global secondary index of a replica. */
export interface ReplicaGlobalSecondaryIndex {
  /** The global secondary index's name. */
  IndexName?: string
  /** Where it is missing, the index on the source table decides. */
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride
  /** Ceilings that this global secondary index has in this replica alone, in on-demand mode. */
  OnDemandThroughputOverride?: OnDemandThroughputOverride
  /** What this replica's global secondary index can take without warming up. */
  WarmThroughput?: GlobalSecondaryIndexWarmThroughput
}

/** Whether a value is of type {@link ReplicaGlobalSecondaryIndex}. */
export function isReplicaGlobalSecondaryIndex(value: unknown): value is ReplicaGlobalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ProvisionedThroughputOverride']
  if (member !== undefined && !isProvisionedThroughputOverride(member)) return false
  member = value['OnDemandThroughputOverride']
  if (member !== undefined && !isOnDemandThroughputOverride(member)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isGlobalSecondaryIndexWarmThroughput(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ReplicaGlobalSecondaryIndex}. */
export function findInReplicaGlobalSecondaryIndex(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'IndexName', depth, report, 'string')
  member = value['ProvisionedThroughputOverride']
  if (member !== undefined && (report.isThorough || !isProvisionedThroughputOverride(member)))
    findInProvisionedThroughputOverride(member, enter(report, depth, 'ProvisionedThroughputOverride'), report)
  member = value['OnDemandThroughputOverride']
  if (member !== undefined && (report.isThorough || !isOnDemandThroughputOverride(member)))
    findInOnDemandThroughputOverride(member, enter(report, depth, 'OnDemandThroughputOverride'), report)
  member = value['WarmThroughput']
  if (member !== undefined && (report.isThorough || !isGlobalSecondaryIndexWarmThroughput(member)))
    findInGlobalSecondaryIndexWarmThroughput(member, enter(report, depth, 'WarmThroughput'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'IndexName',
      'ProvisionedThroughputOverride',
      'OnDemandThroughputOverride',
      'WarmThroughput',
    ])
}

/** The description of {@link ReplicaGlobalSecondaryIndex}. */
export const shapeOfReplicaGlobalSecondaryIndex: StructureShape = /* @__PURE__ */ structure(
  'ReplicaGlobalSecondaryIndex',
  'open',
  isReplicaGlobalSecondaryIndex,
  () => [
    ['IndexName', stringShape],
    ['ProvisionedThroughputOverride', shapeOfProvisionedThroughputOverride],
    ['OnDemandThroughputOverride', shapeOfOnDemandThroughputOverride],
    ['WarmThroughput', shapeOfGlobalSecondaryIndexWarmThroughput],
  ],
)

/** Asserts that a value is of type {@link ReplicaGlobalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertReplicaGlobalSecondaryIndex(value: unknown): asserts value is ReplicaGlobalSecondaryIndex {
  assertValid(validateReplicaGlobalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link ReplicaGlobalSecondaryIndex}. */
export function validateReplicaGlobalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInReplicaGlobalSecondaryIndex, 'open', value, options)
}

/** The Standard Schema of {@link ReplicaGlobalSecondaryIndex}; yields its JSON Schema too. */
export const ReplicaGlobalSecondaryIndexSchema: StandardSchema<ReplicaGlobalSecondaryIndex> =
  /* @__PURE__ */ createStandardSchema(validateReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex)

/** The JSON form of {@link ReplicaGlobalSecondaryIndex}: dates and bytes are strings. */
export type ReplicaGlobalSecondaryIndexJson = JsonForm<ReplicaGlobalSecondaryIndex>

/** Reads the JSON form of {@link ReplicaGlobalSecondaryIndex}; throws a ValidationError where it is none. */
export function decodeReplicaGlobalSecondaryIndex(
  json: unknown,
  options?: ValidateOptions,
): ReplicaGlobalSecondaryIndex {
  return decode(validateReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex, json, options)
}

/** Writes the JSON form of {@link ReplicaGlobalSecondaryIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeReplicaGlobalSecondaryIndex(
  value: ReplicaGlobalSecondaryIndex,
  options?: ValidateOptions,
): ReplicaGlobalSecondaryIndexJson {
  return encode(validateReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex, value, options)
}

/** Makes up a value of type {@link ReplicaGlobalSecondaryIndex}: the same for the same seed; without one every member is there. */
export function sampleReplicaGlobalSecondaryIndex(seed?: number): ReplicaGlobalSecondaryIndex {
  return sample(isReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex, seed)
}

/** Makes up values that are of type {@link ReplicaGlobalSecondaryIndex}, but for one fault each. */
export function sampleInvalidReplicaGlobalSecondaryIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReplicaGlobalSecondaryIndex, seed)
}
