// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, listOf, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type CapacityReservationPreference,
  CapacityReservationPreferenceSchema,
} from './capacity-reservation-preference.js'
import {
  type Ec2CapacityReservation,
  Ec2CapacityReservationSchema,
  isEc2CapacityReservation,
} from './ec2-capacity-reservation.js'

export interface CapacityReservationConfig {
  /** The ML capacity reservation used when the endpoint is deployed, by ARN (Amazon Resource Name). */
  MlReservationArn?: string
  /**
   * How the reservation is used. SageMaker AI knows this way:
   *
   * capacity-reservations-only
   *
   * @remarks
   * Instances start inside the reservation or not at all: once it is full, starting one fails.
   */
  CapacityReservationPreference?: CapacityReservationPreference | (string & {})
  /** The size of the ML capacity reservation, in instances. */
  TotalInstanceCount?: number
  /** Instances of the ML capacity reservation still free. */
  AvailableInstanceCount?: number
  /** Instances of the ML capacity reservation that this endpoint occupies. */
  UsedByCurrentEndpoint?: number
  /** EC2 capacity reservations that the ML capacity reservation draws on, if it does. */
  Ec2CapacityReservations?: Ec2CapacityReservation[]
}

export function isCapacityReservationConfig(value: unknown): value is CapacityReservationConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MlReservationArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CapacityReservationPreference']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['TotalInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['AvailableInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['UsedByCurrentEndpoint']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Ec2CapacityReservations']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isEc2CapacityReservation(item)) return false
    }
  }
  return true
}

export const CapacityReservationConfigSchema: StructureSchema<CapacityReservationConfig> = /* @__PURE__ */ structure(
  'CapacityReservationConfig',
  response,
  isCapacityReservationConfig,
  () => [
    ['MlReservationArn', string],
    ['CapacityReservationPreference', CapacityReservationPreferenceSchema],
    ['TotalInstanceCount', integer],
    ['AvailableInstanceCount', integer],
    ['UsedByCurrentEndpoint', integer],
    ['Ec2CapacityReservations', listOf(Ec2CapacityReservationSchema)],
  ],
)
