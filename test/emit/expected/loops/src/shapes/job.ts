// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type JobStatus, findInJobStatus, shapeOfJobStatus } from './job-status.js'

export interface Job {
  Name?: string
  JobStatus?: JobStatus | (string & {})
}

/** Whether a value is of type {@link Job}. */
export function isJob(value: unknown): value is Job {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['JobStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Job}. */
export function findInJob(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  member = value['JobStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInJobStatus(member, enter(report, depth, 'JobStatus'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name', 'JobStatus'])
}

/** The description of {@link Job}. */
export const shapeOfJob: StructureShape = /* @__PURE__ */ structure('Job', 'open', isJob, () => [
  ['Name', stringShape],
  ['JobStatus', shapeOfJobStatus],
])

/** Asserts that a value is of type {@link Job}; throws a ValidationError that holds every issue. */
export function assertJob(value: unknown): asserts value is Job {
  assertValid(validateJob(value))
}

/** Tells every issue that keeps a value from being of type {@link Job}. */
export function validateJob(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInJob, 'open', value, options)
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
