// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ClientOptions {
  Text?: string
}

export function isClientOptions(value: unknown): value is ClientOptions {
  return fitsClientOptions(value, true)
}

/** Whether a value is of type {@link ClientOptions}, as requests or as responses have it. */
export function fitsClientOptions(value: unknown, asRequest: boolean): boolean {
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

export const ClientOptionsSchema: StructureSchema<ClientOptions> = /* @__PURE__ */ structure(
  'ClientOptions',
  request,
  isClientOptions,
  () => [['Text', string]],
)
