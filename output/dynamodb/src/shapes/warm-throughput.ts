// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Status, StatusSchema } from './status.js'

export interface WarmThroughput {
  /** Read units per second that the base table takes without warming up. */
  ReadUnitsPerSecond?: number
  /** Write units per second that the base table takes without warming up. */
  WriteUnitsPerSecond?: number
  /** What the base table can take without warming up. */
  Status?: Status | (string & {})
}

export function isWarmThroughput(value: unknown): value is WarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const WarmThroughputSchema: StructureSchema<WarmThroughput> = /* @__PURE__ */ structure(
  'WarmThroughput',
  response,
  isWarmThroughput,
  () => [
    ['ReadUnitsPerSecond', integer],
    ['WriteUnitsPerSecond', integer],
    ['Status', StatusSchema],
  ],
)
