// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type CanarySizeType, CanarySizeTypeSchema } from './canary-size-type.js'

export interface CanarySize {
  /**
   * What the size is counted in.
   *
   * @remarks
   * - `INSTANCE_COUNT`: instances.
   * - `CAPACITY_PERCENT`: percent of the capacity.
   */
  Type?: CanarySizeType | (string & {})
  /** The size itself: so many instances, or so many percent. */
  Value?: number
}

export function isCanarySize(value: unknown): value is CanarySize {
  if (!isObject(value)) return false
  let member: unknown = value['Type']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const CanarySizeSchema: StructureSchema<CanarySize> = /* @__PURE__ */ structure(
  'CanarySize',
  response,
  isCanarySize,
  () => [
    ['Type', CanarySizeTypeSchema],
    ['Value', integer],
  ],
)
