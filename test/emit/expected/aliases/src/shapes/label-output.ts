// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface LabelOutput {
  Row?: string
}

export function isLabelOutput(value: unknown): value is LabelOutput {
  if (!isObject(value)) return false
  let member: unknown = value['Row']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Row' && hasSet(value, key)) return false
  }
  return true
}

export const LabelOutputSchema: StructureSchema<LabelOutput> = /* @__PURE__ */ structure(
  'LabelOutput',
  request,
  isLabelOutput,
  () => [['Row', string]],
)
