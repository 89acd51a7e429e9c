// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'

export interface NestWithin {
  Inner?: NestWithin
}

export function isNestWithin(value: unknown): value is NestWithin {
  return fitsNestWithin(value, 1, new Walk())
}

/** Whether a value is of type {@link NestWithin}, so many levels deep. */
export function fitsNestWithin(value: unknown, depth: number, walk: Walk): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (walk.isSettled(fitsNestWithin, value, depth)) return true
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !fitsNestWithin(member, depth + 1, walk)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return walk.settle(fitsNestWithin, value, depth)
}

export const NestWithinSchema: StructureSchema<NestWithin> = /* @__PURE__ */ structure(
  'NestWithin',
  request,
  isNestWithin,
  () => [['Inner', NestWithinSchema]],
  { recursion: 'NestWithin' },
)
