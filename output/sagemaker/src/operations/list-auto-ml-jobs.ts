// Written by Shapewright from boto3's reference pages; do not edit.

import { SageMakerServiceError } from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportInteger, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLJobSortBy,
  explainAutoMLJobSortBy,
  isAutoMLJobSortBy,
  jsonSchemaOfAutoMLJobSortBy,
} from '../shapes/auto-ml-job-sort-by.js'
import {
  type AutoMLJobSummary,
  explainAutoMLJobSummary,
  isAutoMLJobSummary,
  jsonSchemaOfAutoMLJobSummary,
} from '../shapes/auto-ml-job-summary.js'
import { type SortOrder, explainSortOrder, isSortOrder, jsonSchemaOfSortOrder } from '../shapes/sort-order.js'
import {
  type StatusEquals,
  explainStatusEquals,
  isStatusEquals,
  jsonSchemaOfStatusEquals,
} from '../shapes/status-equals.js'

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

/** Asserts that a value is of type {@link ListAutoMLJobsRequest}; throws a ValidationError that holds every issue. */
export function assertListAutoMLJobsRequest(value: unknown): asserts value is ListAutoMLJobsRequest {
  assertValid(validateListAutoMLJobsRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link ListAutoMLJobsRequest}. */
export function validateListAutoMLJobsRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isListAutoMLJobsRequest, explainListAutoMLJobsRequest, value, options)
}

/** The Standard Schema of {@link ListAutoMLJobsRequest}; yields its JSON Schema too. */
export const ListAutoMLJobsRequestSchema: StandardSchema<ListAutoMLJobsRequest> = /* @__PURE__ */ createStandardSchema(
  validateListAutoMLJobsRequest,
  jsonSchemaOfListAutoMLJobsRequest,
)

/** Adds to a report why a value is not of type {@link ListAutoMLJobsRequest}. */
export function explainListAutoMLJobsRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['CreationTimeAfter', reportTimestamp],
    ['CreationTimeBefore', reportTimestamp],
    ['LastModifiedTimeAfter', reportTimestamp],
    ['LastModifiedTimeBefore', reportTimestamp],
    ['NameContains', reportString],
    ['StatusEquals', explainStatusEquals],
    ['SortOrder', explainSortOrder],
    ['SortBy', explainAutoMLJobSortBy],
    ['MaxResults', reportInteger],
    ['NextToken', reportString],
  ])
}

/** The JSON Schema of {@link ListAutoMLJobsRequest}. */
export function jsonSchemaOfListAutoMLJobsRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ListAutoMLJobsRequest', () => ({
    type: 'object',
    properties: {
      CreationTimeAfter: { type: 'string', format: 'date-time' },
      CreationTimeBefore: { type: 'string', format: 'date-time' },
      LastModifiedTimeAfter: { type: 'string', format: 'date-time' },
      LastModifiedTimeBefore: { type: 'string', format: 'date-time' },
      NameContains: { type: 'string' },
      StatusEquals: jsonSchemaOfStatusEquals(builder),
      SortOrder: jsonSchemaOfSortOrder(builder),
      SortBy: jsonSchemaOfAutoMLJobSortBy(builder),
      MaxResults: { type: 'integer' },
      NextToken: { type: 'string' },
    },
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link ListAutoMLJobsResponse}; throws a ValidationError that holds every issue. */
export function assertListAutoMLJobsResponse(value: unknown): asserts value is ListAutoMLJobsResponse {
  assertValid(validateListAutoMLJobsResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link ListAutoMLJobsResponse}. */
export function validateListAutoMLJobsResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isListAutoMLJobsResponse, explainListAutoMLJobsResponse, value, options)
}

/** The Standard Schema of {@link ListAutoMLJobsResponse}; yields its JSON Schema too. */
export const ListAutoMLJobsResponseSchema: StandardSchema<ListAutoMLJobsResponse> =
  /* @__PURE__ */ createStandardSchema(validateListAutoMLJobsResponse, jsonSchemaOfListAutoMLJobsResponse)

/** Adds to a report why a value is not of type {@link ListAutoMLJobsResponse}. */
export function explainListAutoMLJobsResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AutoMLJobSummaries', listOf(explainAutoMLJobSummary)],
    ['NextToken', reportString],
  ])
}

/** The JSON Schema of {@link ListAutoMLJobsResponse}. */
export function jsonSchemaOfListAutoMLJobsResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ListAutoMLJobsResponse', () => ({
    type: 'object',
    properties: {
      AutoMLJobSummaries: { type: 'array', items: jsonSchemaOfAutoMLJobSummary(builder) },
      NextToken: { type: 'string' },
    },
  }))
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
  validateInput: validateListAutoMLJobsRequest,
  validateOutput: validateListAutoMLJobsResponse,
  errors: [],
  serviceError: SageMakerServiceError,
}
