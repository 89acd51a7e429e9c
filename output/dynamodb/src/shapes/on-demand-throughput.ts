// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { integer, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'

export interface OnDemandThroughput {
  /**
   * A ceiling on the table's read request units.
   *
   * @remarks
   * From 1 up, `MaxReadRequestUnits` puts a ceiling on the table's `OnDemandThroughput`; -1, as `MaxReadRequestUnits`,
   * takes the ceiling of `OnDemandThroughput` away.
   */
  MaxReadRequestUnits?: number
  /**
   * A ceiling on the table's write request units.
   *
   * @remarks
   * From 1 up, `MaxWriteRequestUnits` puts a ceiling on the table's `OnDemandThroughput`; -1, as
   * `MaxWriteRequestUnits`, takes the ceiling of `OnDemandThroughput` away.
   */
  MaxWriteRequestUnits?: number
}

export function isOnDemandThroughput(value: unknown): value is OnDemandThroughput {
  return fitsOnDemandThroughput(value, true)
}

/** Whether a value is of type {@link OnDemandThroughput}, as requests or as responses have it. */
export function fitsOnDemandThroughput(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxWriteRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'MaxReadRequestUnits' && key !== 'MaxWriteRequestUnits' && hasSet(value, key)) return false
    }
  }
  return true
}

export const OnDemandThroughputSchema: StructureSchema<OnDemandThroughput> = /* @__PURE__ */ structure(
  'OnDemandThroughput',
  request,
  isOnDemandThroughput,
  () => [
    ['MaxReadRequestUnits', integer],
    ['MaxWriteRequestUnits', integer],
  ],
)
