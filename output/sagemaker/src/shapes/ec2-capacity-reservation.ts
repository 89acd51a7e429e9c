// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

/** An EC2 capacity reservation that an ML capacity reservation draws on. */
export interface Ec2CapacityReservation {
  /** The ID of this EC2 capacity reservation. */
  Ec2CapacityReservationId?: string
  /** The size of the EC2 capacity reservation, in instances. */
  TotalInstanceCount?: number
  /** Instances of the EC2 capacity reservation still free. */
  AvailableInstanceCount?: number
  /** Instances of the EC2 capacity reservation that this endpoint occupies. */
  UsedByCurrentEndpoint?: number
}

export function isEc2CapacityReservation(value: unknown): value is Ec2CapacityReservation {
  if (!isObject(value)) return false
  let member: unknown = value['Ec2CapacityReservationId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['TotalInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['AvailableInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['UsedByCurrentEndpoint']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const Ec2CapacityReservationSchema: StructureSchema<Ec2CapacityReservation> = /* @__PURE__ */ structure(
  'Ec2CapacityReservation',
  response,
  isEc2CapacityReservation,
  () => [
    ['Ec2CapacityReservationId', string],
    ['TotalInstanceCount', integer],
    ['AvailableInstanceCount', integer],
    ['UsedByCurrentEndpoint', integer],
  ],
)
