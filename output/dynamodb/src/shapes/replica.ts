// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { secretKey } from '../runtime/place.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type GlobalTableSettingsReplicationMode,
  findInGlobalTableSettingsReplicationMode,
  shapeOfGlobalTableSettingsReplicationMode,
} from './global-table-settings-replication-mode.js'
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
import {
  type ReplicaGlobalSecondaryIndex,
  findInReplicaGlobalSecondaryIndex,
  isReplicaGlobalSecondaryIndex,
  shapeOfReplicaGlobalSecondaryIndex,
} from './replica-global-secondary-index.js'
import { type ReplicaStatus, findInReplicaStatus, shapeOfReplicaStatus } from './replica-status.js'
import {
  type TableClassSummary,
  findInTableClassSummary,
  isTableClassSummary,
  shapeOfTableClassSummary,
} from './table-class-summary.js'
import {
  type WarmThroughput,
  findInWarmThroughput,
  isWarmThroughput,
  shapeOfWarmThroughput,
} from './warm-throughput.js'

/** One replica. */
export interface Replica {
  /** The Region's name. */
  RegionName?: string
  /**
   * How far the replica has come:
   *
   * - `CREATING` - the replica is on its way.
   * - `UPDATING` - the replica changes.
   * - `DELETING` - the replica goes away.
   * - `ACTIVE` - the replica can be used.
   * - `REGION_DISABLED` - the replica is out of reach, since its Region is switched off.
   *
   * @remarks
   * **Note**: After 20 hours out of reach, the Region leaves the group. Its replica stays there,
   * but nothing is copied to it or from it.
   *
   * - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - the table's KMS key is out of reach.
   *
   * **Note**: After 20 hours without the KMS key, the replica leaves the group. It stays where it
   * is, but nothing is copied to it or from it.
   */
  ReplicaStatus?: ReplicaStatus | (string & {})
  /** The replica's ARN (Amazon Resource Name). */
  ReplicaArn?: string
  /** More about how far the replica has come. */
  ReplicaStatusDescription?: string
  /** How much of making, changing, or deleting the replica is done, in percent. */
  ReplicaStatusPercentProgress?: string
  /** The KMS key that encrypts this replica. */
  KMSMasterKeyId?: string
  /** Throughput of this replica alone. Where it is missing, that of the source table holds. */
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride
  /** Ceilings of this replica alone in on-demand mode. */
  OnDemandThroughputOverride?: OnDemandThroughputOverride
  /** What this replica can take without warming up. */
  WarmThroughput?: WarmThroughput
  /** Global secondary indexes of this replica, as far as they have settings of their own. */
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[]
  /** When the replica was first found out of reach; `ReplicaStatus` tells the reason. */
  ReplicaInaccessibleDateTime?: Date
  /** The table's class. */
  ReplicaTableClassSummary?: TableClassSummary
  /**
   * How this replica keeps its settings equal to those of the others:
   *
   * - `ENABLED`: this replica's settings follow.
   * - `DISABLED`: this replica's settings do not follow.
   * - `ENABLED_WITH_OVERRIDES`: settings follow, but some may be set apart. Taken by default within
   *   one account.
   */
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | (string & {})
}

/** Whether a value is of type {@link Replica}. */
export function isReplica(value: unknown): value is Replica {
  if (!isObject(value)) return false
  let member: unknown = value['RegionName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ReplicaStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ReplicaArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ReplicaStatusDescription']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ReplicaStatusPercentProgress']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KMSMasterKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ProvisionedThroughputOverride']
  if (member !== undefined && !isProvisionedThroughputOverride(member)) return false
  member = value['OnDemandThroughputOverride']
  if (member !== undefined && !isOnDemandThroughputOverride(member)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isWarmThroughput(member)) return false
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isReplicaGlobalSecondaryIndex(item)) return false
    }
  }
  member = value['ReplicaInaccessibleDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['ReplicaTableClassSummary']
  if (member !== undefined && !isTableClassSummary(member)) return false
  member = value['GlobalTableSettingsReplicationMode']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Replica}. */
