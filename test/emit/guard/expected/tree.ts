// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, string, structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'

export interface Tree {
  Label?: string
  Branches?: Tree[]
}

export function isTree(value: unknown): value is Tree {
  return fitsTree(value, 1, new Walk())
}

/** Whether a value is of type {@link Tree}, so many levels deep. */
export function fitsTree(value: unknown, depth: number, walk: Walk): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (walk.isSettled(fitsTree, value, depth)) return true
  if (!isObject(value)) return false
  let member: unknown = value['Label']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Branches']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!fitsTree(item, depth + 1, walk)) return false
    }
  }
  return walk.settle(fitsTree, value, depth)
}

export const TreeSchema: StructureSchema<Tree> = /* @__PURE__ */ structure(
  'Tree',
  response,
  isTree,
  () => [
    ['Label', string],
    ['Branches', listOf(TreeSchema)],
  ],
  { recursion: 'Tree' },
)
