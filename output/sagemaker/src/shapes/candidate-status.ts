// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CandidateStatusValues}. */
export type CandidateStatus = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link CandidateStatus} that the pages list. */
export const CandidateStatusValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

export function isCandidateStatus(value: unknown): value is CandidateStatus {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

export const CandidateStatusSchema: EnumSchema<CandidateStatus> = /* @__PURE__ */ enumOf(
  'CandidateStatus',
  CandidateStatusValues,
)
