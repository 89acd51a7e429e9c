// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Seen {
  Count?: number
}

export function isSeen(value: unknown): value is Seen {
  if (!isObject(value)) return false
  let member: unknown = value['Count']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const SeenSchema: StructureSchema<Seen> = /* @__PURE__ */ structure('Seen', response, isSeen, () => [
  ['Count', integer],
])
