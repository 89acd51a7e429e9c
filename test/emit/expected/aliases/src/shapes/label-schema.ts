// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { listOf, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface LabelSchema {
  Rows?: readonly string[]
}

export function isLabelSchema(value: unknown): value is LabelSchema {
  if (!isObject(value)) return false
  let member: unknown = value['Rows']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  for (const key in value) {
    if (key !== 'Rows' && hasSet(value, key)) return false
  }
  return true
}

export const LabelSchemaSchema: StructureSchema<LabelSchema> = /* @__PURE__ */ structure(
  'LabelSchema',
  request,
  isLabelSchema,
  () => [['Rows', listOf(string)]],
)
