// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type TableStatus, TableStatusSchema } from './table-status.js'

export interface TableWarmThroughput {
  /** Read units per second that the base table takes without warming up. */
  ReadUnitsPerSecond?: number
  /** Write units per second that the base table takes without warming up. */
  WriteUnitsPerSecond?: number
  /** What the base table can take without warming up. */
  Status?: TableStatus | (string & {})
}

export function isTableWarmThroughput(value: unknown): value is TableWarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const TableWarmThroughputSchema: StructureSchema<TableWarmThroughput> = /* @__PURE__ */ structure(
  'TableWarmThroughput',
  response,
  isTableWarmThroughput,
  () => [
    ['ReadUnitsPerSecond', integer],
    ['WriteUnitsPerSecond', integer],
    ['Status', TableStatusSchema],
  ],
)
