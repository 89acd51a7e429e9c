// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { LoopsServiceError } from '../errors.js'
import { boolean, integer, listOf, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Job, JobSchema, isJob } from '../shapes/job.js'

/** What `ListJobs` takes. */
export interface ListJobsRequest {
  NextToken?: string
  MaxResults?: number
}

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

export const ListJobsRequestSchema: StructureSchema<ListJobsRequest> = /* @__PURE__ */ structure(
  'ListJobsRequest',
  request,
  isListJobsRequest,
  () => [
    ['NextToken', string],
    ['MaxResults', integer],
  ],
)

/** What `ListJobs` gives. */
export interface ListJobsResponse {
  Jobs?: Job[]
  NextToken?: string
  IsTruncated?: boolean
}

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

export const ListJobsResponseSchema: StructureSchema<ListJobsResponse> = /* @__PURE__ */ structure(
  'ListJobsResponse',
  response,
  isListJobsResponse,
  () => [
    ['Jobs', listOf(JobSchema)],
    ['NextToken', string],
    ['IsTruncated', boolean],
  ],
)

/** What `invoke` needs to call `ListJobs`. */
export const listJobsOperation: OperationDescriptor<ListJobsRequest, ListJobsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'ListJobs',
  method: 'list_jobs',
  input: ListJobsRequestSchema,
  output: ListJobsResponseSchema,
  errors: [],
  serviceError: LoopsServiceError,
}
