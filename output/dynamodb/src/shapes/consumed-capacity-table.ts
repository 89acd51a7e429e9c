// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/** What one table, or one index, used. */
export interface ConsumedCapacityTable {
  /** Read capacity units that it used. */
  ReadCapacityUnits?: number
  /** Write capacity units that it used. */
  WriteCapacityUnits?: number
  /** Capacity units that it used. */
  CapacityUnits?: number
}

export function isConsumedCapacityTable(value: unknown): value is ConsumedCapacityTable {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['WriteCapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['CapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  return true
}

export const ConsumedCapacityTableSchema: StructureSchema<ConsumedCapacityTable> = /* @__PURE__ */ structure(
  'ConsumedCapacityTable',
  response,
  isConsumedCapacityTable,
  () => [
    ['ReadCapacityUnits', float],
    ['WriteCapacityUnits', float],
    ['CapacityUnits', float],
  ],
)
