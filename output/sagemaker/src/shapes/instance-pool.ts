// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type InstanceType, InstanceTypeSchema } from './instance-type.js'

/** One pool of instances of a variant: their type, and how many there are at present. */
export interface InstancePool {
  /** The type of ML instance that the pool is made of. */
  InstanceType?: InstanceType | (string & {})
  /** How many instances of the type the pool has at present. */
  CurrentInstanceCount?: number
}

export function isInstancePool(value: unknown): value is InstancePool {
  if (!isObject(value)) return false
  let member: unknown = value['InstanceType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CurrentInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const InstancePoolSchema: StructureSchema<InstancePool> = /* @__PURE__ */ structure(
  'InstancePool',
  response,
  isInstancePool,
  () => [
    ['InstanceType', InstanceTypeSchema],
    ['CurrentInstanceCount', integer],
  ],
)
