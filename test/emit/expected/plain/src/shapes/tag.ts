// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Tag {
  Key: string
  Value?: string
}

export function isTag(value: unknown): value is Tag {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string') return false
  member = value['Value']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Key' && key !== 'Value' && hasSet(value, key)) return false
  }
  return true
}

export const TagSchema: StructureSchema<Tag> = /* @__PURE__ */ structure('Tag', request, isTag, () => [
  ['Key', string, required],
  ['Value', string],
])
