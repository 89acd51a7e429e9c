// Written by Shapewright from boto3's reference pages; do not edit.

import { SageMakerServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { integerShape, listOf, stringShape, structure, timestampShape } from '../runtime/description.js'
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
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobSortBy,
  findInAutoMLJobSortBy,
  isAutoMLJobSortBy,
  shapeOfAutoMLJobSortBy,
} from '../shapes/auto-ml-job-sort-by.js'
import {
  type AutoMLJobSummary,
  findInAutoMLJobSummary,
  isAutoMLJobSummary,
  shapeOfAutoMLJobSummary,
} from '../shapes/auto-ml-job-summary.js'
import { type SortOrder, findInSortOrder, isSortOrder, shapeOfSortOrder } from '../shapes/sort-order.js'
import { type StatusEquals, findInStatusEquals, isStatusEquals, shapeOfStatusEquals } from '../shapes/status-equals.js'

/** What `ListAutoMLJobs` takes. */
export interface ListAutoMLJobsRequest {
  /** Keeps only jobs on this side of a moment. */
  CreationTimeAfter?: Date
  /** Keeps only jobs on this side of a moment. */
  CreationTimeBefore?: Date
  /** Keeps only jobs on this side of a moment. */
  LastModifiedTimeAfter?: Date
  /** Keeps only jobs on this side of a moment. */
  LastModifiedTimeBefore?: Date
  /** Keeps only jobs whose name contains this text. */
  NameContains?: string
  /** Keeps only jobs in this state. */
  StatusEquals?: StatusEquals
  /**
   * The direction of sorting. The default is `Descending`.
   *
   * @defaultValue `Descending`
   */
  SortOrder?: SortOrder
  /**
   * What to sort by. The default is `Name`.
   *
   * @defaultValue `Name`
   */
  SortBy?: AutoMLJobSortBy
  /** At most so many jobs in one response. */
  MaxResults?: number
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

/** Whether a value is of type {@link ListAutoMLJobsRequest}. */
export function isListAutoMLJobsRequest(value: unknown): value is ListAutoMLJobsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['CreationTimeAfter']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['CreationTimeBefore']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastModifiedTimeAfter']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastModifiedTimeBefore']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['NameContains']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StatusEquals']
  if (member !== undefined && !isStatusEquals(member)) return false
  member = value['SortOrder']
  if (member !== undefined && !isSortOrder(member)) return false
  member = value['SortBy']
  if (member !== undefined && !isAutoMLJobSortBy(member)) return false
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (
      key !== 'CreationTimeAfter' &&
      key !== 'CreationTimeBefore' &&
      key !== 'LastModifiedTimeAfter' &&
      key !== 'LastModifiedTimeBefore' &&
      key !== 'NameContains' &&
      key !== 'StatusEquals' &&
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

/** Adds to a report what keeps a value from being of type {@link ListAutoMLJobsRequest}. */
export function findInListAutoMLJobsRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['CreationTimeAfter']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'CreationTimeAfter', depth, report, 'valid Date')
  member = value['CreationTimeBefore']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'CreationTimeBefore', depth, report, 'valid Date')
  member = value['LastModifiedTimeAfter']
  if (member !== undefined && !isTimestamp(member))
    addWrong(member, 'LastModifiedTimeAfter', depth, report, 'valid Date')
  member = value['LastModifiedTimeBefore']
  if (member !== undefined && !isTimestamp(member))
    addWrong(member, 'LastModifiedTimeBefore', depth, report, 'valid Date')
  member = value['NameContains']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'NameContains', depth, report, 'string')
  member = value['StatusEquals']
  if (member !== undefined && !isStatusEquals(member))
    findInStatusEquals(member, enter(report, depth, 'StatusEquals'), report)
  member = value['SortOrder']
  if (member !== undefined && !isSortOrder(member)) findInSortOrder(member, enter(report, depth, 'SortOrder'), report)
  member = value['SortBy']
  if (member !== undefined && !isAutoMLJobSortBy(member))
    findInAutoMLJobSortBy(member, enter(report, depth, 'SortBy'), report)
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxResults', depth, report, 'integer')
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('NextToken'), depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'CreationTimeAfter',
      'CreationTimeBefore',
      'LastModifiedTimeAfter',
      'LastModifiedTimeBefore',
      'NameContains',
      'StatusEquals',
      'SortOrder',
      'SortBy',
      'MaxResults',
      'NextToken',
    ])
}

/** The description of {@link ListAutoMLJobsRequest}. */
export const shapeOfListAutoMLJobsRequest: StructureShape = /* @__PURE__ */ structure(
  'ListAutoMLJobsRequest',
  'strict',
  isListAutoMLJobsRequest,
  () => [
    ['CreationTimeAfter', timestampShape],
    ['CreationTimeBefore', timestampShape],
    ['LastModifiedTimeAfter', timestampShape],
    ['LastModifiedTimeBefore', timestampShape],
    ['NameContains', stringShape],
    ['StatusEquals', shapeOfStatusEquals],
    ['SortOrder', shapeOfSortOrder],
    ['SortBy', shapeOfAutoMLJobSortBy],
    ['MaxResults', integerShape],
    ['NextToken', stringShape],
  ],
)

/** Asserts that a value is of type {@link ListAutoMLJobsRequest}; throws a ValidationError that holds every issue. */
export function assertListAutoMLJobsRequest(value: unknown): asserts value is ListAutoMLJobsRequest {
  assertValid(validateListAutoMLJobsRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link ListAutoMLJobsRequest}. */
export function validateListAutoMLJobsRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInListAutoMLJobsRequest, 'strict', value, options)
}

