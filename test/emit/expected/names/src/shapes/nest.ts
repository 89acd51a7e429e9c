// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'

export interface Nest {
  Inner?: Nest
}

export function isNest(value: unknown): value is Nest {
  return fitsNest(value, 1, new Walk())
}

/** Whether a value is of type {@link Nest}, so many levels deep. */
export function fitsNest(value: unknown, depth: number, walk: Walk): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (walk.isSettled(fitsNest, value, depth)) return true
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !fitsNest(member, depth + 1, walk)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return walk.settle(fitsNest, value, depth)
}

export const NestSchema: StructureSchema<Nest> = /* @__PURE__ */ structure(
  'Nest',
  request,
  isNest,
  () => [['Inner', NestSchema]],
  { recursion: 'Nest' },
)
