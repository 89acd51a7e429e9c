// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ModeValues {
  Name?: string
}

export function isModeValues(value: unknown): value is ModeValues {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

export const ModeValuesSchema: StructureSchema<ModeValues> = /* @__PURE__ */ structure(
  'ModeValues',
  request,
  isModeValues,
  () => [['Name', string]],
)
