// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { integerShape, listOf, required, stringShape, structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Candidate, isCandidate, shapeOfCandidate } from '../shapes/candidate.js'
import { type SortBy, isSortBy, shapeOfSortBy } from '../shapes/sort-by.js'
import { type SortOrder, isSortOrder, shapeOfSortOrder } from '../shapes/sort-order.js'
import { type StatusEquals, isStatusEquals, shapeOfStatusEquals } from '../shapes/status-equals.js'

/** What `ListCandidatesForAutoMLJob` takes. */
export interface ListCandidatesForAutoMLJobRequest {
  /** The job whose candidates are wanted, by name. */
  AutoMLJobName: string
  /** Keeps only candidates in this state. */
  StatusEquals?: StatusEquals
  /** Keeps only the candidate of this name. */
  CandidateNameEquals?: string
  /**
   * The direction of sorting. The default is `Ascending`.
   *
   * @defaultValue `Ascending`
   */
  SortOrder?: SortOrder
  /** What to sort by. The default is `Descending`. */
  SortBy?: SortBy
  /** At most so many candidates in one response. */
  MaxResults?: number
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

/** Whether a value is of type {@link ListCandidatesForAutoMLJobRequest}. */
export function isListCandidatesForAutoMLJobRequest(value: unknown): value is ListCandidatesForAutoMLJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') return false
  member = value['StatusEquals']
  if (member !== undefined && !isStatusEquals(member)) return false
  member = value['CandidateNameEquals']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SortOrder']
  if (member !== undefined && !isSortOrder(member)) return false
  member = value['SortBy']
  if (member !== undefined && !isSortBy(member)) return false
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (
      key !== 'AutoMLJobName' &&
      key !== 'StatusEquals' &&
      key !== 'CandidateNameEquals' &&
      key !== 'SortOrder' &&
      key !== 'SortBy' &&
      key !== 'MaxResults' &&
      key !== 'NextToken' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Finds the members that a report looks into, in a {@link ListCandidatesForAutoMLJobRequest}. */
function findInListCandidatesForAutoMLJobRequest(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') found.push(0, member)
  member = value['StatusEquals']
  if (member !== undefined && !isStatusEquals(member)) found.push(1, member)
  member = value['CandidateNameEquals']
  if (typeof member !== 'string' && member !== undefined) found.push(2, member)
  member = value['SortOrder']
  if (member !== undefined && !isSortOrder(member)) found.push(3, member)
  member = value['SortBy']
  if (member !== undefined && !isSortBy(member)) found.push(4, member)
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) found.push(5, member)
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) found.push(6, member)
}

/** The description of {@link ListCandidatesForAutoMLJobRequest}. */
export const shapeOfListCandidatesForAutoMLJobRequest: StructureShape = /* @__PURE__ */ structure(
  'ListCandidatesForAutoMLJobRequest',
  'strict',
  isListCandidatesForAutoMLJobRequest,
  findInListCandidatesForAutoMLJobRequest,
  () => [
    ['AutoMLJobName', stringShape, required],
    ['StatusEquals', shapeOfStatusEquals],
    ['CandidateNameEquals', stringShape],
    ['SortOrder', shapeOfSortOrder],
    ['SortBy', shapeOfSortBy],
    ['MaxResults', integerShape],
    ['NextToken', stringShape],
  ],
)

/** Asserts that a value is of type {@link ListCandidatesForAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertListCandidatesForAutoMLJobRequest(
  value: unknown,
): asserts value is ListCandidatesForAutoMLJobRequest {
  assertValid(validateListCandidatesForAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link ListCandidatesForAutoMLJobRequest}. */
export function validateListCandidatesForAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isListCandidatesForAutoMLJobRequest, shapeOfListCandidatesForAutoMLJobRequest, value, options)
}

/** The Standard Schema of {@link ListCandidatesForAutoMLJobRequest}; yields its JSON Schema too. */
export const ListCandidatesForAutoMLJobRequestSchema: StandardSchema<ListCandidatesForAutoMLJobRequest> =
  /* @__PURE__ */ createStandardSchema(
    validateListCandidatesForAutoMLJobRequest,
    shapeOfListCandidatesForAutoMLJobRequest,
  )

/** The JSON form of {@link ListCandidatesForAutoMLJobRequest}: dates and bytes are strings. */
export type ListCandidatesForAutoMLJobRequestJson = JsonForm<ListCandidatesForAutoMLJobRequest>

/** Reads the JSON form of {@link ListCandidatesForAutoMLJobRequest}; throws a ValidationError where it is none. */
export function decodeListCandidatesForAutoMLJobRequest(
  json: unknown,
  options?: ValidateOptions,
): ListCandidatesForAutoMLJobRequest {
  return decode(isListCandidatesForAutoMLJobRequest, shapeOfListCandidatesForAutoMLJobRequest, json, options)
}

/** Writes the JSON form of {@link ListCandidatesForAutoMLJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeListCandidatesForAutoMLJobRequest(
  value: ListCandidatesForAutoMLJobRequest,
  options?: ValidateOptions,
): ListCandidatesForAutoMLJobRequestJson {
  return encode(isListCandidatesForAutoMLJobRequest, shapeOfListCandidatesForAutoMLJobRequest, value, options)
}

/** Makes up a value of type {@link ListCandidatesForAutoMLJobRequest}: the same for the same seed; without one every member is there. */
export function sampleListCandidatesForAutoMLJobRequest(seed?: number): ListCandidatesForAutoMLJobRequest {
  return sample(isListCandidatesForAutoMLJobRequest, shapeOfListCandidatesForAutoMLJobRequest, seed)
}

