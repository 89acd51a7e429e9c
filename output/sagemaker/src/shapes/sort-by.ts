// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link SortByValues}. */
export type SortBy = 'CreationTime' | 'Status' | 'FinalObjectiveMetricValue'

/** Every {@link SortBy} that the pages list. */
export const SortByValues: readonly ['CreationTime', 'Status', 'FinalObjectiveMetricValue'] =
  /* @__PURE__ */ Object.freeze(['CreationTime', 'Status', 'FinalObjectiveMetricValue'] as const)

export function isSortBy(value: unknown): value is SortBy {
  return value === 'CreationTime' || value === 'Status' || value === 'FinalObjectiveMetricValue'
}

export const SortBySchema: EnumSchema<SortBy> = /* @__PURE__ */ enumOf('SortBy', SortByValues)
