// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { JobsServiceError, LimitExceeded, NotFound } from '../errors.js'
import { listOf, mapOf, required, string, structure, timestamp } from '../runtime/description.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type JobSize, JobSizeSchema } from '../shapes/job-size.js'
import { type Job, JobSchema, isJob } from '../shapes/job.js'

/** What `CreateJob` takes. */
export interface CreateJobRequest {
  Job: Job
  /**
   * Makes a repeated call harmless.
   *
   * @defaultValue `none`
   *
   * @deprecated Use _nothing_.
   */
  ClientToken?: string
}

export function isCreateJobRequest(value: unknown): value is CreateJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Job']
  if (!isJob(member)) return false
  member = value['ClientToken']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Job' && key !== 'ClientToken' && hasSet(value, key)) return false
  }
  return true
}

export const CreateJobRequestSchema: StructureSchema<CreateJobRequest> = /* @__PURE__ */ structure(
  'CreateJobRequest',
  request,
  isCreateJobRequest,
  () => [
    ['Job', JobSchema, required],
    ['ClientToken', string],
  ],
)

/** What `CreateJob` gives. */
export interface CreateJobResponse {
  JobArn?: string
  Size?: JobSize | (string & {})
  Sizes?: (JobSize | (string & {}))[]
  BySize?: Record<string, JobSize | (string & {})>
  Started?: Date
}

export function isCreateJobResponse(value: unknown): value is CreateJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['JobArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Size']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Sizes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['BySize']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Started']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

export const CreateJobResponseSchema: StructureSchema<CreateJobResponse> = /* @__PURE__ */ structure(
  'CreateJobResponse',
  response,
  isCreateJobResponse,
  () => [
    ['JobArn', string],
    ['Size', JobSizeSchema],
    ['Sizes', listOf(JobSizeSchema)],
    ['BySize', mapOf(JobSizeSchema, JobSizeSchema)],
    ['Started', timestamp],
  ],
)

/** What `invoke` needs to call `CreateJob`. */
export const createJobOperation: OperationDescriptor<CreateJobRequest, CreateJobResponse> = {
  service: 'jobs',
  className: 'Jobs',
  operation: 'CreateJob',
  method: 'create_job',
  input: CreateJobRequestSchema,
  output: CreateJobResponseSchema,
  idempotencyTokens: ['ClientToken'],
  errors: [LimitExceeded, NotFound],
  serviceError: JobsServiceError,
}
