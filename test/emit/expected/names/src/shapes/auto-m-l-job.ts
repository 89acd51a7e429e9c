// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface AutoMLJob {
  A?: string
}

export function isAutoMLJob(value: unknown): value is AutoMLJob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['A']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'A' && hasSet(value, key)) return false
  }
  return true
}

export const AutoMLJobSchema: StructureSchema<AutoMLJob> = /* @__PURE__ */ structure(
  'AutoMLJob',
  request,
  isAutoMLJob,
  () => [['A', string]],
)
