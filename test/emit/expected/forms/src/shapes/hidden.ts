// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { opaque } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/**
 * @remarks
 * The pages leave out its members as too large to show. It takes anything: nothing in it is checked, and dates and bytes in JSON stay text.
 */
export interface Hidden {
  [key: string]: unknown
}

export function isHidden(value: unknown): value is Hidden {
  return isObject(value)
}

export const HiddenSchema: StructureSchema<Hidden> = /* @__PURE__ */ opaque('Hidden', request, isHidden)
