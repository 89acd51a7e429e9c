// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type GlobalSecondaryIndexWarmThroughput,
  explainGlobalSecondaryIndexWarmThroughput,
  isGlobalSecondaryIndexWarmThroughput,
  jsonSchemaOfGlobalSecondaryIndexWarmThroughput,
} from './global-secondary-index-warm-throughput.js'
import {
  type OnDemandThroughputOverride,
  explainOnDemandThroughputOverride,
  isOnDemandThroughputOverride,
  jsonSchemaOfOnDemandThroughputOverride,
} from './on-demand-throughput-override.js'
import {
  type ProvisionedThroughputOverride,
  explainProvisionedThroughputOverride,
  isProvisionedThroughputOverride,
  jsonSchemaOfProvisionedThroughputOverride,
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

/** Asserts that a value is of type {@link ReplicaGlobalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertReplicaGlobalSecondaryIndex(value: unknown): asserts value is ReplicaGlobalSecondaryIndex {
  assertValid(validateReplicaGlobalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link ReplicaGlobalSecondaryIndex}. */
export function validateReplicaGlobalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isReplicaGlobalSecondaryIndex, explainReplicaGlobalSecondaryIndex, value, options)
}

/** The Standard Schema of {@link ReplicaGlobalSecondaryIndex}; yields its JSON Schema too. */
export const ReplicaGlobalSecondaryIndexSchema: StandardSchema<ReplicaGlobalSecondaryIndex> =
  /* @__PURE__ */ createStandardSchema(validateReplicaGlobalSecondaryIndex, jsonSchemaOfReplicaGlobalSecondaryIndex)

/** Adds to a report why a value is not of type {@link ReplicaGlobalSecondaryIndex}. */
export function explainReplicaGlobalSecondaryIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['IndexName', reportString],
    ['ProvisionedThroughputOverride', explainProvisionedThroughputOverride],
    ['OnDemandThroughputOverride', explainOnDemandThroughputOverride],
    ['WarmThroughput', explainGlobalSecondaryIndexWarmThroughput],
  ])
}

/** The JSON Schema of {@link ReplicaGlobalSecondaryIndex}. */
export function jsonSchemaOfReplicaGlobalSecondaryIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReplicaGlobalSecondaryIndex', () => ({
    type: 'object',
    properties: {
      IndexName: { type: 'string' },
      ProvisionedThroughputOverride: jsonSchemaOfProvisionedThroughputOverride(builder),
      OnDemandThroughputOverride: jsonSchemaOfOnDemandThroughputOverride(builder),
      WarmThroughput: jsonSchemaOfGlobalSecondaryIndexWarmThroughput(builder),
    },
  }))
}
