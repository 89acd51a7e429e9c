// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ReturnItemCollectionMetricsValues}. */
export type ReturnItemCollectionMetrics = 'SIZE' | 'NONE'

/** Every {@link ReturnItemCollectionMetrics} that the pages list. */
export const ReturnItemCollectionMetricsValues: readonly ['SIZE', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'SIZE',
  'NONE',
] as const)

export function isReturnItemCollectionMetrics(value: unknown): value is ReturnItemCollectionMetrics {
  return value === 'SIZE' || value === 'NONE'
}

export const ReturnItemCollectionMetricsSchema: EnumSchema<ReturnItemCollectionMetrics> = /* @__PURE__ */ enumOf(
  'ReturnItemCollectionMetrics',
  ReturnItemCollectionMetricsValues,
)
