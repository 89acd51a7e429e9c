// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'
import { type Tree, type TreeOutput, TreeSchema, fitsTree } from './tree.js'

export interface Branch {
  Back?: Tree
}

/** {@link Branch} as responses have it. */
export interface BranchOutput {
  Back?: TreeOutput
}

export function isBranch(value: unknown): value is Branch {
  return fitsBranch(value, true, 1, new Walk())
}

export function isBranchOutput(value: unknown): value is BranchOutput {
  return fitsBranch(value, false, 1, new Walk())
}

/** Whether a value is of type {@link Branch}, as requests or as responses have it. */
export function fitsBranch(value: unknown, asRequest: boolean, depth: number, walk: Walk): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (walk.isSettled(fitsBranch, value, depth)) return true
  if (!isObject(value)) return false
  let member: unknown = value['Back']
  if (member !== undefined && !fitsTree(member, asRequest, depth + 1, walk)) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'Back' && hasSet(value, key)) return false
    }
  }
  return walk.settle(fitsBranch, value, depth)
}

export const BranchSchema: StructureSchema<Branch> = /* @__PURE__ */ structure(
  'Branch',
  request,
  isBranch,
  () => [['Back', TreeSchema]],
  { output: true, recursion: 'Branch' },
)

export const BranchOutputSchema: StructureSchema<BranchOutput> = /* @__PURE__ */ outputOf(
  BranchSchema,
  response,
  isBranchOutput,
)
