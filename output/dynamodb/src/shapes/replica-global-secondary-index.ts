// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
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
  type ReplicaGlobalSecondaryIndexWarmThroughput,
  ReplicaGlobalSecondaryIndexWarmThroughputSchema,
  isReplicaGlobalSecondaryIndexWarmThroughput,
} from './replica-global-secondary-index-warm-throughput.js'

/** One global secondary index of a replica. */
export interface ReplicaGlobalSecondaryIndex {
  /** The global secondary index's name. */
  IndexName?: string
  /** Where it is missing, the index on the source table decides. */
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride
  /** Ceilings that this global secondary index has in this replica alone, in on-demand mode. */
  OnDemandThroughputOverride?: OnDemandThroughputOverride
  /** What this replica's global secondary index can take without warming up. */
  WarmThroughput?: ReplicaGlobalSecondaryIndexWarmThroughput
}

export function isReplicaGlobalSecondaryIndex(value: unknown): value is ReplicaGlobalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ProvisionedThroughputOverride']
  if (member !== undefined && !isProvisionedThroughputOverride(member)) return false
  member = value['OnDemandThroughputOverride']
  if (member !== undefined && !isOnDemandThroughputOverride(member)) return false
  member = value['WarmThroughput']
  if (member !== undefined && !isReplicaGlobalSecondaryIndexWarmThroughput(member)) return false
  return true
}

export const ReplicaGlobalSecondaryIndexSchema: StructureSchema<ReplicaGlobalSecondaryIndex> =
  /* @__PURE__ */ structure('ReplicaGlobalSecondaryIndex', response, isReplicaGlobalSecondaryIndex, () => [
    ['IndexName', string],
    ['ProvisionedThroughputOverride', ProvisionedThroughputOverrideSchema],
    ['OnDemandThroughputOverride', OnDemandThroughputOverrideSchema],
    ['WarmThroughput', ReplicaGlobalSecondaryIndexWarmThroughputSchema],
  ])
