// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type CanarySize, CanarySizeSchema, isCanarySize } from './canary-size.js'

export interface RollingUpdatePolicy {
  /**
   * How much one step replaces: it adds to the new fleet, lets traffic in, and takes as much from the old one. At least
   * 5% and at most 50% of the variant's instances.
   */
  MaximumBatchSize?: CanarySize
  /** How long alarms are watched after each batch of the new fleet. */
  WaitIntervalInSeconds?: number
  /** The time limit of the whole deployment; beyond it the deployment times out. */
  MaximumExecutionTimeoutInSeconds?: number
  /**
   * How much one step of the way back replaces, from the new fleet to the old. Left out, it is 100%: the old fleet
   * comes back whole, in one step.
   */
  RollbackMaximumBatchSize?: CanarySize
}

export function isRollingUpdatePolicy(value: unknown): value is RollingUpdatePolicy {
  if (!isObject(value)) return false
  let member: unknown = value['MaximumBatchSize']
  if (member !== undefined && !isCanarySize(member)) return false
  member = value['WaitIntervalInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaximumExecutionTimeoutInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['RollbackMaximumBatchSize']
  if (member !== undefined && !isCanarySize(member)) return false
  return true
}

export const RollingUpdatePolicySchema: StructureSchema<RollingUpdatePolicy> = /* @__PURE__ */ structure(
  'RollingUpdatePolicy',
  response,
  isRollingUpdatePolicy,
  () => [
    ['MaximumBatchSize', CanarySizeSchema],
    ['WaitIntervalInSeconds', integer],
    ['MaximumExecutionTimeoutInSeconds', integer],
    ['RollbackMaximumBatchSize', CanarySizeSchema],
  ],
)
