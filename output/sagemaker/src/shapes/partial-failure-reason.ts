// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/** One thing that went wrong in a part of an AutoML job. */
export interface PartialFailureReason {
  /** A text that explains the partial failure. */
  PartialFailureMessage?: string
}

export function isPartialFailureReason(value: unknown): value is PartialFailureReason {
  if (!isObject(value)) return false
  let member: unknown = value['PartialFailureMessage']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const PartialFailureReasonSchema: StructureSchema<PartialFailureReason> = /* @__PURE__ */ structure(
  'PartialFailureReason',
  response,
  isPartialFailureReason,
  () => [['PartialFailureMessage', string]],
)
