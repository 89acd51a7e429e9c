// Written by Shapewright from boto3's reference pages; do not edit.

import { LoopsServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
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
import { type Defaults, findInDefaults, isDefaults, shapeOfDefaults } from '../shapes/defaults.js'

/** What `DescribeDefaults` takes. */
export interface DescribeDefaultsRequest {
  Marker?: string
}

/** Whether a value is of type {@link DescribeDefaultsRequest}. */
export function isDescribeDefaultsRequest(value: unknown): value is DescribeDefaultsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Marker']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Marker' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeDefaultsRequest}. */
export function findInDescribeDefaultsRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Marker']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Marker', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Marker'])
}

/** The description of {@link DescribeDefaultsRequest}. */
export const shapeOfDescribeDefaultsRequest: StructureShape = /* @__PURE__ */ structure(
  'DescribeDefaultsRequest',
  'strict',
  isDescribeDefaultsRequest,
  () => [['Marker', stringShape]],
)

/** Asserts that a value is of type {@link DescribeDefaultsRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeDefaultsRequest(value: unknown): asserts value is DescribeDefaultsRequest {
  assertValid(validateDescribeDefaultsRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeDefaultsRequest}. */
export function validateDescribeDefaultsRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeDefaultsRequest, 'strict', value, options)
}

/** The Standard Schema of {@link DescribeDefaultsRequest}; yields its JSON Schema too. */
export const DescribeDefaultsRequestSchema: StandardSchema<DescribeDefaultsRequest> =
  /* @__PURE__ */ createStandardSchema(validateDescribeDefaultsRequest, shapeOfDescribeDefaultsRequest)

/** The JSON form of {@link DescribeDefaultsRequest}: dates and bytes are strings. */
export type DescribeDefaultsRequestJson = JsonForm<DescribeDefaultsRequest>

/** Reads the JSON form of {@link DescribeDefaultsRequest}; throws a ValidationError where it is none. */
export function decodeDescribeDefaultsRequest(json: unknown, options?: ValidateOptions): DescribeDefaultsRequest {
  return decode(validateDescribeDefaultsRequest, shapeOfDescribeDefaultsRequest, json, options)
}

/** Writes the JSON form of {@link DescribeDefaultsRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeDefaultsRequest(
  value: DescribeDefaultsRequest,
  options?: ValidateOptions,
): DescribeDefaultsRequestJson {
  return encode(validateDescribeDefaultsRequest, shapeOfDescribeDefaultsRequest, value, options)
}

/** Makes up a value of type {@link DescribeDefaultsRequest}: the same for the same seed; without one every member is there. */
export function sampleDescribeDefaultsRequest(seed?: number): DescribeDefaultsRequest {
  return sample(isDescribeDefaultsRequest, shapeOfDescribeDefaultsRequest, seed)
}

/** Makes up values that are of type {@link DescribeDefaultsRequest}, but for one fault each. */
export function sampleInvalidDescribeDefaultsRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeDefaultsRequest, seed)
}

/** What `DescribeDefaults` gives. */
export interface DescribeDefaultsResponse {
  Defaults?: Defaults
}

/** Whether a value is of type {@link DescribeDefaultsResponse}. */
export function isDescribeDefaultsResponse(value: unknown): value is DescribeDefaultsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Defaults']
  if (member !== undefined && !isDefaults(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link DescribeDefaultsResponse}. */
export function findInDescribeDefaultsResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Defaults']
  if (member !== undefined && (report.isThorough || !isDefaults(member)))
    findInDefaults(member, enter(report, depth, 'Defaults'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Defaults'])
}

/** The description of {@link DescribeDefaultsResponse}. */
export const shapeOfDescribeDefaultsResponse: StructureShape = /* @__PURE__ */ structure(
  'DescribeDefaultsResponse',
  'open',
  isDescribeDefaultsResponse,
  () => [['Defaults', shapeOfDefaults]],
)

/** Asserts that a value is of type {@link DescribeDefaultsResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeDefaultsResponse(value: unknown): asserts value is DescribeDefaultsResponse {
  assertValid(validateDescribeDefaultsResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeDefaultsResponse}. */
export function validateDescribeDefaultsResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeDefaultsResponse, 'open', value, options)
}

/** The Standard Schema of {@link DescribeDefaultsResponse}; yields its JSON Schema too. */
export const DescribeDefaultsResponseSchema: StandardSchema<DescribeDefaultsResponse> =
  /* @__PURE__ */ createStandardSchema(validateDescribeDefaultsResponse, shapeOfDescribeDefaultsResponse)

/** The JSON form of {@link DescribeDefaultsResponse}: dates and bytes are strings. */
export type DescribeDefaultsResponseJson = JsonForm<DescribeDefaultsResponse>

/** Reads the JSON form of {@link DescribeDefaultsResponse}; throws a ValidationError where it is none. */
export function decodeDescribeDefaultsResponse(json: unknown, options?: ValidateOptions): DescribeDefaultsResponse {
  return decode(validateDescribeDefaultsResponse, shapeOfDescribeDefaultsResponse, json, options)
}

/** Writes the JSON form of {@link DescribeDefaultsResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeDefaultsResponse(
  value: DescribeDefaultsResponse,
  options?: ValidateOptions,
): DescribeDefaultsResponseJson {
  return encode(validateDescribeDefaultsResponse, shapeOfDescribeDefaultsResponse, value, options)
}

/** Makes up a value of type {@link DescribeDefaultsResponse}: the same for the same seed; without one every member is there. */
export function sampleDescribeDefaultsResponse(seed?: number): DescribeDefaultsResponse {
  return sample(isDescribeDefaultsResponse, shapeOfDescribeDefaultsResponse, seed)
}

/** Makes up values that are of type {@link DescribeDefaultsResponse}, but for one fault each. */
export function sampleInvalidDescribeDefaultsResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeDefaultsResponse, seed)
}

/** What `invoke` needs to call `DescribeDefaults`. */
export const describeDefaultsOperation: OperationDescriptor<DescribeDefaultsRequest, DescribeDefaultsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'DescribeDefaults',
  method: 'describe_defaults',
  inputShape: shapeOfDescribeDefaultsRequest,
  outputShape: shapeOfDescribeDefaultsResponse,
  validateInput: validateDescribeDefaultsRequest,
  validateOutput: validateDescribeDefaultsResponse,
  errors: [],
  serviceError: LoopsServiceError,
}
