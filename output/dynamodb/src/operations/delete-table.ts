// Written by Shapewright from boto3's reference pages; do not edit.

import {
  DynamoDBServiceError,
  InternalServerError,
  LimitExceededException,
  ResourceInUseException,
  ResourceNotFoundException,
} from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type TableDescription,
  explainTableDescription,
  isTableDescription,
  jsonSchemaOfTableDescription,
} from '../shapes/table-description.js'

/** What `DeleteTable` takes. */
export interface DeleteTableRequest {
  /** The table to drop, by name or by ARN (Amazon Resource Name). */
  TableName: string
}

/** Whether a value is of type {@link DeleteTableRequest}. */
export function isDeleteTableRequest(value: unknown): value is DeleteTableRequest {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'TableName' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link DeleteTableRequest}; throws a ValidationError that holds every issue. */
export function assertDeleteTableRequest(value: unknown): asserts value is DeleteTableRequest {
  assertValid(validateDeleteTableRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DeleteTableRequest}. */
export function validateDeleteTableRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDeleteTableRequest, explainDeleteTableRequest, value, options)
}

/** The Standard Schema of {@link DeleteTableRequest}; yields its JSON Schema too. */
export const DeleteTableRequestSchema: StandardSchema<DeleteTableRequest> = /* @__PURE__ */ createStandardSchema(
  validateDeleteTableRequest,
  jsonSchemaOfDeleteTableRequest,
)

/** Adds to a report why a value is not of type {@link DeleteTableRequest}. */
export function explainDeleteTableRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['TableName', reportString, true]])
}

/** The JSON Schema of {@link DeleteTableRequest}. */
export function jsonSchemaOfDeleteTableRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DeleteTableRequest', () => ({
    type: 'object',
    properties: { TableName: { type: 'string' } },
    required: ['TableName'],
    additionalProperties: false,
  }))
}

/** What `DeleteTable` gives back. */
export interface DeleteTableResponse {
  /** The table as it was. */
  TableDescription?: TableDescription
}

/** Whether a value is of type {@link DeleteTableResponse}. */
export function isDeleteTableResponse(value: unknown): value is DeleteTableResponse {
  if (!isObject(value)) return false
  let member: unknown = value['TableDescription']
  if (member !== undefined && !isTableDescription(member)) return false
  return true
}

/** Asserts that a value is of type {@link DeleteTableResponse}; throws a ValidationError that holds every issue. */
export function assertDeleteTableResponse(value: unknown): asserts value is DeleteTableResponse {
  assertValid(validateDeleteTableResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DeleteTableResponse}. */
export function validateDeleteTableResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDeleteTableResponse, explainDeleteTableResponse, value, options)
}

/** The Standard Schema of {@link DeleteTableResponse}; yields its JSON Schema too. */
export const DeleteTableResponseSchema: StandardSchema<DeleteTableResponse> = /* @__PURE__ */ createStandardSchema(
  validateDeleteTableResponse,
  jsonSchemaOfDeleteTableResponse,
)

/** Adds to a report why a value is not of type {@link DeleteTableResponse}. */
export function explainDeleteTableResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['TableDescription', explainTableDescription]])
}

/** The JSON Schema of {@link DeleteTableResponse}. */
export function jsonSchemaOfDeleteTableResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DeleteTableResponse', () => ({
    type: 'object',
    properties: { TableDescription: jsonSchemaOfTableDescription(builder) },
  }))
}

/**
 * What `invoke` needs to call `DeleteTable`.
 *
 * @see [DeleteTable in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteTable)
 */
export const deleteTableOperation: OperationDescriptor<DeleteTableRequest, DeleteTableResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'DeleteTable',
  method: 'delete_table',
  validateInput: validateDeleteTableRequest,
  validateOutput: validateDeleteTableResponse,
  errors: [ResourceInUseException, ResourceNotFoundException, LimitExceededException, InternalServerError],
  serviceError: DynamoDBServiceError,
}
