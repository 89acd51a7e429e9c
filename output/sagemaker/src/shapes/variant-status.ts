// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link VariantStatusValues}. */
export type VariantStatus = 'Creating' | 'Updating' | 'Deleting' | 'ActivatingTraffic' | 'Baking'

/** Every {@link VariantStatus} that the pages list. */
export const VariantStatusValues: readonly ['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] =
  /* @__PURE__ */ Object.freeze(['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] as const)

export function isVariantStatus(value: unknown): value is VariantStatus {
  return (
    value === 'Creating' ||
    value === 'Updating' ||
    value === 'Deleting' ||
    value === 'ActivatingTraffic' ||
    value === 'Baking'
  )
}

export const VariantStatusSchema: EnumSchema<VariantStatus> = /* @__PURE__ */ enumOf(
  'VariantStatus',
  VariantStatusValues,
)
