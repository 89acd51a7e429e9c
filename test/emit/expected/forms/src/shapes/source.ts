// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { listOf, outputOf, string, union } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type Mode, ModeSchema, isMode } from './mode.js'
import { type Part, type PartOutput, PartSchema, fitsPart } from './part.js'

/** Where it comes from. */
export type Source =
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Url: string
      Mode?: never
      Parts?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Mode: Mode
      Url?: never
      Parts?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Parts: readonly Part[]
      Url?: never
      Mode?: never
    }

/** Where it comes from. */
export type SourceOutput =
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Url: string
      Mode?: never
      Parts?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Mode: Mode | (string & {})
      Url?: never
      Parts?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Parts: PartOutput[]
      Url?: never
      Mode?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /** A member that these types do not know, by its name. */
      SDK_UNKNOWN_MEMBER: { name: string }
      Url?: never
      Mode?: never
      Parts?: never
    }

export function isSource(value: unknown): value is Source {
  return fitsSource(value, true)
}

export function isSourceOutput(value: unknown): value is SourceOutput {
  return fitsSource(value, false)
}

/** Whether a value is of type {@link Source}, as requests or as responses have it. */
export function fitsSource(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown
  member = value['Url']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Mode']
  if (member !== undefined) {
    set++
    if (asRequest ? !isMode(member) : typeof member !== 'string') return false
  }
  member = value['Parts']
  if (member !== undefined) {
    set++
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!fitsPart(item, asRequest)) return false
    }
  }
  if (!asRequest) {
    member = value['SDK_UNKNOWN_MEMBER']
    if (member !== undefined) {
      set++
      if (!isUnknownMember(member)) return false
    }
  }
  if (set !== 1) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Url' && key !== 'Mode' && key !== 'Parts' && hasSet(value, key)) return false
    }
  }
  return true
}

export const SourceSchema: StructureSchema<Source> = /* @__PURE__ */ union(
  'Source',
  request,
  isSource,
  () => [
    ['Url', string],
    ['Mode', ModeSchema],
    ['Parts', listOf(PartSchema)],
  ],
  { output: true },
)

export const SourceOutputSchema: StructureSchema<SourceOutput> = /* @__PURE__ */ outputOf(
  SourceSchema,
  response,
  isSourceOutput,
)
