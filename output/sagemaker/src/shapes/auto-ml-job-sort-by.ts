// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link AutoMLJobSortByValues}. */
export type AutoMLJobSortBy = 'Name' | 'CreationTime' | 'Status'

/** Every {@link AutoMLJobSortBy} that the pages list. */
export const AutoMLJobSortByValues: readonly ['Name', 'CreationTime', 'Status'] = /* @__PURE__ */ Object.freeze([
  'Name',
  'CreationTime',
  'Status',
] as const)

export function isAutoMLJobSortBy(value: unknown): value is AutoMLJobSortBy {
  return value === 'Name' || value === 'CreationTime' || value === 'Status'
}

export const AutoMLJobSortBySchema: EnumSchema<AutoMLJobSortBy> = /* @__PURE__ */ enumOf(
  'AutoMLJobSortBy',
  AutoMLJobSortByValues,
)
