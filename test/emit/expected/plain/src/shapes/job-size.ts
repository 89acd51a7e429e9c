// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link JobSizeValues}. */
export type JobSize = 'SMALL' | 'LARGE'

/** Every {@link JobSize} that the pages list. */
export const JobSizeValues: readonly ['SMALL', 'LARGE'] = /* @__PURE__ */ Object.freeze(['SMALL', 'LARGE'] as const)

export function isJobSize(value: unknown): value is JobSize {
  return value === 'SMALL' || value === 'LARGE'
}

export const JobSizeSchema: EnumSchema<JobSize> = /* @__PURE__ */ enumOf('JobSize', JobSizeValues)
