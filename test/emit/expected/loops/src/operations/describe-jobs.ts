// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { JobNotFoundFault, LoopsServiceError } from '../errors.js'
import { listOf, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Job, JobSchema, isJob } from '../shapes/job.js'

/** What `DescribeJobs` takes. */
export interface DescribeJobsRequest {
  Names?: readonly string[]
}

export function isDescribeJobsRequest(value: unknown): value is DescribeJobsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Names']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  for (const key in value) {
    if (key !== 'Names' && hasSet(value, key)) return false
  }
  return true
}

export const DescribeJobsRequestSchema: StructureSchema<DescribeJobsRequest> = /* @__PURE__ */ structure(
  'DescribeJobsRequest',
  request,
  isDescribeJobsRequest,
  () => [['Names', listOf(string)]],
)

/** What `DescribeJobs` gives. */
export interface DescribeJobsResponse {
  Jobs?: Job[]
}

export function isDescribeJobsResponse(value: unknown): value is DescribeJobsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Jobs']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isJob(item)) return false
    }
  }
  return true
}

export const DescribeJobsResponseSchema: StructureSchema<DescribeJobsResponse> = /* @__PURE__ */ structure(
  'DescribeJobsResponse',
  response,
  isDescribeJobsResponse,
  () => [['Jobs', listOf(JobSchema)]],
)

/** What `invoke` needs to call `DescribeJobs`. */
export const describeJobsOperation: OperationDescriptor<DescribeJobsRequest, DescribeJobsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'DescribeJobs',
  method: 'describe_jobs',
  input: DescribeJobsRequestSchema,
  output: DescribeJobsResponseSchema,
  errors: [JobNotFoundFault],
  serviceError: LoopsServiceError,
}
