// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { isBlob } from '../runtime/blob.js'
import {
  blob,
  boolean,
  enumOf,
  float,
  integer,
  listOf,
  mapOf,
  required,
  string,
  structure,
  timestamp,
} from '../runtime/description.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type JobSize, JobSizeValues, isJobSize } from './job-size.js'
import { type Tag, TagSchema, isTag } from './tag.js'

/**
 * A job.
 *
 * @remarks
 * It runs once.
 */
export interface Job {
  Name: string
  Tags?: readonly Tag[]
  Limits?: Record<string, number>
  Created?: Date
  Body?: Uint8Array
  Ratio?: number
  Active?: boolean
  Size?: JobSize | 'HUGE' | "it's"
  Grid?: readonly (readonly (JobSize | 'HUGE' | "it's")[])[]
}

export function isJob(value: unknown): value is Job {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTag(item)) return false
    }
  }
  member = value['Limits']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!Number.isInteger(item)) return false
    }
  }
  member = value['Created']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['Body']
  if (member !== undefined && !isBlob(member)) return false
  member = value['Ratio']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['Active']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['Size']
  if (member !== undefined && !isJobSize(member) && member !== 'HUGE' && member !== "it's") return false
  member = value['Grid']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (!isJobSize(item2) && item2 !== 'HUGE' && item2 !== "it's") return false
      }
    }
  }
  for (const key in value) {
    if (
      key !== 'Name' &&
      key !== 'Tags' &&
      key !== 'Limits' &&
      key !== 'Created' &&
      key !== 'Body' &&
      key !== 'Ratio' &&
      key !== 'Active' &&
      key !== 'Size' &&
      key !== 'Grid' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const JobSchema: StructureSchema<Job> = /* @__PURE__ */ structure('Job', request, isJob, () => [
  ['Name', string, required],
  ['Tags', listOf(TagSchema)],
  ['Limits', mapOf(integer)],
  ['Created', timestamp],
  ['Body', blob],
  ['Ratio', float],
  ['Active', boolean],
  ['Size', enumOf('Job.Size', [...JobSizeValues, 'HUGE', "it's"])],
  ['Grid', listOf(listOf(enumOf('Job.Grid', [...JobSizeValues, 'HUGE', "it's"])))],
])
