// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { listOf, mapOf, outputOf, required, structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, hasSet, isObject, isRecord } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'
import { type Branch, type BranchOutput, BranchSchema, fitsBranch } from './branch.js'
import { type Kind, KindSchema, isKind } from './kind.js'

export interface Tree {
  Kind: Kind
  Left?: Tree
  Children?: readonly Tree[]
  ByName?: Record<string, readonly Tree[]>
  Other?: Branch
}

/** {@link Tree} as responses have it. */
export interface TreeOutput {
  Kind?: Kind | (string & {})
  Left?: TreeOutput
  Children?: TreeOutput[]
  ByName?: Record<string, TreeOutput[]>
  Other?: BranchOutput
}

export function isTree(value: unknown): value is Tree {
  return fitsTree(value, true, 1, new Walk())
}

export function isTreeOutput(value: unknown): value is TreeOutput {
  return fitsTree(value, false, 1, new Walk())
}

/** Whether a value is of type {@link Tree}, as requests or as responses have it. */
export function fitsTree(value: unknown, asRequest: boolean, depth: number, walk: Walk): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (walk.isSettled(fitsTree, value, depth)) return true
  if (!isObject(value)) return false
  let member: unknown = value['Kind']
  if ((asRequest || member !== undefined) && (asRequest ? !isKind(member) : typeof member !== 'string')) return false
  member = value['Left']
  if (member !== undefined && !fitsTree(member, asRequest, depth + 1, walk)) return false
  member = value['Children']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!fitsTree(item, asRequest, depth + 1, walk)) return false
    }
  }
  member = value['ByName']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (!fitsTree(item2, asRequest, depth + 1, walk)) return false
      }
    }
  }
  member = value['Other']
  if (member !== undefined && !fitsBranch(member, asRequest, depth + 1, walk)) return false
  if (asRequest) {
    for (const key in value) {
      if (
        key !== 'Kind' &&
        key !== 'Left' &&
        key !== 'Children' &&
        key !== 'ByName' &&
        key !== 'Other' &&
        hasSet(value, key)
      )
        return false
    }
  }
  return walk.settle(fitsTree, value, depth)
}

export const TreeSchema: StructureSchema<Tree> = /* @__PURE__ */ structure(
  'Tree',
  request,
  isTree,
  () => [
    ['Kind', KindSchema, required],
    ['Left', TreeSchema],
    ['Children', listOf(TreeSchema)],
    ['ByName', mapOf(listOf(TreeSchema))],
    ['Other', BranchSchema],
  ],
  { output: true, recursion: 'Branch' },
)

export const TreeOutputSchema: StructureSchema<TreeOutput> = /* @__PURE__ */ outputOf(
  TreeSchema,
  response,
  isTreeOutput,
)
