// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type ReplicaGlobalSecondaryIndexWarmThroughputStatus,
  ReplicaGlobalSecondaryIndexWarmThroughputStatusSchema,
} from './replica-global-secondary-index-warm-throughput-status.js'

export interface ReplicaGlobalSecondaryIndexWarmThroughput {
  /** Read units per second that a global secondary index takes without warming up. */
  ReadUnitsPerSecond?: number
  /** Write units per second that a global secondary index takes without warming up. */
  WriteUnitsPerSecond?: number
  /** How far the warming of a global secondary index has come: `UPDATING` or `ACTIVE`. */
  Status?: ReplicaGlobalSecondaryIndexWarmThroughputStatus | (string & {})
}

export function isReplicaGlobalSecondaryIndexWarmThroughput(
  value: unknown,
): value is ReplicaGlobalSecondaryIndexWarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const ReplicaGlobalSecondaryIndexWarmThroughputSchema: StructureSchema<ReplicaGlobalSecondaryIndexWarmThroughput> =
  /* @__PURE__ */ structure(
    'ReplicaGlobalSecondaryIndexWarmThroughput',
    response,
    isReplicaGlobalSecondaryIndexWarmThroughput,
    () => [
      ['ReadUnitsPerSecond', integer],
      ['WriteUnitsPerSecond', integer],
      ['Status', ReplicaGlobalSecondaryIndexWarmThroughputStatusSchema],
    ],
  )
