// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { integerShape, listOf, required, stringShape, structure } from '../runtime/description.js'
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
import { type Candidate, findInCandidate, isCandidate, shapeOfCandidate } from '../shapes/candidate.js'
import { type SortBy, findInSortBy, isSortBy, shapeOfSortBy } from '../shapes/sort-by.js'
import { type SortOrder, findInSortOrder, isSortOrder, shapeOfSortOrder } from '../shapes/sort-order.js'
import { type StatusEquals, findInStatusEquals, isStatusEquals, shapeOfStatusEquals } from '../shapes/status-equals.js'

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

/** Adds to a report what keeps a value from being of type {@link ListCandidatesForAutoMLJobRequest}. */
export function findInListCandidatesForAutoMLJobRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') addWrong(member, 'AutoMLJobName', depth, report, 'string')
  member = value['StatusEquals']
  if (member !== undefined && !isStatusEquals(member))
    findInStatusEquals(member, enter(report, depth, 'StatusEquals'), report)
  member = value['CandidateNameEquals']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'CandidateNameEquals', depth, report, 'string')
  member = value['SortOrder']
  if (member !== undefined && !isSortOrder(member)) findInSortOrder(member, enter(report, depth, 'SortOrder'), report)
  member = value['SortBy']
  if (member !== undefined && !isSortBy(member)) findInSortBy(member, enter(report, depth, 'SortBy'), report)
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxResults', depth, report, 'integer')
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('NextToken'), depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'AutoMLJobName',
      'StatusEquals',
      'CandidateNameEquals',
      'SortOrder',
      'SortBy',
      'MaxResults',
      'NextToken',
    ])
}

/** The description of {@link ListCandidatesForAutoMLJobRequest}. */
export const shapeOfListCandidatesForAutoMLJobRequest: StructureShape = /* @__PURE__ */ structure(
  'ListCandidatesForAutoMLJobRequest',
  'strict',
  isListCandidatesForAutoMLJobRequest,
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
  return validate(findInListCandidatesForAutoMLJobRequest, 'strict', value, options)
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
  return decode(validateListCandidatesForAutoMLJobRequest, shapeOfListCandidatesForAutoMLJobRequest, json, options)
}

/** Writes the JSON form of {@link ListCandidatesForAutoMLJobRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeListCandidatesForAutoMLJobRequest(
  value: ListCandidatesForAutoMLJobRequest,
  options?: ValidateOptions,
): ListCandidatesForAutoMLJobRequestJson {
  return encode(validateListCandidatesForAutoMLJobRequest, shapeOfListCandidatesForAutoMLJobRequest, value, options)
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

/** Adds to a report what keeps a value from being of type {@link ListCandidatesForAutoMLJobResponse}. */
export function findInListCandidatesForAutoMLJobResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Candidates']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isCandidate(item)) continue
      findInCandidate(item, enter(report, enter(report, depth, 'Candidates'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Candidates', depth, report, 'array')
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('NextToken'), depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Candidates', 'NextToken'])
}

/** The description of {@link ListCandidatesForAutoMLJobResponse}. */
export const shapeOfListCandidatesForAutoMLJobResponse: StructureShape = /* @__PURE__ */ structure(
  'ListCandidatesForAutoMLJobResponse',
  'open',
  isListCandidatesForAutoMLJobResponse,
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
  return validate(findInListCandidatesForAutoMLJobResponse, 'open', value, options)
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
  return decode(validateListCandidatesForAutoMLJobResponse, shapeOfListCandidatesForAutoMLJobResponse, json, options)
}

/** Writes the JSON form of {@link ListCandidatesForAutoMLJobResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeListCandidatesForAutoMLJobResponse(
  value: ListCandidatesForAutoMLJobResponse,
  options?: ValidateOptions,
): ListCandidatesForAutoMLJobResponseJson {
  return encode(validateListCandidatesForAutoMLJobResponse, shapeOfListCandidatesForAutoMLJobResponse, value, options)
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
