// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface End {}

export function isEnd(value: unknown): value is End {
  return isObject(value)
}

export const EndSchema: StructureSchema<End> = /* @__PURE__ */ structure('End', response, isEnd, () => [])
