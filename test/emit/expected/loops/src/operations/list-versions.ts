// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { LoopsServiceError } from '../errors.js'
import { listOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'

/** What `ListVersions` takes. */
export interface ListVersionsRequest {
  Bucket: string
  IdMarker?: string
  KeyMarker?: string
  MaxKeys?: string
}

export function isListVersionsRequest(value: unknown): value is ListVersionsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') return false
  member = value['IdMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeyMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MaxKeys']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Bucket' && key !== 'IdMarker' && key !== 'KeyMarker' && key !== 'MaxKeys' && hasSet(value, key))
      return false
  }
  return true
}

export const ListVersionsRequestSchema: StructureSchema<ListVersionsRequest> = /* @__PURE__ */ structure(
  'ListVersionsRequest',
  request,
  isListVersionsRequest,
  () => [
    ['Bucket', string, required],
    ['IdMarker', string],
    ['KeyMarker', string],
    ['MaxKeys', string],
  ],
)

/** What `ListVersions` gives. */
export interface ListVersionsResponse {
  NextKeyMarker?: string
  NextIdMarker?: string
  Versions?: string[]
  Prefixes?: string[]
}

export function isListVersionsResponse(value: unknown): value is ListVersionsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['NextKeyMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['NextIdMarker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Versions']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Prefixes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

export const ListVersionsResponseSchema: StructureSchema<ListVersionsResponse> = /* @__PURE__ */ structure(
  'ListVersionsResponse',
  response,
  isListVersionsResponse,
  () => [
    ['NextKeyMarker', string],
    ['NextIdMarker', string],
    ['Versions', listOf(string)],
    ['Prefixes', listOf(string)],
  ],
)

/** What `invoke` needs to call `ListVersions`. */
export const listVersionsOperation: OperationDescriptor<ListVersionsRequest, ListVersionsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'ListVersions',
  method: 'list_versions',
  input: ListVersionsRequestSchema,
  output: ListVersionsResponseSchema,
  errors: [],
  serviceError: LoopsServiceError,
}
