// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Uint8Array {
  Text?: string
}

export function isUint8Array(value: unknown): value is Uint8Array {
  return fitsUint8Array(value, true)
}

/** Whether a value is of type {@link Uint8Array}, as requests or as responses have it. */
export function fitsUint8Array(value: unknown, asRequest: boolean): boolean {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Text' && hasSet(value, key)) return false
    }
  }
  return true
}

export const Uint8ArraySchema: StructureSchema<Uint8Array> = /* @__PURE__ */ structure(
  'Uint8Array',
  request,
  isUint8Array,
  () => [['Text', string]],
)