/** The Standard Schema of {@link ListAutoMLJobsRequest}; yields its JSON Schema too. */
export const ListAutoMLJobsRequestSchema: StandardSchema<ListAutoMLJobsRequest> = /* @__PURE__ */ createStandardSchema(
  validateListAutoMLJobsRequest,
  shapeOfListAutoMLJobsRequest,
)

/** The JSON form of {@link ListAutoMLJobsRequest}: dates and bytes are strings. */
export type ListAutoMLJobsRequestJson = JsonForm<ListAutoMLJobsRequest>

/** Reads the JSON form of {@link ListAutoMLJobsRequest}; throws a ValidationError where it is none. */
export function decodeListAutoMLJobsRequest(json: unknown, options?: ValidateOptions): ListAutoMLJobsRequest {
  return decode(validateListAutoMLJobsRequest, shapeOfListAutoMLJobsRequest, json, options)
}

/** Writes the JSON form of {@link ListAutoMLJobsRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeListAutoMLJobsRequest(
  value: ListAutoMLJobsRequest,
  options?: ValidateOptions,
): ListAutoMLJobsRequestJson {
  return encode(validateListAutoMLJobsRequest, shapeOfListAutoMLJobsRequest, value, options)
}

/** Makes up a value of type {@link ListAutoMLJobsRequest}: the same for the same seed; without one every member is there. */
export function sampleListAutoMLJobsRequest(seed?: number): ListAutoMLJobsRequest {
  return sample(isListAutoMLJobsRequest, shapeOfListAutoMLJobsRequest, seed)
}

/** Makes up values that are of type {@link ListAutoMLJobsRequest}, but for one fault each. */
export function sampleInvalidListAutoMLJobsRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListAutoMLJobsRequest, seed)
}

/** What `ListAutoMLJobs` gives. */
export interface ListAutoMLJobsResponse {
  /** The jobs found, in brief. */
  AutoMLJobSummaries?: AutoMLJobSummary[]
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

/** Whether a value is of type {@link ListAutoMLJobsResponse}. */
export function isListAutoMLJobsResponse(value: unknown): value is ListAutoMLJobsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobSummaries']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAutoMLJobSummary(item)) return false
    }
  }
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ListAutoMLJobsResponse}. */
export function findInListAutoMLJobsResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLJobSummaries']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isAutoMLJobSummary(item)) continue
      findInAutoMLJobSummary(item, enter(report, enter(report, depth, 'AutoMLJobSummaries'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'AutoMLJobSummaries', depth, report, 'array')
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, secretKey('NextToken'), depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoMLJobSummaries', 'NextToken'])
}

/** The description of {@link ListAutoMLJobsResponse}. */
export const shapeOfListAutoMLJobsResponse: StructureShape = /* @__PURE__ */ structure(
  'ListAutoMLJobsResponse',
  'open',
  isListAutoMLJobsResponse,
  () => [
    ['AutoMLJobSummaries', listOf(shapeOfAutoMLJobSummary)],
    ['NextToken', stringShape],
  ],
)

/** Asserts that a value is of type {@link ListAutoMLJobsResponse}; throws a ValidationError that holds every issue. */
export function assertListAutoMLJobsResponse(value: unknown): asserts value is ListAutoMLJobsResponse {
  assertValid(validateListAutoMLJobsResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link ListAutoMLJobsResponse}. */
export function validateListAutoMLJobsResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInListAutoMLJobsResponse, 'open', value, options)
}

/** The Standard Schema of {@link ListAutoMLJobsResponse}; yields its JSON Schema too. */
export const ListAutoMLJobsResponseSchema: StandardSchema<ListAutoMLJobsResponse> =
  /* @__PURE__ */ createStandardSchema(validateListAutoMLJobsResponse, shapeOfListAutoMLJobsResponse)

/** The JSON form of {@link ListAutoMLJobsResponse}: dates and bytes are strings. */
export type ListAutoMLJobsResponseJson = JsonForm<ListAutoMLJobsResponse>

/** Reads the JSON form of {@link ListAutoMLJobsResponse}; throws a ValidationError where it is none. */
export function decodeListAutoMLJobsResponse(json: unknown, options?: ValidateOptions): ListAutoMLJobsResponse {
  return decode(validateListAutoMLJobsResponse, shapeOfListAutoMLJobsResponse, json, options)
}

/** Writes the JSON form of {@link ListAutoMLJobsResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeListAutoMLJobsResponse(
  value: ListAutoMLJobsResponse,
  options?: ValidateOptions,
): ListAutoMLJobsResponseJson {
  return encode(validateListAutoMLJobsResponse, shapeOfListAutoMLJobsResponse, value, options)
}

/** Makes up a value of type {@link ListAutoMLJobsResponse}: the same for the same seed; without one every member is there. */
export function sampleListAutoMLJobsResponse(seed?: number): ListAutoMLJobsResponse {
  return sample(isListAutoMLJobsResponse, shapeOfListAutoMLJobsResponse, seed)
}

/** Makes up values that are of type {@link ListAutoMLJobsResponse}, but for one fault each. */
export function sampleInvalidListAutoMLJobsResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfListAutoMLJobsResponse, seed)
}

/**
 * What `invoke` needs to call `ListAutoMLJobs`.
 *
 * @see [ListAutoMLJobs in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAutoMLJobs)
 */
export const listAutoMLJobsOperation: OperationDescriptor<ListAutoMLJobsRequest, ListAutoMLJobsResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'ListAutoMLJobs',
  method: 'list_auto_ml_jobs',
  inputShape: shapeOfListAutoMLJobsRequest,
  outputShape: shapeOfListAutoMLJobsResponse,
  validateInput: validateListAutoMLJobsRequest,
  validateOutput: validateListAutoMLJobsResponse,
  errors: [],
  serviceError: SageMakerServiceError,
}
