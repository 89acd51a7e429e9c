// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface OnDemandThroughputOverride {
  /** A ceiling on this replica's read request units. */
  MaxReadRequestUnits?: number
}

export function isOnDemandThroughputOverride(value: unknown): value is OnDemandThroughputOverride {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const OnDemandThroughputOverrideSchema: StructureSchema<OnDemandThroughputOverride> = /* @__PURE__ */ structure(
  'OnDemandThroughputOverride',
  response,
  isOnDemandThroughputOverride,
  () => [['MaxReadRequestUnits', integer]],
)
