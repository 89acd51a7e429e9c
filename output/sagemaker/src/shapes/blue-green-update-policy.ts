// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type TrafficRoutingConfiguration,
  TrafficRoutingConfigurationSchema,
  isTrafficRoutingConfiguration,
} from './traffic-routing-configuration.js'

export interface BlueGreenUpdatePolicy {
  /** In which way traffic moves from the fleet that was to the fleet that comes. */
  TrafficRoutingConfiguration?: TrafficRoutingConfiguration
  /**
   * Seconds for which the old fleet stays after the deployment is complete. Default is 0.
   *
   * @defaultValue `0`
   */
  TerminationWaitInSeconds?: number
  /**
   * The time limit of the deployment. It has to be longer than `TerminationWaitInSeconds` and `WaitIntervalInSeconds`
   * together.
   */
  MaximumExecutionTimeoutInSeconds?: number
}

export function isBlueGreenUpdatePolicy(value: unknown): value is BlueGreenUpdatePolicy {
  if (!isObject(value)) return false
  let member: unknown = value['TrafficRoutingConfiguration']
  if (member !== undefined && !isTrafficRoutingConfiguration(member)) return false
  member = value['TerminationWaitInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaximumExecutionTimeoutInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const BlueGreenUpdatePolicySchema: StructureSchema<BlueGreenUpdatePolicy> = /* @__PURE__ */ structure(
  'BlueGreenUpdatePolicy',
  response,
  isBlueGreenUpdatePolicy,
  () => [
    ['TrafficRoutingConfiguration', TrafficRoutingConfigurationSchema],
    ['TerminationWaitInSeconds', integer],
    ['MaximumExecutionTimeoutInSeconds', integer],
  ],
)
