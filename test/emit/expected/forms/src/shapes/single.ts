// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, union } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export type Single = {
  Only: string
}

export function isSingle(value: unknown): value is Single {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown
  member = value['Only']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Only' && hasSet(value, key)) return false
  }
  return true
}

export const SingleSchema: StructureSchema<Single> = /* @__PURE__ */ union('Single', request, isSingle, () => [
  ['Only', string],
])
