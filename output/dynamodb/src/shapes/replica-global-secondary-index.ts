// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type GlobalSecondaryIndexWarmThroughput,
  isGlobalSecondaryIndexWarmThroughput,
  shapeOfGlobalSecondaryIndexWarmThroughput,
} from './global-secondary-index-warm-throughput.js'
import {
  type OnDemandThroughputOverride,
  isOnDemandThroughputOverride,
  shapeOfOnDemandThroughputOverride,
} from './on-demand-throughput-override.js'
import {
  type ProvisionedThroughputOverride,
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

/** Finds the members that a report looks into, in a {@link ReplicaGlobalSecondaryIndex}. */
function findInReplicaGlobalSecondaryIndex(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['ProvisionedThroughputOverride']
  if (member !== undefined && !isProvisionedThroughputOverride(member)) found.push(1, member)
  member = value['OnDemandThroughputOverride']
  if (member !== undefined && !isOnDemandThroughputOverride(member)) found.push(2, member)
  member = value['WarmThroughput']
  if (member !== undefined && !isGlobalSecondaryIndexWarmThroughput(member)) found.push(3, member)
}

/** The description of {@link ReplicaGlobalSecondaryIndex}. */
export const shapeOfReplicaGlobalSecondaryIndex: StructureShape = /* @__PURE__ */ structure(
  'ReplicaGlobalSecondaryIndex',
  'open',
  isReplicaGlobalSecondaryIndex,
  findInReplicaGlobalSecondaryIndex,
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
  return validate(isReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex, value, options)
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
  return decode(isReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex, json, options)
}

/** Writes the JSON form of {@link ReplicaGlobalSecondaryIndex}; throws a ValidationError for a value that is not of the type. */
export function encodeReplicaGlobalSecondaryIndex(
  value: ReplicaGlobalSecondaryIndex,
  options?: ValidateOptions,
): ReplicaGlobalSecondaryIndexJson {
  return encode(isReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex, value, options)
}

/** Makes up a value of type {@link ReplicaGlobalSecondaryIndex}: the same for the same seed; without one every member is there. */
export function sampleReplicaGlobalSecondaryIndex(seed?: number): ReplicaGlobalSecondaryIndex {
  return sample(isReplicaGlobalSecondaryIndex, shapeOfReplicaGlobalSecondaryIndex, seed)
}

/** Makes up values that are of type {@link ReplicaGlobalSecondaryIndex}, but for one fault each. */
export function sampleInvalidReplicaGlobalSecondaryIndex(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReplicaGlobalSecondaryIndex, seed)
}
