// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { listOf, outputOf, required, string, structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'
import { type Color, ColorSchema, isColor } from './color.js'

export interface Tag {
  Key: string
  Color?: Color
  Tags?: readonly Tag[]
}

/** {@link Tag} as responses have it. */
export interface TagOutput {
  Key?: string
  Color?: Color | (string & {})
  Tags?: TagOutput[]
}

export function isTag(value: unknown): value is Tag {
  return fitsTag(value, true, 1, new Walk())
}

export function isTagOutput(value: unknown): value is TagOutput {
  return fitsTag(value, false, 1, new Walk())
}

/** Whether a value is of type {@link Tag}, as requests or as responses have it. */
export function fitsTag(value: unknown, asRequest: boolean, depth: number, walk: Walk): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (walk.isSettled(fitsTag, value, depth)) return true
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  member = value['Color']
  if (member !== undefined && (asRequest ? !isColor(member) : typeof member !== 'string')) return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!fitsTag(item, asRequest, depth + 1, walk)) return false
    }
  }
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Key' && key !== 'Color' && key !== 'Tags' && hasSet(value, key)) return false
    }
  }
  return walk.settle(fitsTag, value, depth)
}

export const TagSchema: StructureSchema<Tag> = /* @__PURE__ */ structure(
  'Tag',
  request,
  isTag,
  () => [
    ['Key', string, required],
    ['Color', ColorSchema],
    ['Tags', listOf(TagSchema)],
  ],
  { output: true, recursion: 'Tag' },
)

export const TagOutputSchema: StructureSchema<TagOutput> = /* @__PURE__ */ outputOf(TagSchema, response, isTagOutput)
