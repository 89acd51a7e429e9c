// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CandidatesForAutoMLJobSortByValues}. */
export type CandidatesForAutoMLJobSortBy = 'CreationTime' | 'Status' | 'FinalObjectiveMetricValue'

/** Every {@link CandidatesForAutoMLJobSortBy} that the pages list. */
export const CandidatesForAutoMLJobSortByValues: readonly ['CreationTime', 'Status', 'FinalObjectiveMetricValue'] =
  /* @__PURE__ */ Object.freeze(['CreationTime', 'Status', 'FinalObjectiveMetricValue'] as const)

export function isCandidatesForAutoMLJobSortBy(value: unknown): value is CandidatesForAutoMLJobSortBy {
  return value === 'CreationTime' || value === 'Status' || value === 'FinalObjectiveMetricValue'
}

export const CandidatesForAutoMLJobSortBySchema: EnumSchema<CandidatesForAutoMLJobSortBy> = /* @__PURE__ */ enumOf(
  'CandidatesForAutoMLJobSortBy',
  CandidatesForAutoMLJobSortByValues,
)
