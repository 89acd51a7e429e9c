// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, union } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isUnknownMember } from '../runtime/union.js'

export type None = Record<string, never>

/** {@link None} as responses have it. */
export type NoneOutput = {
  /** A member that these types do not know, by its name. */
  SDK_UNKNOWN_MEMBER: { name: string }
}

export function isNone(value: unknown): value is None {
  return fitsNone(value, true)
}

export function isNoneOutput(value: unknown): value is NoneOutput {
  return fitsNone(value, false)
}

/** Whether a value is of type {@link None}, as requests or as responses have it. */
export function fitsNone(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown
  if (!asRequest) {
    member = value['SDK_UNKNOWN_MEMBER']
    if (member !== undefined) {
      set++
      if (!isUnknownMember(member)) return false
    }
  }
  if (!asRequest && set !== 1) return false
  if (asRequest) {
    for (const key in value) {
      if (hasSet(value, key)) return false
    }
  }
  return true
}

export const NoneSchema: StructureSchema<None> = /* @__PURE__ */ union('None', request, isNone, () => [], {
  output: true,
})

export const NoneOutputSchema: StructureSchema<NoneOutput> = /* @__PURE__ */ outputOf(
  NoneSchema,
  response,
  isNoneOutput,
)
