// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface ProvisionedThroughputOverride {
  /** Read units of this replica alone. Where they are missing, those of the source table hold. */
  ReadCapacityUnits?: number
}

export function isProvisionedThroughputOverride(value: unknown): value is ProvisionedThroughputOverride {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

export const ProvisionedThroughputOverrideSchema: StructureSchema<ProvisionedThroughputOverride> =
  /* @__PURE__ */ structure('ProvisionedThroughputOverride', response, isProvisionedThroughputOverride, () => [
    ['ReadCapacityUnits', integer],
  ])
