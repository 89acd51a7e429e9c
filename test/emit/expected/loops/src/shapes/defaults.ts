// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Defaults {
  Marker?: string
  Parameters?: string[]
}

export function isDefaults(value: unknown): value is Defaults {
  if (!isObject(value)) return false
  let member: unknown = value['Marker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Parameters']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

export const DefaultsSchema: StructureSchema<Defaults> = /* @__PURE__ */ structure(
  'Defaults',
  response,
  isDefaults,
  () => [
    ['Marker', string],
    ['Parameters', listOf(string)],
  ],
)
