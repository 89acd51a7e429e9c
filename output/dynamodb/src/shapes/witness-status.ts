// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link WitnessStatusValues}. */
export type WitnessStatus = 'CREATING' | 'DELETING' | 'ACTIVE'

/** Every {@link WitnessStatus} that the pages list. */
export const WitnessStatusValues: readonly ['CREATING', 'DELETING', 'ACTIVE'] = /* @__PURE__ */ Object.freeze([
  'CREATING',
  'DELETING',
  'ACTIVE',
] as const)

export function isWitnessStatus(value: unknown): value is WitnessStatus {
  return value === 'CREATING' || value === 'DELETING' || value === 'ACTIVE'
}

export const WitnessStatusSchema: EnumSchema<WitnessStatus> = /* @__PURE__ */ enumOf(
  'WitnessStatus',
  WitnessStatusValues,
)
