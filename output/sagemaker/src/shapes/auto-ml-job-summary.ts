// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { listOf, string, structure, timestamp } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type AutoMLJobSecondaryStatus, AutoMLJobSecondaryStatusSchema } from './auto-ml-job-secondary-status.js'
import { type AutoMLJobStatus, AutoMLJobStatusSchema } from './auto-ml-job-status.js'
import {
  type PartialFailureReason,
  PartialFailureReasonSchema,
  isPartialFailureReason,
} from './partial-failure-reason.js'

/** An AutoML job in brief. */
export interface AutoMLJobSummary {
  /** The name of this AutoML job. */
  AutoMLJobName?: string
  /** The ARN of this AutoML job. */
  AutoMLJobArn?: string
  /** How far this job has come. */
  AutoMLJobStatus?: AutoMLJobStatus | (string & {})
  /** The finer grained state of this job. */
  AutoMLJobSecondaryStatus?: AutoMLJobSecondaryStatus | (string & {})
  /** When this AutoML job came into being. */
  CreationTime?: Date
  /** When this AutoML job was over. */
  EndTime?: Date
  /** When this AutoML job last changed. */
  LastModifiedTime?: Date
  /** Why this AutoML job failed. */
  FailureReason?: string
  /** What went wrong in parts of this AutoML job. */
  PartialFailureReasons?: PartialFailureReason[]
}

export function isAutoMLJobSummary(value: unknown): value is AutoMLJobSummary {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AutoMLJobStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AutoMLJobSecondaryStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['PartialFailureReasons']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isPartialFailureReason(item)) return false
    }
  }
  return true
}

export const AutoMLJobSummarySchema: StructureSchema<AutoMLJobSummary> = /* @__PURE__ */ structure(
  'AutoMLJobSummary',
  response,
  isAutoMLJobSummary,
  () => [
    ['AutoMLJobName', string],
    ['AutoMLJobArn', string],
    ['AutoMLJobStatus', AutoMLJobStatusSchema],
    ['AutoMLJobSecondaryStatus', AutoMLJobSecondaryStatusSchema],
    ['CreationTime', timestamp],
    ['EndTime', timestamp],
    ['LastModifiedTime', timestamp],
    ['FailureReason', string],
    ['PartialFailureReasons', listOf(PartialFailureReasonSchema)],
  ],
)
