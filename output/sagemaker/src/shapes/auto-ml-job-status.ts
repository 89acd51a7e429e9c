// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link AutoMLJobStatusValues}. */
export type AutoMLJobStatus = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link AutoMLJobStatus} that the pages list. */
export const AutoMLJobStatusValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

export function isAutoMLJobStatus(value: unknown): value is AutoMLJobStatus {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

export const AutoMLJobStatusSchema: EnumSchema<AutoMLJobStatus> = /* @__PURE__ */ enumOf(
  'AutoMLJobStatus',
  AutoMLJobStatusValues,
)
