// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type WarmThroughputStatus, WarmThroughputStatusSchema } from './warm-throughput-status.js'

export interface GlobalSecondaryIndexWarmThroughput {
  /** Read units per second that a global secondary index takes without warming up. */
  ReadUnitsPerSecond?: number
  /** Write units per second that a global secondary index takes without warming up. */
  WriteUnitsPerSecond?: number
  /** How far the warming of a global secondary index has come: `UPDATING` or `ACTIVE`. */
  Status?: WarmThroughputStatus | (string & {})
}

export function isGlobalSecondaryIndexWarmThroughput(value: unknown): value is GlobalSecondaryIndexWarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const GlobalSecondaryIndexWarmThroughputSchema: StructureSchema<GlobalSecondaryIndexWarmThroughput> =
  /* @__PURE__ */ structure(
    'GlobalSecondaryIndexWarmThroughput',
    response,
    isGlobalSecondaryIndexWarmThroughput,
    () => [
      ['ReadUnitsPerSecond', integer],
      ['WriteUnitsPerSecond', integer],
      ['Status', WarmThroughputStatusSchema],
    ],
  )
