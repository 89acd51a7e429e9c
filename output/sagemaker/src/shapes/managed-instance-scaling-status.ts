// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ManagedInstanceScalingStatusValues}. */
export type ManagedInstanceScalingStatus = 'ENABLED' | 'DISABLED'

/** Every {@link ManagedInstanceScalingStatus} that the pages list. */
export const ManagedInstanceScalingStatusValues: readonly ['ENABLED', 'DISABLED'] = /* @__PURE__ */ Object.freeze([
  'ENABLED',
  'DISABLED',
] as const)

export function isManagedInstanceScalingStatus(value: unknown): value is ManagedInstanceScalingStatus {
  return value === 'ENABLED' || value === 'DISABLED'
}

export const ManagedInstanceScalingStatusSchema: EnumSchema<ManagedInstanceScalingStatus> = /* @__PURE__ */ enumOf(
  'ManagedInstanceScalingStatus',
  ManagedInstanceScalingStatusValues,
)
