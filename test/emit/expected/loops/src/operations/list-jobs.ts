// Written by Shapewright from boto3's reference pages; do not edit.

import { LoopsServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { booleanShape, integerShape, listOf, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { secretKey } from '../runtime/place.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Job, findInJob, isJob, shapeOfJob } from '../shapes/job.js'

/** What `ListJobs` takes. */
export interface ListJobsRequest {
  NextToken?: string
  MaxResults?: number
}

/** Whether a value is of type {@link ListJobsRequest}. */
export function isListJobsRequest(value: unknown): value is ListJobsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'NextToken' && key !== 'MaxResults' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ListJobsRequest}. */
export function findInListJobsRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['NextToken']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('NextToken'), depth, report, 'string')
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxResults', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['NextToken', 'MaxResults'])
}

/** The description of {@link ListJobsRequest}. */
export const shapeOfListJobsRequest: StructureShape = /* @__PURE__ */ structure(
  'ListJobsRequest',
  'strict',
  isListJobsRequest,
  () => [
    ['NextToken', stringShape],
    ['MaxResults', integerShape],
  ],
)

/** Asserts that a value is of type {@link ListJobsRequest}; throws a ValidationError that holds every issue. */
export function assertListJobsRequest(value: unknown): asserts value is ListJobsRequest {
  assertValid(validateListJobsRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link ListJobsRequest}. */
export function validateListJobsRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInListJobsRequest, 'strict', value, options)
}

/** The Standard Schema of {@link ListJobsRequest}; yields its JSON Schema too. */
export const ListJobsRequestSchema: StandardSchema<ListJobsRequest> = /* @__PURE__ */ createStandardSchema(
  validateListJobsRequest,
  shapeOfListJobsRequest,
)

/** The JSON form of {@link ListJobsRequest}: dates and bytes are strings. */
export type ListJobsRequestJson = JsonForm<ListJobsRequest>

/** Reads the JSON form of {@link ListJobsRequest}; throws a ValidationError where it is none. */
export function decodeListJobsRequest(json: unknown, options?: ValidateOptions): ListJobsRequest {
  return decode(validateListJobsRequest, shapeOfListJobsRequest, json, options)
}

/** Writes the JSON form of {@link ListJobsRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeListJobsRequest(value: ListJobsRequest, options?: ValidateOptions): ListJobsRequestJson {
  return encode(validateListJobsRequest, shapeOfListJobsRequest, value, options)
}

/** Makes up a value of type {@link ListJobsRequest}: the same for the same seed; without one every member is there. */
export function sampleListJobsRequest(seed?: number): ListJobsRequest {
  return sample(isListJobsRequest, shapeOfListJobsRequest, seed)
}

/** Makes up values that are of type {@link ListJobsRequest}, but for one fault each. */
export function sampleInvalidListJobsRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListJobsRequest, seed)
}

/** What `ListJobs` gives. */
export interface ListJobsResponse {
  Jobs?: Job[]
  NextToken?: string
  IsTruncated?: boolean
}

/** Whether a value is of type {@link ListJobsResponse}. */
export function isListJobsResponse(value: unknown): value is ListJobsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Jobs']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isJob(item)) return false
    }
  }
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['IsTruncated']
  if (typeof member !== 'boolean' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ListJobsResponse}. */
export function findInListJobsResponse(value: unknown, depth: number, report: Report): void {
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
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('NextToken'), depth, report, 'string')
  member = value['IsTruncated']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'IsTruncated', depth, report, 'boolean')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Jobs', 'NextToken', 'IsTruncated'])
}

/** The description of {@link ListJobsResponse}. */
export const shapeOfListJobsResponse: StructureShape = /* @__PURE__ */ structure(
  'ListJobsResponse',
  'open',
  isListJobsResponse,
  () => [
    ['Jobs', listOf(shapeOfJob)],
    ['NextToken', stringShape],
    ['IsTruncated', booleanShape],
  ],
)

/** Asserts that a value is of type {@link ListJobsResponse}; throws a ValidationError that holds every issue. */
export function assertListJobsResponse(value: unknown): asserts value is ListJobsResponse {
  assertValid(validateListJobsResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link ListJobsResponse}. */
export function validateListJobsResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInListJobsResponse, 'open', value, options)
}

/** The Standard Schema of {@link ListJobsResponse}; yields its JSON Schema too. */
export const ListJobsResponseSchema: StandardSchema<ListJobsResponse> = /* @__PURE__ */ createStandardSchema(
  validateListJobsResponse,
  shapeOfListJobsResponse,
)

/** The JSON form of {@link ListJobsResponse}: dates and bytes are strings. */
export type ListJobsResponseJson = JsonForm<ListJobsResponse>

/** Reads the JSON form of {@link ListJobsResponse}; throws a ValidationError where it is none. */
export function decodeListJobsResponse(json: unknown, options?: ValidateOptions): ListJobsResponse {
  return decode(validateListJobsResponse, shapeOfListJobsResponse, json, options)
}

/** Writes the JSON form of {@link ListJobsResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeListJobsResponse(value: ListJobsResponse, options?: ValidateOptions): ListJobsResponseJson {
  return encode(validateListJobsResponse, shapeOfListJobsResponse, value, options)
}

/** Makes up a value of type {@link ListJobsResponse}: the same for the same seed; without one every member is there. */
export function sampleListJobsResponse(seed?: number): ListJobsResponse {
  return sample(isListJobsResponse, shapeOfListJobsResponse, seed)
}

/** Makes up values that are of type {@link ListJobsResponse}, but for one fault each. */
export function sampleInvalidListJobsResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListJobsResponse, seed)
}

/** What `invoke` needs to call `ListJobs`. */
export const listJobsOperation: OperationDescriptor<ListJobsRequest, ListJobsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'ListJobs',
  method: 'list_jobs',
  inputShape: shapeOfListJobsRequest,
  outputShape: shapeOfListJobsResponse,
  validateInput: validateListJobsRequest,
  validateOutput: validateListJobsResponse,
  errors: [],
  serviceError: LoopsServiceError,
}
