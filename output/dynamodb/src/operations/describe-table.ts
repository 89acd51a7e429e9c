// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { DynamoDBServiceError, InternalServerError, ResourceNotFoundException } from '../errors.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type TableDescription, TableDescriptionSchema, isTableDescription } from '../shapes/table-description.js'

/** What `DescribeTable` takes. */
export interface DescribeTableRequest {
  /** Which table, by name or by ARN (Amazon Resource Name). */
  TableName: string
}

export function isDescribeTableRequest(value: unknown): value is DescribeTableRequest {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'TableName' && hasSet(value, key)) return false
  }
  return true
}

export const DescribeTableRequestSchema: StructureSchema<DescribeTableRequest> = /* @__PURE__ */ structure(
  'DescribeTableRequest',
  request,
  isDescribeTableRequest,
  () => [['TableName', string, required]],
)

/** What `DescribeTable` gives back. */
export interface DescribeTableResponse {
  /** The table as it stands. */
  Table?: TableDescription
}

export function isDescribeTableResponse(value: unknown): value is DescribeTableResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Table']
  if (member !== undefined && !isTableDescription(member)) return false
  return true
}

export const DescribeTableResponseSchema: StructureSchema<DescribeTableResponse> = /* @__PURE__ */ structure(
  'DescribeTableResponse',
  response,
  isDescribeTableResponse,
  () => [['Table', TableDescriptionSchema]],
)

/** What `invoke` needs to call `DescribeTable`. */
export const describeTableOperation: OperationDescriptor<DescribeTableRequest, DescribeTableResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'DescribeTable',
  method: 'describe_table',
  input: DescribeTableRequestSchema,
  output: DescribeTableResponseSchema,
  errors: [ResourceNotFoundException, InternalServerError],
  serviceError: DynamoDBServiceError,
}
