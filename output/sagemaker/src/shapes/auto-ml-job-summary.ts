// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobSecondaryStatus,
  findInAutoMLJobSecondaryStatus,
  shapeOfAutoMLJobSecondaryStatus,
} from './auto-ml-job-secondary-status.js'
import { type AutoMLJobStatus, findInAutoMLJobStatus, shapeOfAutoMLJobStatus } from './auto-ml-job-status.js'
import {
  type PartialFailureReason,
  findInPartialFailureReason,
  isPartialFailureReason,
  shapeOfPartialFailureReason,
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

/** Adds to a report what keeps a value from being of type {@link AutoMLJobSummary}. */
export function findInAutoMLJobSummary(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AutoMLJobName', depth, report, 'string')
  member = value['AutoMLJobArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AutoMLJobArn', depth, report, 'string')
  member = value['AutoMLJobStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInAutoMLJobStatus(member, enter(report, depth, 'AutoMLJobStatus'), report)
  member = value['AutoMLJobSecondaryStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInAutoMLJobSecondaryStatus(member, enter(report, depth, 'AutoMLJobSecondaryStatus'), report)
  member = value['CreationTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'CreationTime', depth, report, 'valid Date')
  member = value['EndTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'EndTime', depth, report, 'valid Date')
  member = value['LastModifiedTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'LastModifiedTime', depth, report, 'valid Date')
  member = value['FailureReason']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'FailureReason', depth, report, 'string')
  member = value['PartialFailureReasons']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isPartialFailureReason(item)) continue
      findInPartialFailureReason(item, enter(report, enter(report, depth, 'PartialFailureReasons'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'PartialFailureReasons', depth, report, 'array')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'AutoMLJobName',
      'AutoMLJobArn',
      'AutoMLJobStatus',
      'AutoMLJobSecondaryStatus',
      'CreationTime',
      'EndTime',
      'LastModifiedTime',
      'FailureReason',
      'PartialFailureReasons',
    ])
}

/** The description of {@link AutoMLJobSummary}. */
export const shapeOfAutoMLJobSummary: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobSummary',
  'open',
  isAutoMLJobSummary,
  () => [
    ['AutoMLJobName', stringShape],
    ['AutoMLJobArn', stringShape],
    ['AutoMLJobStatus', shapeOfAutoMLJobStatus],
    ['AutoMLJobSecondaryStatus', shapeOfAutoMLJobSecondaryStatus],
    ['CreationTime', timestampShape],
    ['EndTime', timestampShape],
    ['LastModifiedTime', timestampShape],
    ['FailureReason', stringShape],
    ['PartialFailureReasons', listOf(shapeOfPartialFailureReason)],
  ],
)

/** Asserts that a value is of type {@link AutoMLJobSummary}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobSummary(value: unknown): asserts value is AutoMLJobSummary {
  assertValid(validateAutoMLJobSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobSummary}. */
export function validateAutoMLJobSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLJobSummary, 'open', value, options)
}

/** The Standard Schema of {@link AutoMLJobSummary}; yields its JSON Schema too. */
export const AutoMLJobSummarySchema: StandardSchema<AutoMLJobSummary> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobSummary,
  shapeOfAutoMLJobSummary,
)

/** The JSON form of {@link AutoMLJobSummary}: dates and bytes are strings. */
export type AutoMLJobSummaryJson = JsonForm<AutoMLJobSummary>

/** Reads the JSON form of {@link AutoMLJobSummary}; throws a ValidationError where it is none. */
export function decodeAutoMLJobSummary(json: unknown, options?: ValidateOptions): AutoMLJobSummary {
  return decode(validateAutoMLJobSummary, shapeOfAutoMLJobSummary, json, options)
}

/** Writes the JSON form of {@link AutoMLJobSummary}; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobSummary(value: AutoMLJobSummary, options?: ValidateOptions): AutoMLJobSummaryJson {
  return encode(validateAutoMLJobSummary, shapeOfAutoMLJobSummary, value, options)
}

/** Makes up a value of type {@link AutoMLJobSummary}: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobSummary(seed?: number): AutoMLJobSummary {
  return sample(isAutoMLJobSummary, shapeOfAutoMLJobSummary, seed)
}

/** Makes up values that are of type {@link AutoMLJobSummary}, but for one fault each. */
export function sampleInvalidAutoMLJobSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobSummary, seed)
}
