// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link WarmThroughputStatusValues}. */
export type WarmThroughputStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link WarmThroughputStatus} that the pages list. */
export const WarmThroughputStatusValues: readonly ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] =
  /* @__PURE__ */ Object.freeze(['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const)

export function isWarmThroughputStatus(value: unknown): value is WarmThroughputStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

export const WarmThroughputStatusSchema: EnumSchema<WarmThroughputStatus> = /* @__PURE__ */ enumOf(
  'WarmThroughputStatus',
  WarmThroughputStatusValues,
)
