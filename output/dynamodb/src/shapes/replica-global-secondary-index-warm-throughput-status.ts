// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ReplicaGlobalSecondaryIndexWarmThroughputStatusValues}. */
export type ReplicaGlobalSecondaryIndexWarmThroughputStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link ReplicaGlobalSecondaryIndexWarmThroughputStatus} that the pages list. */
export const ReplicaGlobalSecondaryIndexWarmThroughputStatusValues: readonly [
  'CREATING',
  'UPDATING',
  'DELETING',
  'ACTIVE',
] = /* @__PURE__ */ Object.freeze(['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const)

export function isReplicaGlobalSecondaryIndexWarmThroughputStatus(
  value: unknown,
): value is ReplicaGlobalSecondaryIndexWarmThroughputStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

export const ReplicaGlobalSecondaryIndexWarmThroughputStatusSchema: EnumSchema<ReplicaGlobalSecondaryIndexWarmThroughputStatus> =
  /* @__PURE__ */ enumOf(
    'ReplicaGlobalSecondaryIndexWarmThroughputStatus',
    ReplicaGlobalSecondaryIndexWarmThroughputStatusValues,
  )