export function findInReplica(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['RegionName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'RegionName', depth, report, 'string')
  member = value['ReplicaStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInReplicaStatus(member, enter(report, depth, 'ReplicaStatus'), report)
  member = value['ReplicaArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ReplicaArn', depth, report, 'string')
  member = value['ReplicaStatusDescription']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'ReplicaStatusDescription', depth, report, 'string')
  member = value['ReplicaStatusPercentProgress']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'ReplicaStatusPercentProgress', depth, report, 'string')
  member = value['KMSMasterKeyId']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('KMSMasterKeyId'), depth, report, 'string')
  member = value['ProvisionedThroughputOverride']
  if (member !== undefined && (report.isThorough || !isProvisionedThroughputOverride(member)))
    findInProvisionedThroughputOverride(member, enter(report, depth, 'ProvisionedThroughputOverride'), report)
  member = value['OnDemandThroughputOverride']
  if (member !== undefined && (report.isThorough || !isOnDemandThroughputOverride(member)))
    findInOnDemandThroughputOverride(member, enter(report, depth, 'OnDemandThroughputOverride'), report)
  member = value['WarmThroughput']
  if (member !== undefined && (report.isThorough || !isWarmThroughput(member)))
    findInWarmThroughput(member, enter(report, depth, 'WarmThroughput'), report)
  member = value['GlobalSecondaryIndexes']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isReplicaGlobalSecondaryIndex(item)) continue
      findInReplicaGlobalSecondaryIndex(
        item,
        enter(report, enter(report, depth, 'GlobalSecondaryIndexes'), index),
        report,
      )
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'GlobalSecondaryIndexes', depth, report, 'array')
  member = value['ReplicaInaccessibleDateTime']
  if (member !== undefined && !isTimestamp(member))
    addWrong(member, 'ReplicaInaccessibleDateTime', depth, report, 'valid Date')
  member = value['ReplicaTableClassSummary']
  if (member !== undefined && (report.isThorough || !isTableClassSummary(member)))
    findInTableClassSummary(member, enter(report, depth, 'ReplicaTableClassSummary'), report)
  member = value['GlobalTableSettingsReplicationMode']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInGlobalTableSettingsReplicationMode(member, enter(report, depth, 'GlobalTableSettingsReplicationMode'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'RegionName',
      'ReplicaStatus',
      'ReplicaArn',
      'ReplicaStatusDescription',
      'ReplicaStatusPercentProgress',
      'KMSMasterKeyId',
      'ProvisionedThroughputOverride',
      'OnDemandThroughputOverride',
      'WarmThroughput',
      'GlobalSecondaryIndexes',
      'ReplicaInaccessibleDateTime',
      'ReplicaTableClassSummary',
      'GlobalTableSettingsReplicationMode',
    ])
}

/** The description of {@link Replica}. */
export const shapeOfReplica: StructureShape = /* @__PURE__ */ structure('Replica', 'open', isReplica, () => [
  ['RegionName', stringShape],
  ['ReplicaStatus', shapeOfReplicaStatus],
  ['ReplicaArn', stringShape],
  ['ReplicaStatusDescription', stringShape],
  ['ReplicaStatusPercentProgress', stringShape],
  ['KMSMasterKeyId', stringShape],
  ['ProvisionedThroughputOverride', shapeOfProvisionedThroughputOverride],
  ['OnDemandThroughputOverride', shapeOfOnDemandThroughputOverride],
  ['WarmThroughput', shapeOfWarmThroughput],
  ['GlobalSecondaryIndexes', listOf(shapeOfReplicaGlobalSecondaryIndex)],
  ['ReplicaInaccessibleDateTime', timestampShape],
  ['ReplicaTableClassSummary', shapeOfTableClassSummary],
  ['GlobalTableSettingsReplicationMode', shapeOfGlobalTableSettingsReplicationMode],
])

/** Asserts that a value is of type {@link Replica}; throws a ValidationError that holds every issue. */
export function assertReplica(value: unknown): asserts value is Replica {
  assertValid(validateReplica(value))
}

/** Tells every issue that keeps a value from being of type {@link Replica}. */
export function validateReplica(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInReplica, 'open', value, options)
}

/** The Standard Schema of {@link Replica}; yields its JSON Schema too. */
export const ReplicaSchema: StandardSchema<Replica> = /* @__PURE__ */ createStandardSchema(
  validateReplica,
  shapeOfReplica,
)

/** The JSON form of {@link Replica}: dates and bytes are strings. */
export type ReplicaJson = JsonForm<Replica>

/** Reads the JSON form of {@link Replica}; throws a ValidationError where it is none. */
export function decodeReplica(json: unknown, options?: ValidateOptions): Replica {
  return decode(validateReplica, shapeOfReplica, json, options)
}

/** Writes the JSON form of {@link Replica}; throws a ValidationError for a value that is not of the type. */
export function encodeReplica(value: Replica, options?: ValidateOptions): ReplicaJson {
  return encode(validateReplica, shapeOfReplica, value, options)
}

/** Makes up a value of type {@link Replica}: the same for the same seed; without one every member is there. */
export function sampleReplica(seed?: number): Replica {
  return sample(isReplica, shapeOfReplica, seed)
}

/** Makes up values that are of type {@link Replica}, but for one fault each. */
export function sampleInvalidReplica(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReplica, seed)
}
