// Written by Shapewright from boto3's reference pages; do not edit.

import { isBlob } from '../runtime/blob.js'
import { decode, encode } from '../runtime/codec.js'
import {
  blobShape,
  booleanShape,
  floatShape,
  integerShape,
  listOf,
  mapOf,
  required,
  stringShape,
  structure,
  timestampShape,
} from '../runtime/description.js'
import { explainInteger } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import { type Explain, type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type JobSize, findInJobSize, isJobSize, shapeOfJobSize } from './job-size.js'
import { type Tag, findInTag, isTag, shapeOfTag } from './tag.js'

/**
 * A job.
 *
 * @remarks
 * It runs once.
 */
export interface Job {
  Name: string
  Tags?: Tag[]
  Limits?: Record<string, number>
  Created?: Date
  Body?: Uint8Array
  Ratio?: number
  Active?: boolean
  Size?: JobSize
  Grid?: JobSize[][]
}

/** Whether a value is of type {@link Job}. */
export function isJob(value: unknown): value is Job {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTag(item)) return false
    }
  }
  member = value['Limits']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!Number.isInteger(item)) return false
    }
  }
  member = value['Created']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['Body']
  if (member !== undefined && !isBlob(member)) return false
  member = value['Ratio']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['Active']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['Size']
  if (member !== undefined && !isJobSize(member)) return false
  member = value['Grid']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (!isJobSize(item2)) return false
      }
    }
  }
  for (const key in value) {
    if (
      key !== 'Name' &&
      key !== 'Tags' &&
      key !== 'Limits' &&
      key !== 'Created' &&
      key !== 'Body' &&
      key !== 'Ratio' &&
      key !== 'Active' &&
      key !== 'Size' &&
      key !== 'Grid' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Job}. */
export function findInJob(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string') addWrong(member, 'Name', depth, report, 'string')
  member = value['Tags']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isTag(item)) continue
      findInTag(item, enter(report, enter(report, depth, 'Tags'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Tags', depth, report, 'array')
  member = value['Limits']
  if (member !== undefined) explainMap(member, enter(report, depth, 'Limits'), report, explainInteger)
  member = value['Created']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'Created', depth, report, 'valid Date')
  member = value['Body']
  if (member !== undefined && !isBlob(member)) addWrong(member, 'Body', depth, report, 'Uint8Array')
  member = value['Ratio']
  if (member !== undefined && !Number.isFinite(member)) addWrong(member, 'Ratio', depth, report, 'finite number')
  member = value['Active']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'Active', depth, report, 'boolean')
  member = value['Size']
  if (member !== undefined && !isJobSize(member)) findInJobSize(member, enter(report, depth, 'Size'), report)
  member = value['Grid']
  if (member !== undefined) {
    const explainItem: Explain = (part, at, to) => explainList(part, at, to, findInJobSize)
    explainList(member, enter(report, depth, 'Grid'), report, explainItem)
  }
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'Name',
      'Tags',
      'Limits',
      'Created',
      'Body',
      'Ratio',
      'Active',
      'Size',
      'Grid',
    ])
}

/** The description of {@link Job}. */
export const shapeOfJob: StructureShape = /* @__PURE__ */ structure('Job', 'strict', isJob, () => [
  ['Name', stringShape, required],
  ['Tags', listOf(shapeOfTag)],
  ['Limits', mapOf(integerShape)],
  ['Created', timestampShape],
  ['Body', blobShape],
  ['Ratio', floatShape],
  ['Active', booleanShape],
  ['Size', shapeOfJobSize],
  ['Grid', listOf(listOf(shapeOfJobSize))],
])

/** Asserts that a value is of type {@link Job}; throws a ValidationError that holds every issue. */
export function assertJob(value: unknown): asserts value is Job {
  assertValid(validateJob(value))
}

/** Tells every issue that keeps a value from being of type {@link Job}. */
export function validateJob(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInJob, 'strict', value, options)
}

/** The Standard Schema of {@link Job}; yields its JSON Schema too. */
export const JobSchema: StandardSchema<Job> = /* @__PURE__ */ createStandardSchema(validateJob, shapeOfJob)

/** The JSON form of {@link Job}: dates and bytes are strings. */
export type JobJson = JsonForm<Job>

/** Reads the JSON form of {@link Job}; throws a ValidationError where it is none. */
export function decodeJob(json: unknown, options?: ValidateOptions): Job {
  return decode(validateJob, shapeOfJob, json, options)
}

/** Writes the JSON form of {@link Job}; throws a ValidationError for a value that is not of the type. */
export function encodeJob(value: Job, options?: ValidateOptions): JobJson {
  return encode(validateJob, shapeOfJob, value, options)
}

/** Makes up a value of type {@link Job}: the same for the same seed; without one every member is there. */
export function sampleJob(seed?: number): Job {
  return sample(isJob, shapeOfJob, seed)
}

/** Makes up values that are of type {@link Job}, but for one fault each. */
export function sampleInvalidJob(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfJob, seed)
}
