// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import {
  type GlobalTableSettingsReplicationMode,
  GlobalTableSettingsReplicationModeSchema,
} from './global-table-settings-replication-mode.js'
import {
  type OnDemandThroughputOverride,
  OnDemandThroughputOverrideSchema,
  isOnDemandThroughputOverride,
} from './on-demand-throughput-override.js'
import {
  type ProvisionedThroughputOverride,
  ProvisionedThroughputOverrideSchema,
  isProvisionedThroughputOverride,
} from './provisioned-throughput-override.js'
import {
  type ReplicaGlobalSecondaryIndex,
  ReplicaGlobalSecondaryIndexSchema,
  isReplicaGlobalSecondaryIndex,
} from './replica-global-secondary-index.js'
import { type ReplicaStatus, ReplicaStatusSchema } from './replica-status.js'
import { type TableClassSummary, TableClassSummarySchema, isTableClassSummary } from './table-class-summary.js'
import { type TableWarmThroughput, TableWarmThroughputSchema, isTableWarmThroughput } from './table-warm-throughput.js'

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
   * **Note**: After 20 hours out of reach, the Region leaves the group. Its replica stays there, but nothing is copied
   * to it or from it.
   *
   * - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - the table's KMS key is out of reach.
   *
   * **Note**: After 20 hours without the KMS key, the replica leaves the group. It stays where it is, but nothing is
   * copied to it or from it.
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
  WarmThroughput?: TableWarmThroughput
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
   * - `ENABLED_WITH_OVERRIDES`: settings follow, but some may be set apart. Taken by default within one account.
   */
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | (string & {})
}

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
  if (member !== undefined && !isTableWarmThroughput(member)) return false
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

export const ReplicaSchema: StructureSchema<Replica> = /* @__PURE__ */ structure('Replica', response, isReplica, () => [
  ['RegionName', string],
  ['ReplicaStatus', ReplicaStatusSchema],
  ['ReplicaArn', string],
  ['ReplicaStatusDescription', string],
  ['ReplicaStatusPercentProgress', string],
  ['KMSMasterKeyId', string],
  ['ProvisionedThroughputOverride', ProvisionedThroughputOverrideSchema],
  ['OnDemandThroughputOverride', OnDemandThroughputOverrideSchema],
  ['WarmThroughput', TableWarmThroughputSchema],
  ['GlobalSecondaryIndexes', listOf(ReplicaGlobalSecondaryIndexSchema)],
  ['ReplicaInaccessibleDateTime', timestamp],
  ['ReplicaTableClassSummary', TableClassSummarySchema],
  ['GlobalTableSettingsReplicationMode', GlobalTableSettingsReplicationModeSchema],
])
