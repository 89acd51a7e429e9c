// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Same {
  Text?: string
}

export function isSame(value: unknown): value is Same {
  return fitsSame(value, true)
}

/** Whether a value is of type {@link Same}, as requests or as responses have it. */
export function fitsSame(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Text' && hasSet(value, key)) return false
    }
  }
  return true
}

export const SameSchema: StructureSchema<Same> = /* @__PURE__ */ structure('Same', request, isSame, () => [
  ['Text', string],
])
