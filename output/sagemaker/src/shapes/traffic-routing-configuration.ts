// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type CanarySize, CanarySizeSchema, isCanarySize } from './canary-size.js'
import { type TrafficRoutingType, TrafficRoutingTypeSchema } from './traffic-routing-type.js'

export interface TrafficRoutingConfiguration {
  /**
   * The way of moving.
   *
   * @remarks
   * - `ALL_AT_ONCE`: everything in one go.
   * - `CANARY`: first a small part, the canary, then all the rest.
   * - `LINEAR`: n equal parts, whose size can be set.
   */
  Type?: TrafficRoutingType | (string & {})
  /** Seconds to wait from one step to the next while traffic moves to the new fleet. */
  WaitIntervalInSeconds?: number
  /** How much the new fleet takes on in the first step. Its `Value` is at most 50% of the variant's instances. */
  CanarySize?: CanarySize
  /** How much the new fleet takes on in every step. Its `Value` is 10-50% of the variant's instances. */
  LinearStepSize?: CanarySize
}

export function isTrafficRoutingConfiguration(value: unknown): value is TrafficRoutingConfiguration {
  if (!isObject(value)) return false
  let member: unknown = value['Type']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['WaitIntervalInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['CanarySize']
  if (member !== undefined && !isCanarySize(member)) return false
  member = value['LinearStepSize']
  if (member !== undefined && !isCanarySize(member)) return false
  return true
}

export const TrafficRoutingConfigurationSchema: StructureSchema<TrafficRoutingConfiguration> =
  /* @__PURE__ */ structure('TrafficRoutingConfiguration', response, isTrafficRoutingConfiguration, () => [
    ['Type', TrafficRoutingTypeSchema],
    ['WaitIntervalInSeconds', integer],
    ['CanarySize', CanarySizeSchema],
    ['LinearStepSize', CanarySizeSchema],
  ])
