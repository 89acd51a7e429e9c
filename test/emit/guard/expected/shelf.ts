// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { integer, listOf, mapOf, required, string, structure, timestamp } from '../runtime/description.js'
import { hasSet, isObject, isRecord, readOwn } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type Color, ColorSchema, isColor } from './color.js'
import { type Size, SizeSchema, isSize } from './size.js'
import { type Tag, TagSchema, isTag } from './tag.js'

export interface Shelf {
  Name: string
  Color?: Color
  Size?: Size
  Count?: number
  Built?: Date
  Tags?: readonly Tag[]
  Places?: Record<string, readonly string[]>
  __proto__?: string
}

export function isShelf(value: unknown): value is Shelf {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  member = value['Color']
  if (member !== undefined && !isColor(member)) return false
  member = value['Size']
  if (member !== undefined && !isSize(member)) return false
  member = value['Count']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Built']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTag(item)) return false
    }
  }
  member = value['Places']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      if (!isColor(key)) return false
      const item = member[key]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (typeof item2 !== 'string') return false
      }
    }
  }
  member = readOwn(value, '__proto__')
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (
      key !== 'Name' &&
      key !== 'Color' &&
      key !== 'Size' &&
      key !== 'Count' &&
      key !== 'Built' &&
      key !== 'Tags' &&
      key !== 'Places' &&
      key !== '__proto__' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const ShelfSchema: StructureSchema<Shelf> = /* @__PURE__ */ structure('Shelf', request, isShelf, () => [
  ['Name', string, required],
  ['Color', ColorSchema],
  ['Size', SizeSchema],
  ['Count', integer],
  ['Built', timestamp],
  ['Tags', listOf(TagSchema)],
  ['Places', mapOf(listOf(string), ColorSchema)],
  ['__proto__', string],
])
