// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CapacityReservationPreferenceValues}. */
export type CapacityReservationPreference = 'capacity-reservations-only'

/** Every {@link CapacityReservationPreference} that the pages list. */
export const CapacityReservationPreferenceValues: readonly ['capacity-reservations-only'] =
  /* @__PURE__ */ Object.freeze(['capacity-reservations-only'] as const)

export function isCapacityReservationPreference(value: unknown): value is CapacityReservationPreference {
  return value === 'capacity-reservations-only'
}

export const CapacityReservationPreferenceSchema: EnumSchema<CapacityReservationPreference> = /* @__PURE__ */ enumOf(
  'CapacityReservationPreference',
  CapacityReservationPreferenceValues,
)
