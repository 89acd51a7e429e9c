// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, union } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Tag, TagSchema, isTag } from './tag.js'

export type Source =
  | {
      Url: string
      Tag?: never
    }
  | {
      Tag: Tag
      Url?: never
    }

export function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown
  member = value['Url']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Tag']
  if (member !== undefined) {
    set++
    if (!isTag(member)) return false
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Url' && key !== 'Tag' && hasSet(value, key)) return false
  }
  return true
}

export const SourceSchema: StructureSchema<Source> = /* @__PURE__ */ union('Source', request, isSource, () => [
  ['Url', string],
  ['Tag', TagSchema],
])
