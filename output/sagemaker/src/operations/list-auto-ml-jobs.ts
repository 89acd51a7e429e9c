// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { SageMakerServiceError } from '../errors.js'
import { integer, listOf, string, structure, timestamp } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type AutoMLJobSortBy, AutoMLJobSortBySchema, isAutoMLJobSortBy } from '../shapes/auto-ml-job-sort-by.js'
import { type AutoMLJobSummary, AutoMLJobSummarySchema, isAutoMLJobSummary } from '../shapes/auto-ml-job-summary.js'
import { type SortOrder, SortOrderSchema, isSortOrder } from '../shapes/sort-order.js'
import { type StatusEquals, StatusEqualsSchema, isStatusEquals } from '../shapes/status-equals.js'

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

export const ListAutoMLJobsRequestSchema: StructureSchema<ListAutoMLJobsRequest> = /* @__PURE__ */ structure(
  'ListAutoMLJobsRequest',
  request,
  isListAutoMLJobsRequest,
  () => [
    ['CreationTimeAfter', timestamp],
    ['CreationTimeBefore', timestamp],
    ['LastModifiedTimeAfter', timestamp],
    ['LastModifiedTimeBefore', timestamp],
    ['NameContains', string],
    ['StatusEquals', StatusEqualsSchema],
    ['SortOrder', SortOrderSchema],
    ['SortBy', AutoMLJobSortBySchema],
    ['MaxResults', integer],
    ['NextToken', string],
  ],
)

/** What `ListAutoMLJobs` gives. */
export interface ListAutoMLJobsResponse {
  /** The jobs found, in brief. */
  AutoMLJobSummaries?: AutoMLJobSummary[]
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

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

export const ListAutoMLJobsResponseSchema: StructureSchema<ListAutoMLJobsResponse> = /* @__PURE__ */ structure(
  'ListAutoMLJobsResponse',
  response,
  isListAutoMLJobsResponse,
  () => [
    ['AutoMLJobSummaries', listOf(AutoMLJobSummarySchema)],
    ['NextToken', string],
  ],
)

/** What `invoke` needs to call `ListAutoMLJobs`. */
export const listAutoMLJobsOperation: OperationDescriptor<ListAutoMLJobsRequest, ListAutoMLJobsResponse> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'ListAutoMLJobs',
  method: 'list_auto_ml_jobs',
  input: ListAutoMLJobsRequestSchema,
  output: ListAutoMLJobsResponseSchema,
  errors: [],
  serviceError: SageMakerServiceError,
}
