// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link JobStatusValues}. */
export type JobStatus = 'CREATING' | 'ACTIVE' | 'IN_SERVICE' | 'FAILED' | 'DELETE_FAILED'

/** Every {@link JobStatus} that the pages list. */
export const JobStatusValues: readonly ['CREATING', 'ACTIVE', 'IN_SERVICE', 'FAILED', 'DELETE_FAILED'] =
  /* @__PURE__ */ Object.freeze(['CREATING', 'ACTIVE', 'IN_SERVICE', 'FAILED', 'DELETE_FAILED'] as const)

export function isJobStatus(value: unknown): value is JobStatus {
  return (
    value === 'CREATING' ||
    value === 'ACTIVE' ||
    value === 'IN_SERVICE' ||
    value === 'FAILED' ||
    value === 'DELETE_FAILED'
  )
}

export const JobStatusSchema: EnumSchema<JobStatus> = /* @__PURE__ */ enumOf('JobStatus', JobStatusValues)
