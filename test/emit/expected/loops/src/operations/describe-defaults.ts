// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { LoopsServiceError } from '../errors.js'
import { string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Defaults, DefaultsSchema, isDefaults } from '../shapes/defaults.js'

/** What `DescribeDefaults` takes. */
export interface DescribeDefaultsRequest {
  Marker?: string
}

export function isDescribeDefaultsRequest(value: unknown): value is DescribeDefaultsRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Marker']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Marker' && hasSet(value, key)) return false
  }
  return true
}

export const DescribeDefaultsRequestSchema: StructureSchema<DescribeDefaultsRequest> = /* @__PURE__ */ structure(
  'DescribeDefaultsRequest',
  request,
  isDescribeDefaultsRequest,
  () => [['Marker', string]],
)

/** What `DescribeDefaults` gives. */
export interface DescribeDefaultsResponse {
  Defaults?: Defaults
}

export function isDescribeDefaultsResponse(value: unknown): value is DescribeDefaultsResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Defaults']
  if (member !== undefined && !isDefaults(member)) return false
  return true
}

export const DescribeDefaultsResponseSchema: StructureSchema<DescribeDefaultsResponse> = /* @__PURE__ */ structure(
  'DescribeDefaultsResponse',
  response,
  isDescribeDefaultsResponse,
  () => [['Defaults', DefaultsSchema]],
)

/** What `invoke` needs to call `DescribeDefaults`. */
export const describeDefaultsOperation: OperationDescriptor<DescribeDefaultsRequest, DescribeDefaultsResponse> = {
  service: 'loops',
  className: 'Loops',
  operation: 'DescribeDefaults',
  method: 'describe_defaults',
  input: DescribeDefaultsRequestSchema,
  output: DescribeDefaultsResponseSchema,
  errors: [],
  serviceError: LoopsServiceError,
}
