// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { float, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/** What one table, or one index, used. */
export interface Table {
  /** Read capacity units that it used. */
  ReadCapacityUnits?: number
  /** Write capacity units that it used. */
  WriteCapacityUnits?: number
  /** Capacity units that it used. */
  CapacityUnits?: number
}

export function isTable(value: unknown): value is Table {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['WriteCapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  member = value['CapacityUnits']
  if (typeof member !== 'number' && member !== undefined) return false
  return true
}

export const TableSchema: StructureSchema<Table> = /* @__PURE__ */ structure('Table', response, isTable, () => [
  ['ReadCapacityUnits', float],
  ['WriteCapacityUnits', float],
  ['CapacityUnits', float],
])
