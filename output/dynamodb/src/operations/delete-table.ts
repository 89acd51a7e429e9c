// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import {
  DynamoDBServiceError,
  InternalServerError,
  LimitExceededException,
  ResourceInUseException,
  ResourceNotFoundException,
} from '../errors.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type TableDescription, TableDescriptionSchema, isTableDescription } from '../shapes/table-description.js'

/** What `DeleteTable` takes. */
export interface DeleteTableRequest {
  /** The table to drop, by name or by ARN (Amazon Resource Name). */
  TableName: string
}

export function isDeleteTableRequest(value: unknown): value is DeleteTableRequest {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'TableName' && hasSet(value, key)) return false
  }
  return true
}

export const DeleteTableRequestSchema: StructureSchema<DeleteTableRequest> = /* @__PURE__ */ structure(
  'DeleteTableRequest',
  request,
  isDeleteTableRequest,
  () => [['TableName', string, required]],
)

/** What `DeleteTable` gives back. */
export interface DeleteTableResponse {
  /** The table as it was. */
  TableDescription?: TableDescription
}

export function isDeleteTableResponse(value: unknown): value is DeleteTableResponse {
  if (!isObject(value)) return false
  let member: unknown = value['TableDescription']
  if (member !== undefined && !isTableDescription(member)) return false
  return true
}

export const DeleteTableResponseSchema: StructureSchema<DeleteTableResponse> = /* @__PURE__ */ structure(
  'DeleteTableResponse',
  response,
  isDeleteTableResponse,
  () => [['TableDescription', TableDescriptionSchema]],
)

/** What `invoke` needs to call `DeleteTable`. */
export const deleteTableOperation: OperationDescriptor<DeleteTableRequest, DeleteTableResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'DeleteTable',
  method: 'delete_table',
  input: DeleteTableRequestSchema,
  output: DeleteTableResponseSchema,
  errors: [ResourceInUseException, ResourceNotFoundException, LimitExceededException, InternalServerError],
  serviceError: DynamoDBServiceError,
}
