// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface TableSchema {
  Name?: string
}

export function isTableSchema(value: unknown): value is TableSchema {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

export const TableSchemaSchema: StructureSchema<TableSchema> = /* @__PURE__ */ structure(
  'TableSchema',
  request,
  isTableSchema,
  () => [['Name', string]],
)
