// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type VariantStatus, VariantStatusSchema } from './variant-status.js'

/** The variant's state. */
export interface ProductionVariantStatus {
  /**
   * Where the variant stands: in a deployment, or in operation.
   *
   * @remarks
   * - `Creating`: the variant's resources are being made.
   * - `Deleting`: the variant's resources are being taken down.
   * - `Updating`: the variant's capacity is being changed.
   * - `ActivatingTraffic`: traffic is being let in.
   * - `Baking`: time in which the CloudWatch alarms that would trigger an automatic rollback are watched.
   */
  Status?: VariantStatus | (string & {})
  /** Words about the variant's state. */
  StatusMessage?: string
  /** When the present change of state began. */
  StartTime?: Date
}

export function isProductionVariantStatus(value: unknown): value is ProductionVariantStatus {
  if (!isObject(value)) return false
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StatusMessage']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StartTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

export const ProductionVariantStatusSchema: StructureSchema<ProductionVariantStatus> = /* @__PURE__ */ structure(
  'ProductionVariantStatus',
  response,
  isProductionVariantStatus,
  () => [
    ['Status', VariantStatusSchema],
    ['StatusMessage', string],
    ['StartTime', timestamp],
  ],
)
