// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface Nest {
  Inner?: Nest
}

export function isNest(value: unknown): value is Nest {
  return fitsNest(value, 1)
}

/** Whether a value is of type {@link Nest}, so many levels deep. */
export function fitsNest(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !fitsNest(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return true
}

export const NestSchema: StructureSchema<Nest> = /* @__PURE__ */ structure(
  'Nest',
  request,
  isNest,
  () => [['Inner', NestSchema]],
  { recursion: 'Nest' },
)
