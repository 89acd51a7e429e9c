// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type ManagedInstanceScalingStatus,
  ManagedInstanceScalingStatusSchema,
} from './managed-instance-scaling-status.js'
import { type ScaleInPolicy, ScaleInPolicySchema, isScaleInPolicy } from './scale-in-policy.js'

export interface ManagedInstanceScaling {
  /** Tells if the number of instances is managed for you. */
  Status?: ManagedInstanceScalingStatus | (string & {})
  /** As few instances as the endpoint may shrink to when traffic falls. */
  MinInstanceCount?: number
  /** As many instances as the endpoint may grow to when traffic rises. */
  MaxInstanceCount?: number
  /** How managed scaling takes instances away. */
  ScaleInPolicy?: ScaleInPolicy
}

export function isManagedInstanceScaling(value: unknown): value is ManagedInstanceScaling {
  if (!isObject(value)) return false
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MinInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ScaleInPolicy']
  if (member !== undefined && !isScaleInPolicy(member)) return false
  return true
}

export const ManagedInstanceScalingSchema: StructureSchema<ManagedInstanceScaling> = /* @__PURE__ */ structure(
  'ManagedInstanceScaling',
  response,
  isManagedInstanceScaling,
  () => [
    ['Status', ManagedInstanceScalingStatusSchema],
    ['MinInstanceCount', integer],
    ['MaxInstanceCount', integer],
    ['ScaleInPolicy', ScaleInPolicySchema],
  ],
)
