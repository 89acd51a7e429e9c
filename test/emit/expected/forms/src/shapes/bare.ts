// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Bare {}

export function isBare(value: unknown): value is Bare {
  return isObject(value)
}

export const BareSchema: StructureSchema<Bare> = /* @__PURE__ */ structure('Bare', response, isBare, () => [])
