// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type JobStatus, JobStatusSchema } from './job-status.js'

export interface Job {
  Name?: string
  JobStatus?: JobStatus | (string & {})
}

export function isJob(value: unknown): value is Job {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['JobStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const JobSchema: StructureSchema<Job> = /* @__PURE__ */ structure('Job', response, isJob, () => [
  ['Name', string],
  ['JobStatus', JobStatusSchema],
])
