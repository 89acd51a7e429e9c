// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Tag {
  Key: string
  Value?: string
}

/** {@link Tag} as responses have it. */
export interface TagOutput {
  Key?: string
  Value?: string
}

export function isTag(value: unknown): value is Tag {
  return fitsTag(value, true)
}

export function isTagOutput(value: unknown): value is TagOutput {
  return fitsTag(value, false)
}

/** Whether a value is of type {@link Tag}, as requests or as responses have it. */
export function fitsTag(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string' && (asRequest || member !== undefined)) return false
  member = value['Value']
  if (typeof member !== 'string' && member !== undefined) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Key' && key !== 'Value' && hasSet(value, key)) return false
    }
  }
  return true
}

export const TagSchema: StructureSchema<Tag> = /* @__PURE__ */ structure(
  'Tag',
  request,
  isTag,
  () => [
    ['Key', string, required],
    ['Value', string],
  ],
  { output: true },
)

export const TagOutputSchema: StructureSchema<TagOutput> = /* @__PURE__ */ outputOf(TagSchema, response, isTagOutput)
