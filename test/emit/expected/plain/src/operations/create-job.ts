// Written by Shapewright from boto3's reference pages; do not edit.

import { JobsServiceError, LimitExceeded, NotFound } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, mapOf, required, stringShape, structure, timestampShape } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type JobSize, shapeOfJobSize } from '../shapes/job-size.js'
import { type Job, isJob, shapeOfJob } from '../shapes/job.js'

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

/** Finds the members that a report looks into, in a {@link CreateJobRequest}. */
function findInCreateJobRequest(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['Job']
  if (!isJob(member)) found.push(0, member)
  member = value['ClientToken']
  if (typeof member !== 'string' && member !== undefined) found.push(1, member)
}

/** The description of {@link CreateJobRequest}. */
export const shapeOfCreateJobRequest: StructureShape = /* @__PURE__ */ structure(
  'CreateJobRequest',
  'strict',
  isCreateJobRequest,
  findInCreateJobRequest,
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
  return validate(isCreateJobRequest, shapeOfCreateJobRequest, value, options)
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
  return decode(isCreateJobRequest, shapeOfCreateJobRequest, json, options)
}

/** Writes the JSON form of {@link CreateJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeCreateJobRequest(value: CreateJobRequest, options?: ValidateOptions): CreateJobRequestJson {
  return encode(isCreateJobRequest, shapeOfCreateJobRequest, value, options)
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

/** Finds the members that a report looks into, in a {@link CreateJobResponse}. */
function findInCreateJobResponse(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['JobArn']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['Size']
  if (typeof member !== 'string' && member !== undefined) found.push(1, member)
  member = value['Sizes']
  if (member !== undefined) found.push(2, member)
  member = value['BySize']
  if (member !== undefined) found.push(3, member)
  member = value['Started']
  if (member !== undefined && !isTimestamp(member)) found.push(4, member)
}

/** The description of {@link CreateJobResponse}. */
export const shapeOfCreateJobResponse: StructureShape = /* @__PURE__ */ structure(
  'CreateJobResponse',
  'open',
  isCreateJobResponse,
  findInCreateJobResponse,
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
  return validate(isCreateJobResponse, shapeOfCreateJobResponse, value, options)
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
  return decode(isCreateJobResponse, shapeOfCreateJobResponse, json, options)
}

/** Writes the JSON form of {@link CreateJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeCreateJobResponse(value: CreateJobResponse, options?: ValidateOptions): CreateJobResponseJson {
  return encode(isCreateJobResponse, shapeOfCreateJobResponse, value, options)
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
