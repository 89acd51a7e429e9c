// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type ScaleInPolicyStrategy, ScaleInPolicyStrategySchema } from './scale-in-policy-strategy.js'

export interface ScaleInPolicy {
  /**
   * Which instances are taken away.
   *
   * @remarks
   * IDLE_RELEASE
   *
   * Lets go of instances on which no copy of an inference component runs.
   *
   * CONSOLIDATION
   *
   * Moves copies of inference components together so that more instances become free. How each component wants to be
   * scheduled is respected: where one asks for balance over Availability Zones, copies move only if they end up
   * balanced no worse.
   */
  Strategy?: ScaleInPolicyStrategy | (string & {})
  /**
   * How many instances one round of consolidation may end at most.
   *
   * @remarks
   * Default value: `1`.
   *
   * @defaultValue `1`
   */
  MaximumStepSize?: number
  /**
   * Minutes of rest after the endpoint's last operation; only then is consolidation looked at.
   *
   * @remarks
   * Default value: `20`.
   *
   * @defaultValue `20`
   */
  CooldownInMinutes?: number
}

export function isScaleInPolicy(value: unknown): value is ScaleInPolicy {
  if (!isObject(value)) return false
  let member: unknown = value['Strategy']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaximumStepSize']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['CooldownInMinutes']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const ScaleInPolicySchema: StructureSchema<ScaleInPolicy> = /* @__PURE__ */ structure(
  'ScaleInPolicy',
  response,
  isScaleInPolicy,
  () => [
    ['Strategy', ScaleInPolicyStrategySchema],
    ['MaximumStepSize', integer],
    ['CooldownInMinutes', integer],
  ],
)
