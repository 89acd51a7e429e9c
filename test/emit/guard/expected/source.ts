// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { eitherOf, outputOf, string, union } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type Tag, type TagOutput, TagSchema, fitsTag } from './tag.js'

export type Source =
  | {
      Key: string
      Tag?: never
      Copy?: never
    }
  | {
      Tag: Tag
      Key?: never
      Copy?: never
    }
  | {
      Copy: Tag | string
      Key?: never
      Tag?: never
    }

/** {@link Source} as responses have it. */
export type SourceOutput =
  | {
      Key: string
      Tag?: never
      Copy?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      Tag: TagOutput
      Key?: never
      Copy?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      Copy: TagOutput | string
      Key?: never
      Tag?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /** A member that these types do not know, by its name. */
      SDK_UNKNOWN_MEMBER: { name: string }
      Key?: never
      Tag?: never
      Copy?: never
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
  member = value['Key']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Tag']
  if (member !== undefined) {
    set++
    if (!fitsTag(member, asRequest)) return false
  }
  member = value['Copy']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string' && !fitsTag(member, asRequest)) return false
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
      if (key !== 'Key' && key !== 'Tag' && key !== 'Copy' && hasSet(value, key)) return false
    }
  }
  return true
}

export const SourceSchema: StructureSchema<Source> = /* @__PURE__ */ union(
  'Source',
  request,
  isSource,
  () => [
    ['Key', string],
    ['Tag', TagSchema],
    ['Copy', eitherOf(TagSchema, string)],
  ],
  { output: true },
)

export const SourceOutputSchema: StructureSchema<SourceOutput> = /* @__PURE__ */ outputOf(
  SourceSchema,
  response,
  isSourceOutput,
)
