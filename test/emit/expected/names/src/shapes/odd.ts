// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, union } from '../runtime/description.js'
import { isObject as runtimeIsObject, readOwn } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isUnknownMember } from '../runtime/union.js'

export type Odd =
  | {
      __proto__: string
      constructor?: never
      "it's"?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      constructor: string
      __proto__?: never
      "it's"?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      "it's": string
      __proto__?: never
      constructor?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /** A member that these types do not know, by its name. */
      SDK_UNKNOWN_MEMBER: { name: string }
      __proto__?: never
      constructor?: never
      "it's"?: never
    }

export function isOdd(value: unknown): value is Odd {
  if (!runtimeIsObject(value)) return false
  let set = 0
  let member: unknown
  member = readOwn(value, '__proto__')
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = readOwn(value, 'constructor')
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value["it's"]
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

export const OddSchema: StructureSchema<Odd> = /* @__PURE__ */ union('Odd', response, isOdd, () => [
  ['__proto__', string],
  ['constructor', string],
  ["it's", string],
])
