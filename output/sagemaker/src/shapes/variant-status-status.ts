// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link VariantStatusStatusValues}. */
export type VariantStatusStatus = 'Creating' | 'Updating' | 'Deleting' | 'ActivatingTraffic' | 'Baking'

/** Every {@link VariantStatusStatus} that the pages list. */
export const VariantStatusStatusValues: readonly ['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] =
  /* @__PURE__ */ Object.freeze(['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] as const)

export function isVariantStatusStatus(value: unknown): value is VariantStatusStatus {
  return (
    value === 'Creating' ||
    value === 'Updating' ||
    value === 'Deleting' ||
    value === 'ActivatingTraffic' ||
    value === 'Baking'
  )
}

export const VariantStatusStatusSchema: EnumSchema<VariantStatusStatus> = /* @__PURE__ */ enumOf(
  'VariantStatusStatus',
  VariantStatusStatusValues,
)
