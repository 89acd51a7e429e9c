// Written by Shapewright from boto3's reference pages; do not edit.

import { JobsServiceError, LimitExceeded, NotFound } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, mapOf, required, stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { secretKey } from '../runtime/place.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type JobSize, findInJobSize, shapeOfJobSize } from '../shapes/job-size.js'
import { type Job, findInJob, isJob, shapeOfJob } from '../shapes/job.js'

/** What `CreateJob` takes. */
export interface CreateJobRequest {
  Job: Job
  /**
   * Makes a repeated call harmless.
   *
   * @defaultValue `none`
   *
   * @deprecated Use _nothing_.
   */
  ClientToken?: string
}

/** Whether a value is of type {@link CreateJobRequest}. */
export function isCreateJobRequest(value: unknown): value is CreateJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Job']
  if (!isJob(member)) return false
  member = value['ClientToken']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Job' && key !== 'ClientToken' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link CreateJobRequest}. */
export function findInCreateJobRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Job']
  if (member === undefined) addWrong(member, 'Job', depth, report, 'object')
  else findInJob(member, enter(report, depth, 'Job'), report)
  member = value['ClientToken']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('ClientToken'), depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Job', 'ClientToken'])
}

/** The description of {@link CreateJobRequest}. */
export const shapeOfCreateJobRequest: StructureShape = /* @__PURE__ */ structure(
  'CreateJobRequest',
  'strict',
  isCreateJobRequest,
  () => [
    ['Job', shapeOfJob, required],
    ['ClientToken', stringShape],
  ],
)

/** Asserts that a value is of type {@link CreateJobRequest}; throws a ValidationError that holds every issue. */
export function assertCreateJobRequest(value: unknown): asserts value is CreateJobRequest {
  assertValid(validateCreateJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link CreateJobRequest}. */
export function validateCreateJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCreateJobRequest, 'strict', value, options)
}

/** The Standard Schema of {@link CreateJobRequest}; yields its JSON Schema too. */
export const CreateJobRequestSchema: StandardSchema<CreateJobRequest> = /* @__PURE__ */ createStandardSchema(
  validateCreateJobRequest,
  shapeOfCreateJobRequest,
)

/** The JSON form of {@link CreateJobRequest}: dates and bytes are strings. */
export type CreateJobRequestJson = JsonForm<CreateJobRequest>

/** Reads the JSON form of {@link CreateJobRequest}; throws a ValidationError where it is none. */
export function decodeCreateJobRequest(json: unknown, options?: ValidateOptions): CreateJobRequest {
  return decode(validateCreateJobRequest, shapeOfCreateJobRequest, json, options)
}

/** Writes the JSON form of {@link CreateJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeCreateJobRequest(value: CreateJobRequest, options?: ValidateOptions): CreateJobRequestJson {
  return encode(validateCreateJobRequest, shapeOfCreateJobRequest, value, options)
}

/** Makes up a value of type {@link CreateJobRequest}: the same for the same seed; without one every member is there. */
export function sampleCreateJobRequest(seed?: number): CreateJobRequest {
  return sample(isCreateJobRequest, shapeOfCreateJobRequest, seed)
}

/** Makes up values that are of type {@link CreateJobRequest}, but for one fault each. */
export function sampleInvalidCreateJobRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCreateJobRequest, seed)
}

/** What `CreateJob` gives. */
export interface CreateJobResponse {
  JobArn?: string
  Size?: JobSize | (string & {})
  Sizes?: (JobSize | (string & {}))[]
  BySize?: Record<string, JobSize | (string & {})>
  Started?: Date
}

/** Whether a value is of type {@link CreateJobResponse}. */
export function isCreateJobResponse(value: unknown): value is CreateJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['JobArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Size']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Sizes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['BySize']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Started']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link CreateJobResponse}. */
export function findInCreateJobResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['JobArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'JobArn', depth, report, 'string')
  member = value['Size']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInJobSize(member, enter(report, depth, 'Size'), report)
  member = value['Sizes']
  if (member !== undefined) explainList(member, enter(report, depth, 'Sizes'), report, findInJobSize)
  member = value['BySize']
  if (member !== undefined)
    explainMap(member, enter(report, depth, 'BySize'), report, findInJobSize, undefined, findInJobSize)
  member = value['Started']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'Started', depth, report, 'valid Date')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['JobArn', 'Size', 'Sizes', 'BySize', 'Started'])
}

/** The description of {@link CreateJobResponse}. */
export const shapeOfCreateJobResponse: StructureShape = /* @__PURE__ */ structure(
  'CreateJobResponse',
  'open',
  isCreateJobResponse,
  () => [
    ['JobArn', stringShape],
    ['Size', shapeOfJobSize],
    ['Sizes', listOf(shapeOfJobSize)],
    ['BySize', mapOf(shapeOfJobSize, shapeOfJobSize)],
    ['Started', timestampShape],
  ],
)

/** Asserts that a value is of type {@link CreateJobResponse}; throws a ValidationError that holds every issue. */
export function assertCreateJobResponse(value: unknown): asserts value is CreateJobResponse {
  assertValid(validateCreateJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link CreateJobResponse}. */
export function validateCreateJobResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCreateJobResponse, 'open', value, options)
}

/** The Standard Schema of {@link CreateJobResponse}; yields its JSON Schema too. */
export const CreateJobResponseSchema: StandardSchema<CreateJobResponse> = /* @__PURE__ */ createStandardSchema(
  validateCreateJobResponse,
  shapeOfCreateJobResponse,
)

/** The JSON form of {@link CreateJobResponse}: dates and bytes are strings. */
export type CreateJobResponseJson = JsonForm<CreateJobResponse>

/** Reads the JSON form of {@link CreateJobResponse}; throws a ValidationError where it is none. */
export function decodeCreateJobResponse(json: unknown, options?: ValidateOptions): CreateJobResponse {
  return decode(validateCreateJobResponse, shapeOfCreateJobResponse, json, options)
}

/** Writes the JSON form of {@link CreateJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeCreateJobResponse(value: CreateJobResponse, options?: ValidateOptions): CreateJobResponseJson {
  return encode(validateCreateJobResponse, shapeOfCreateJobResponse, value, options)
}

/** Makes up a value of type {@link CreateJobResponse}: the same for the same seed; without one every member is there. */
export function sampleCreateJobResponse(seed?: number): CreateJobResponse {
  return sample(isCreateJobResponse, shapeOfCreateJobResponse, seed)
}

/** Makes up values that are of type {@link CreateJobResponse}, but for one fault each. */
export function sampleInvalidCreateJobResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCreateJobResponse, seed)
}

/**
 * What `invoke` needs to call `CreateJob`.
 *
 * @see [CreateJob in the service's API reference](https://example.com/API_CreateJob.html)
 */
export const createJobOperation: OperationDescriptor<CreateJobRequest, CreateJobResponse> = {
  service: 'jobs',
  className: 'Jobs',
  operation: 'CreateJob',
  method: 'create_job',
  inputShape: shapeOfCreateJobRequest,
  outputShape: shapeOfCreateJobResponse,
  validateInput: validateCreateJobRequest,
  validateOutput: validateCreateJobResponse,
  idempotencyTokens: ['ClientToken'],
  errors: [LimitExceeded, NotFound],
  serviceError: JobsServiceError,
}
