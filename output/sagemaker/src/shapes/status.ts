// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link StatusValues}. */
export type Status = 'Creating' | 'Updating' | 'Deleting' | 'ActivatingTraffic' | 'Baking'

/** Every {@link Status} that the pages list. */
export const StatusValues: readonly ['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] =
  /* @__PURE__ */ Object.freeze(['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] as const)

export function isStatus(value: unknown): value is Status {
  return (
    value === 'Creating' ||
    value === 'Updating' ||
    value === 'Deleting' ||
    value === 'ActivatingTraffic' ||
    value === 'Baking'
  )
}

export const StatusSchema: EnumSchema<Status> = /* @__PURE__ */ enumOf('Status', StatusValues)