/** Makes up values that are of type {@link ListCandidatesForAutoMLJobRequest}, but for one fault each. */
export function sampleInvalidListCandidatesForAutoMLJobRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListCandidatesForAutoMLJobRequest, seed)
}

/** What `ListCandidatesForAutoMLJob` gives. */
export interface ListCandidatesForAutoMLJobResponse {
  /** The `AutoMLCandidates`, in brief. */
  Candidates?: Candidate[]
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

/** Whether a value is of type {@link ListCandidatesForAutoMLJobResponse}. */
export function isListCandidatesForAutoMLJobResponse(value: unknown): value is ListCandidatesForAutoMLJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Candidates']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCandidate(item)) return false
    }
  }
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Finds the members that a report looks into, in a {@link ListCandidatesForAutoMLJobResponse}. */
function findInListCandidatesForAutoMLJobResponse(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['Candidates']
  if (member !== undefined) found.push(0, member)
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) found.push(1, member)
}

/** The description of {@link ListCandidatesForAutoMLJobResponse}. */
export const shapeOfListCandidatesForAutoMLJobResponse: StructureShape = /* @__PURE__ */ structure(
  'ListCandidatesForAutoMLJobResponse',
  'open',
  isListCandidatesForAutoMLJobResponse,
  findInListCandidatesForAutoMLJobResponse,
  () => [
    ['Candidates', listOf(shapeOfCandidate)],
    ['NextToken', stringShape],
  ],
)

/** Asserts that a value is of type {@link ListCandidatesForAutoMLJobResponse}; throws a ValidationError that holds every issue. */
export function assertListCandidatesForAutoMLJobResponse(
  value: unknown,
): asserts value is ListCandidatesForAutoMLJobResponse {
  assertValid(validateListCandidatesForAutoMLJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link ListCandidatesForAutoMLJobResponse}. */
export function validateListCandidatesForAutoMLJobResponse(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(isListCandidatesForAutoMLJobResponse, shapeOfListCandidatesForAutoMLJobResponse, value, options)
}

/** The Standard Schema of {@link ListCandidatesForAutoMLJobResponse}; yields its JSON Schema too. */
export const ListCandidatesForAutoMLJobResponseSchema: StandardSchema<ListCandidatesForAutoMLJobResponse> =
  /* @__PURE__ */ createStandardSchema(
    validateListCandidatesForAutoMLJobResponse,
    shapeOfListCandidatesForAutoMLJobResponse,
  )

/** The JSON form of {@link ListCandidatesForAutoMLJobResponse}: dates and bytes are strings. */
export type ListCandidatesForAutoMLJobResponseJson = JsonForm<ListCandidatesForAutoMLJobResponse>

/** Reads the JSON form of {@link ListCandidatesForAutoMLJobResponse}; throws a ValidationError where it is none. */
export function decodeListCandidatesForAutoMLJobResponse(
  json: unknown,
  options?: ValidateOptions,
): ListCandidatesForAutoMLJobResponse {
  return decode(isListCandidatesForAutoMLJobResponse, shapeOfListCandidatesForAutoMLJobResponse, json, options)
}

/** Writes the JSON form of {@link ListCandidatesForAutoMLJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeListCandidatesForAutoMLJobResponse(
  value: ListCandidatesForAutoMLJobResponse,
  options?: ValidateOptions,
): ListCandidatesForAutoMLJobResponseJson {
  return encode(isListCandidatesForAutoMLJobResponse, shapeOfListCandidatesForAutoMLJobResponse, value, options)
}

/** Makes up a value of type {@link ListCandidatesForAutoMLJobResponse}: the same for the same seed; without one every member is there. */
export function sampleListCandidatesForAutoMLJobResponse(seed?: number): ListCandidatesForAutoMLJobResponse {
  return sample(isListCandidatesForAutoMLJobResponse, shapeOfListCandidatesForAutoMLJobResponse, seed)
}

/** Makes up values that are of type {@link ListCandidatesForAutoMLJobResponse}, but for one fault each. */
export function sampleInvalidListCandidatesForAutoMLJobResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListCandidatesForAutoMLJobResponse, seed)
}

/**
 * What `invoke` needs to call `ListCandidatesForAutoMLJob`.
 *
 * @see [ListCandidatesForAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListCandidatesForAutoMLJob)
 */
export const listCandidatesForAutoMLJobOperation: OperationDescriptor<
  ListCandidatesForAutoMLJobRequest,
  ListCandidatesForAutoMLJobResponse
> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'ListCandidatesForAutoMLJob',
  method: 'list_candidates_for_auto_ml_job',
  inputShape: shapeOfListCandidatesForAutoMLJobRequest,
  outputShape: shapeOfListCandidatesForAutoMLJobResponse,
  validateInput: validateListCandidatesForAutoMLJobRequest,
  validateOutput: validateListCandidatesForAutoMLJobResponse,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}
