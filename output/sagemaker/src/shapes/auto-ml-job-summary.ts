// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { AutoMLJobSecondaryStatus } from './auto-ml-job-secondary-status.js'
import type { AutoMLJobStatus } from './auto-ml-job-status.js'
import {
  type PartialFailureReason,
  explainPartialFailureReason,
  isPartialFailureReason,
  jsonSchemaOfPartialFailureReason,
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

/** Whether a value is of type {@link AutoMLJobSummary}. */
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

/** Asserts that a value is of type {@link AutoMLJobSummary}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobSummary(value: unknown): asserts value is AutoMLJobSummary {
  assertValid(validateAutoMLJobSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobSummary}. */
export function validateAutoMLJobSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobSummary, explainAutoMLJobSummary, value, options)
}

/** The Standard Schema of {@link AutoMLJobSummary}; yields its JSON Schema too. */
export const AutoMLJobSummarySchema: StandardSchema<AutoMLJobSummary> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobSummary,
  jsonSchemaOfAutoMLJobSummary,
)

/** Adds to a report why a value is not of type {@link AutoMLJobSummary}. */
export function explainAutoMLJobSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AutoMLJobName', reportString],
    ['AutoMLJobArn', reportString],
    ['AutoMLJobStatus', reportString],
    ['AutoMLJobSecondaryStatus', reportString],
    ['CreationTime', reportTimestamp],
    ['EndTime', reportTimestamp],
    ['LastModifiedTime', reportTimestamp],
    ['FailureReason', reportString],
    ['PartialFailureReasons', listOf(explainPartialFailureReason)],
  ])
}

/** The JSON Schema of {@link AutoMLJobSummary}. */
export function jsonSchemaOfAutoMLJobSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobSummary', () => ({
    type: 'object',
    properties: {
      AutoMLJobName: { type: 'string' },
      AutoMLJobArn: { type: 'string' },
      AutoMLJobStatus: { type: 'string' },
      AutoMLJobSecondaryStatus: { type: 'string' },
      CreationTime: { type: 'string', format: 'date-time' },
      EndTime: { type: 'string', format: 'date-time' },
      LastModifiedTime: { type: 'string', format: 'date-time' },
      FailureReason: { type: 'string' },
      PartialFailureReasons: { type: 'array', items: jsonSchemaOfPartialFailureReason(builder) },
    },
  }))
}
