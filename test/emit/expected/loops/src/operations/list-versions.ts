// Written by Shapewright from boto3's reference pages; do not edit.

import { LoopsServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, required, stringShape, structure } from '../runtime/description.js'
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

/** What `ListVersions` takes. */
export interface ListVersionsRequest {
  Bucket: string
  IdMarker?: string
  KeyMarker?: string
  MaxKeys?: string
}

/** Whether a value is of type {@link ListVersionsRequest}. */
export function isListVersionsRequest(value: unknown): value is ListVersionsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') return false
  member = value['IdMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeyMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaxKeys']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Bucket' && key !== 'IdMarker' && key !== 'KeyMarker' && key !== 'MaxKeys' && hasSet(value, key))
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ListVersionsRequest}. */
export function findInListVersionsRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') addWrong(member, 'Bucket', depth, report, 'string')
  member = value['IdMarker']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'IdMarker', depth, report, 'string')
  member = value['KeyMarker']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'KeyMarker', depth, report, 'string')
  member = value['MaxKeys']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'MaxKeys', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Bucket', 'IdMarker', 'KeyMarker', 'MaxKeys'])
}

/** The description of {@link ListVersionsRequest}. */
export const shapeOfListVersionsRequest: StructureShape = /* @__PURE__ */ structure(
  'ListVersionsRequest',
  'strict',
  isListVersionsRequest,
  () => [
    ['Bucket', stringShape, required],
    ['IdMarker', stringShape],
    ['KeyMarker', stringShape],
    ['MaxKeys', stringShape],
  ],
)

/** Asserts that a value is of type {@link ListVersionsRequest}; throws a ValidationError that holds every issue. */
export function assertListVersionsRequest(value: unknown): asserts value is ListVersionsRequest {
  assertValid(validateListVersionsRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link ListVersionsRequest}. */
export function validateListVersionsRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInListVersionsRequest, 'strict', value, options)
}

/** The Standard Schema of {@link ListVersionsRequest}; yields its JSON Schema too. */
export const ListVersionsRequestSchema: StandardSchema<ListVersionsRequest> = /* @__PURE__ */ createStandardSchema(
  validateListVersionsRequest,
  shapeOfListVersionsRequest,
)

/** The JSON form of {@link ListVersionsRequest}: dates and bytes are strings. */
export type ListVersionsRequestJson = JsonForm<ListVersionsRequest>

/** Reads the JSON form of {@link ListVersionsRequest}; throws a ValidationError where it is none. */
export function decodeListVersionsRequest(json: unknown, options?: ValidateOptions): ListVersionsRequest {
  return decode(validateListVersionsRequest, shapeOfListVersionsRequest, json, options)
}

/** Writes the JSON form of {@link ListVersionsRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeListVersionsRequest(
  value: ListVersionsRequest,
  options?: ValidateOptions,
): ListVersionsRequestJson {
  return encode(validateListVersionsRequest, shapeOfListVersionsRequest, value, options)
}

/** Makes up a value of type {@link ListVersionsRequest}: the same for the same seed; without one every member is there. */
export function sampleListVersionsRequest(seed?: number): ListVersionsRequest {
  return sample(isListVersionsRequest, shapeOfListVersionsRequest, seed)
}

/** Makes up values that are of type {@link ListVersionsRequest}, but for one fault each. */
export function sampleInvalidListVersionsRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListVersionsRequest, seed)
}

/** What `ListVersions` gives. */
export interface ListVersionsResponse {
  NextKeyMarker?: string
  NextIdMarker?: string
  Versions?: string[]
  Prefixes?: string[]
}

/** Whether a value is of type {@link ListVersionsResponse}. */
export function isListVersionsResponse(value: unknown): value is ListVersionsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['NextKeyMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['NextIdMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Versions']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Prefixes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ListVersionsResponse}. */
export function findInListVersionsResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['NextKeyMarker']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'NextKeyMarker', depth, report, 'string')
  member = value['NextIdMarker']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'NextIdMarker', depth, report, 'string')
  member = value['Versions']
  if (member !== undefined) explainList(member, enter(report, depth, 'Versions'), report, explainString)
  member = value['Prefixes']
  if (member !== undefined) explainList(member, enter(report, depth, 'Prefixes'), report, explainString)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['NextKeyMarker', 'NextIdMarker', 'Versions', 'Prefixes'])
}

/** The description of {@link ListVersionsResponse}. */
export const shapeOfListVersionsResponse: StructureShape = /* @__PURE__ */ structure(
  'ListVersionsResponse',
  'open',
  isListVersionsResponse,
  () => [
    ['NextKeyMarker', stringShape],
    ['NextIdMarker', stringShape],
    ['Versions', listOf(stringShape)],
    ['Prefixes', listOf(stringShape)],
  ],
)

/** Asserts that a value is of type {@link ListVersionsResponse}; throws a ValidationError that holds every issue. */
export function assertListVersionsResponse(value: unknown): asserts value is ListVersionsResponse {
  assertValid(validateListVersionsResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link ListVersionsResponse}. */
export function validateListVersionsResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInListVersionsResponse, 'open', value, options)
}

/** The Standard Schema of {@link ListVersionsResponse}; yields its JSON Schema too. */
export const ListVersionsResponseSchema: StandardSchema<ListVersionsResponse> = /* @__PURE__ */ createStandardSchema(
  validateListVersionsResponse,
  shapeOfListVersionsResponse,
)

/** The JSON form of {@link ListVersionsResponse}: dates and bytes are strings. */
export type ListVersionsResponseJson = JsonForm<ListVersionsResponse>

/** Reads the JSON form of {@link ListVersionsResponse}; throws a ValidationError where it is none. */
export function decodeListVersionsResponse(json: unknown, options?: ValidateOptions): ListVersionsResponse {
  return decode(validateListVersionsResponse, shapeOfListVersionsResponse, json, options)
}

/** Writes the JSON form of {@link ListVersionsResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeListVersionsResponse(
  value: ListVersionsResponse,
  options?: ValidateOptions,
): ListVersionsResponseJson {
  return encode(validateListVersionsResponse, shapeOfListVersionsResponse, value, options)
}

/** Makes up a value of type {@link ListVersionsResponse}: the same for the same seed; without one every member is there. */
export function sampleListVersionsResponse(seed?: number): ListVersionsResponse {
  return sample(isListVersionsResponse, shapeOfListVersionsResponse, seed)
}

/** Makes up values that are of type {@link ListVersionsResponse}, but for one fault each. */
export function sampleInvalidListVersionsResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListVersionsResponse, seed)
}

/** What `invoke` needs to call `ListVersions`. */
export const listVersionsOperation: OperationDescriptor<ListVersionsRequest, ListVersionsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'ListVersions',
  method: 'list_versions',
  inputShape: shapeOfListVersionsRequest,
  outputShape: shapeOfListVersionsResponse,
  validateInput: validateListVersionsRequest,
  validateOutput: validateListVersionsResponse,
  errors: [],
  serviceError: LoopsServiceError,
}
