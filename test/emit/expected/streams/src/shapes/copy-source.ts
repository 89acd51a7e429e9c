// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface CopySource {
  Bucket: string
}

export function isCopySource(value: unknown): value is CopySource {
  if (!isObject(value)) return false
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Bucket' && hasSet(value, key)) return false
  }
  return true
}

export const CopySourceSchema: StructureSchema<CopySource> = /* @__PURE__ */ structure(
  'CopySource',
  request,
  isCopySource,
  () => [['Bucket', string, required]],
)
