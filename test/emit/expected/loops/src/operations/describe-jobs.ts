// Written by Shapewright from boto3's reference pages; do not edit.

import { JobNotFoundFault, LoopsServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Job, findInJob, isJob, shapeOfJob } from '../shapes/job.js'

/** What `DescribeJobs` takes. */
export interface DescribeJobsRequest {
  Names?: string[]
}

/** Whether a value is of type {@link DescribeJobsRequest}. */
export function isDescribeJobsRequest(value: unknown): value is DescribeJobsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Names']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  for (const key in value) {
    if (key !== 'Names' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeJobsRequest}. */
export function findInDescribeJobsRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Names']
  if (member !== undefined) explainList(member, enter(report, depth, 'Names'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Names'])
}

/** The description of {@link DescribeJobsRequest}. */
export const shapeOfDescribeJobsRequest: StructureShape = /* @__PURE__ */ structure(
  'DescribeJobsRequest',
  'strict',
  isDescribeJobsRequest,
  () => [['Names', listOf(stringShape)]],
)

/** Asserts that a value is of type {@link DescribeJobsRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeJobsRequest(value: unknown): asserts value is DescribeJobsRequest {
  assertValid(validateDescribeJobsRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeJobsRequest}. */
export function validateDescribeJobsRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeJobsRequest, 'strict', value, options)
}

/** The Standard Schema of {@link DescribeJobsRequest}; yields its JSON Schema too. */
export const DescribeJobsRequestSchema: StandardSchema<DescribeJobsRequest> = /* @__PURE__ */ createStandardSchema(
  validateDescribeJobsRequest,
  shapeOfDescribeJobsRequest,
)

/** The JSON form of {@link DescribeJobsRequest}: dates and bytes are strings. */
export type DescribeJobsRequestJson = JsonForm<DescribeJobsRequest>

/** Reads the JSON form of {@link DescribeJobsRequest}; throws a ValidationError where it is none. */
export function decodeDescribeJobsRequest(json: unknown, options?: ValidateOptions): DescribeJobsRequest {
  return decode(validateDescribeJobsRequest, shapeOfDescribeJobsRequest, json, options)
}

/** Writes the JSON form of {@link DescribeJobsRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeJobsRequest(
  value: DescribeJobsRequest,
  options?: ValidateOptions,
): DescribeJobsRequestJson {
  return encode(validateDescribeJobsRequest, shapeOfDescribeJobsRequest, value, options)
}

/** Makes up a value of type {@link DescribeJobsRequest}: the same for the same seed; without one every member is there. */
export function sampleDescribeJobsRequest(seed?: number): DescribeJobsRequest {
  return sample(isDescribeJobsRequest, shapeOfDescribeJobsRequest, seed)
}

/** Makes up values that are of type {@link DescribeJobsRequest}, but for one fault each. */
export function sampleInvalidDescribeJobsRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeJobsRequest, seed)
}

/** What `DescribeJobs` gives. */
export interface DescribeJobsResponse {
  Jobs?: Job[]
}

/** Whether a value is of type {@link DescribeJobsResponse}. */
export function isDescribeJobsResponse(value: unknown): value is DescribeJobsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Jobs']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isJob(item)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeJobsResponse}. */
export function findInDescribeJobsResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Jobs']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isJob(item)) continue
      findInJob(item, enter(report, enter(report, depth, 'Jobs'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Jobs', depth, report, 'array')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Jobs'])
}

/** The description of {@link DescribeJobsResponse}. */
export const shapeOfDescribeJobsResponse: StructureShape = /* @__PURE__ */ structure(
  'DescribeJobsResponse',
  'open',
  isDescribeJobsResponse,
  () => [['Jobs', listOf(shapeOfJob)]],
)

/** Asserts that a value is of type {@link DescribeJobsResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeJobsResponse(value: unknown): asserts value is DescribeJobsResponse {
  assertValid(validateDescribeJobsResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeJobsResponse}. */
export function validateDescribeJobsResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeJobsResponse, 'open', value, options)
}

/** The Standard Schema of {@link DescribeJobsResponse}; yields its JSON Schema too. */
export const DescribeJobsResponseSchema: StandardSchema<DescribeJobsResponse> = /* @__PURE__ */ createStandardSchema(
  validateDescribeJobsResponse,
  shapeOfDescribeJobsResponse,
)

/** The JSON form of {@link DescribeJobsResponse}: dates and bytes are strings. */
export type DescribeJobsResponseJson = JsonForm<DescribeJobsResponse>

/** Reads the JSON form of {@link DescribeJobsResponse}; throws a ValidationError where it is none. */
export function decodeDescribeJobsResponse(json: unknown, options?: ValidateOptions): DescribeJobsResponse {
  return decode(validateDescribeJobsResponse, shapeOfDescribeJobsResponse, json, options)
}

/** Writes the JSON form of {@link DescribeJobsResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeJobsResponse(
  value: DescribeJobsResponse,
  options?: ValidateOptions,
): DescribeJobsResponseJson {
  return encode(validateDescribeJobsResponse, shapeOfDescribeJobsResponse, value, options)
}

/** Makes up a value of type {@link DescribeJobsResponse}: the same for the same seed; without one every member is there. */
export function sampleDescribeJobsResponse(seed?: number): DescribeJobsResponse {
  return sample(isDescribeJobsResponse, shapeOfDescribeJobsResponse, seed)
}

/** Makes up values that are of type {@link DescribeJobsResponse}, but for one fault each. */
export function sampleInvalidDescribeJobsResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeJobsResponse, seed)
}

/** What `invoke` needs to call `DescribeJobs`. */
export const describeJobsOperation: OperationDescriptor<DescribeJobsRequest, DescribeJobsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'DescribeJobs',
  method: 'describe_jobs',
  inputShape: shapeOfDescribeJobsRequest,
  outputShape: shapeOfDescribeJobsResponse,
  validateInput: validateDescribeJobsRequest,
  validateOutput: validateDescribeJobsResponse,
  errors: [JobNotFoundFault],
  serviceError: LoopsServiceError,
}
