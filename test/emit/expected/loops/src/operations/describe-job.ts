// Written by Shapewright from boto3's reference pages; do not edit.

import { LoopsServiceError, ResourceNotFoundException } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
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

/** What `DescribeJob` takes. */
export interface DescribeJobRequest {
  Name: string
}

/** Whether a value is of type {@link DescribeJobRequest}. */
export function isDescribeJobRequest(value: unknown): value is DescribeJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeJobRequest}. */
export function findInDescribeJobRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string') addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link DescribeJobRequest}. */
export const shapeOfDescribeJobRequest: StructureShape = /* @__PURE__ */ structure(
  'DescribeJobRequest',
  'strict',
  isDescribeJobRequest,
  () => [['Name', stringShape, required]],
)

/** Asserts that a value is of type {@link DescribeJobRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeJobRequest(value: unknown): asserts value is DescribeJobRequest {
  assertValid(validateDescribeJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeJobRequest}. */
export function validateDescribeJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeJobRequest, 'strict', value, options)
}

/** The Standard Schema of {@link DescribeJobRequest}; yields its JSON Schema too. */
export const DescribeJobRequestSchema: StandardSchema<DescribeJobRequest> = /* @__PURE__ */ createStandardSchema(
  validateDescribeJobRequest,
  shapeOfDescribeJobRequest,
)

/** The JSON form of {@link DescribeJobRequest}: dates and bytes are strings. */
export type DescribeJobRequestJson = JsonForm<DescribeJobRequest>

/** Reads the JSON form of {@link DescribeJobRequest}; throws a ValidationError where it is none. */
export function decodeDescribeJobRequest(json: unknown, options?: ValidateOptions): DescribeJobRequest {
  return decode(validateDescribeJobRequest, shapeOfDescribeJobRequest, json, options)
}

/** Writes the JSON form of {@link DescribeJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeJobRequest(value: DescribeJobRequest, options?: ValidateOptions): DescribeJobRequestJson {
  return encode(validateDescribeJobRequest, shapeOfDescribeJobRequest, value, options)
}

/** Makes up a value of type {@link DescribeJobRequest}: the same for the same seed; without one every member is there. */
export function sampleDescribeJobRequest(seed?: number): DescribeJobRequest {
  return sample(isDescribeJobRequest, shapeOfDescribeJobRequest, seed)
}

/** Makes up values that are of type {@link DescribeJobRequest}, but for one fault each. */
export function sampleInvalidDescribeJobRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeJobRequest, seed)
}

/** What `DescribeJob` gives. */
export interface DescribeJobResponse {
  Job?: Job
}

/** Whether a value is of type {@link DescribeJobResponse}. */
export function isDescribeJobResponse(value: unknown): value is DescribeJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Job']
  if (member !== undefined && !isJob(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeJobResponse}. */
export function findInDescribeJobResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Job']
  if (member !== undefined && (report.isThorough || !isJob(member)))
    findInJob(member, enter(report, depth, 'Job'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Job'])
}

/** The description of {@link DescribeJobResponse}. */
export const shapeOfDescribeJobResponse: StructureShape = /* @__PURE__ */ structure(
  'DescribeJobResponse',
  'open',
  isDescribeJobResponse,
  () => [['Job', shapeOfJob]],
)

/** Asserts that a value is of type {@link DescribeJobResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeJobResponse(value: unknown): asserts value is DescribeJobResponse {
  assertValid(validateDescribeJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeJobResponse}. */
export function validateDescribeJobResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeJobResponse, 'open', value, options)
}

/** The Standard Schema of {@link DescribeJobResponse}; yields its JSON Schema too. */
export const DescribeJobResponseSchema: StandardSchema<DescribeJobResponse> = /* @__PURE__ */ createStandardSchema(
  validateDescribeJobResponse,
  shapeOfDescribeJobResponse,
)

/** The JSON form of {@link DescribeJobResponse}: dates and bytes are strings. */
export type DescribeJobResponseJson = JsonForm<DescribeJobResponse>

/** Reads the JSON form of {@link DescribeJobResponse}; throws a ValidationError where it is none. */
export function decodeDescribeJobResponse(json: unknown, options?: ValidateOptions): DescribeJobResponse {
  return decode(validateDescribeJobResponse, shapeOfDescribeJobResponse, json, options)
}

/** Writes the JSON form of {@link DescribeJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeJobResponse(
  value: DescribeJobResponse,
  options?: ValidateOptions,
): DescribeJobResponseJson {
  return encode(validateDescribeJobResponse, shapeOfDescribeJobResponse, value, options)
}

/** Makes up a value of type {@link DescribeJobResponse}: the same for the same seed; without one every member is there. */
export function sampleDescribeJobResponse(seed?: number): DescribeJobResponse {
  return sample(isDescribeJobResponse, shapeOfDescribeJobResponse, seed)
}

/** Makes up values that are of type {@link DescribeJobResponse}, but for one fault each. */
export function sampleInvalidDescribeJobResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeJobResponse, seed)
}

/** What `invoke` needs to call `DescribeJob`. */
export const describeJobOperation: OperationDescriptor<DescribeJobRequest, DescribeJobResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'DescribeJob',
  method: 'describe_job',
  inputShape: shapeOfDescribeJobRequest,
  outputShape: shapeOfDescribeJobResponse,
  validateInput: validateDescribeJobRequest,
  validateOutput: validateDescribeJobResponse,
  errors: [ResourceNotFoundException],
  serviceError: LoopsServiceError,
}
