// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface AutoMlJob {
  B?: string
}

export function isAutoMlJob(value: unknown): value is AutoMlJob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['B']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'B' && hasSet(value, key)) return false
  }
  return true
}

export const AutoMlJobSchema: StructureSchema<AutoMlJob> = /* @__PURE__ */ structure(
  'AutoMlJob',
  request,
  isAutoMlJob,
  () => [['B', string]],
)
