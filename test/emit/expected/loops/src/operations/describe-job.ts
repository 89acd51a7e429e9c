// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { LoopsServiceError, ResourceNotFoundException } from '../errors.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Job, JobSchema, isJob } from '../shapes/job.js'

/** What `DescribeJob` takes. */
export interface DescribeJobRequest {
  Name: string
}

export function isDescribeJobRequest(value: unknown): value is DescribeJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

export const DescribeJobRequestSchema: StructureSchema<DescribeJobRequest> = /* @__PURE__ */ structure(
  'DescribeJobRequest',
  request,
  isDescribeJobRequest,
  () => [['Name', string, required]],
)

/** What `DescribeJob` gives. */
export interface DescribeJobResponse {
  Job?: Job
}

export function isDescribeJobResponse(value: unknown): value is DescribeJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Job']
  if (member !== undefined && !isJob(member)) return false
  return true
}

export const DescribeJobResponseSchema: StructureSchema<DescribeJobResponse> = /* @__PURE__ */ structure(
  'DescribeJobResponse',
  response,
  isDescribeJobResponse,
  () => [['Job', JobSchema]],
)

/** What `invoke` needs to call `DescribeJob`. */
export const describeJobOperation: OperationDescriptor<DescribeJobRequest, DescribeJobResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'DescribeJob',
  method: 'describe_job',
  input: DescribeJobRequestSchema,
  output: DescribeJobResponseSchema,
  errors: [ResourceNotFoundException],
  serviceError: LoopsServiceError,
}
