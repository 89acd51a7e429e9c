// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type BillingMode, BillingModeSchema } from './billing-mode.js'

export interface BillingModeSummary {
  /**
   * How reads and writes are paid for, and who sees to capacity. May be changed at any time.
   *
   * @remarks
   * - `PROVISIONED` - capacity is set aside. `PROVISIONED` suits a load that can be foretold; the mode is then
   *   `PROVISIONED`.
   * - `PAY_PER_REQUEST` - each request is paid for. `PAY_PER_REQUEST` suits a load that cannot be foretold; the mode is
   *   then `PAY_PER_REQUEST`.
   */
  BillingMode?: BillingMode | (string & {})
  /** When the mode last became `PAY_PER_REQUEST`. */
  LastUpdateToPayPerRequestDateTime?: Date
}

export function isBillingModeSummary(value: unknown): value is BillingModeSummary {
  if (!isObject(value)) return false
  let member: unknown = value['BillingMode']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LastUpdateToPayPerRequestDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

export const BillingModeSummarySchema: StructureSchema<BillingModeSummary> = /* @__PURE__ */ structure(
  'BillingModeSummary',
  response,
  isBillingModeSummary,
  () => [
    ['BillingMode', BillingModeSchema],
    ['LastUpdateToPayPerRequestDateTime', timestamp],
  ],
)
