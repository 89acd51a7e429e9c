// Written by Shapewright from boto3's reference pages; do not edit.

import { DynamoDBServiceError, InternalServerError, ResourceNotFoundException } from '../errors.js'
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

/** What `DescribeTable` takes. */
export interface DescribeTableRequest {
  /** Which table, by name or by ARN (Amazon Resource Name). */
  TableName: string
}

/** Whether a value is of type {@link DescribeTableRequest}. */
export function isDescribeTableRequest(value: unknown): value is DescribeTableRequest {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'TableName' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link DescribeTableRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeTableRequest(value: unknown): asserts value is DescribeTableRequest {
  assertValid(validateDescribeTableRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeTableRequest}. */
export function validateDescribeTableRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDescribeTableRequest, explainDescribeTableRequest, value, options)
}

/** The Standard Schema of {@link DescribeTableRequest}; yields its JSON Schema too. */
export const DescribeTableRequestSchema: StandardSchema<DescribeTableRequest> = /* @__PURE__ */ createStandardSchema(
  validateDescribeTableRequest,
  jsonSchemaOfDescribeTableRequest,
)

/** Adds to a report why a value is not of type {@link DescribeTableRequest}. */
export function explainDescribeTableRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['TableName', reportString, true]])
}

/** The JSON Schema of {@link DescribeTableRequest}. */
export function jsonSchemaOfDescribeTableRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DescribeTableRequest', () => ({
    type: 'object',
    properties: { TableName: { type: 'string' } },
    required: ['TableName'],
    additionalProperties: false,
  }))
}

/** What `DescribeTable` gives back. */
export interface DescribeTableResponse {
  /** The table as it stands. */
  Table?: TableDescription
}

/** Whether a value is of type {@link DescribeTableResponse}. */
export function isDescribeTableResponse(value: unknown): value is DescribeTableResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Table']
  if (member !== undefined && !isTableDescription(member)) return false
  return true
}

/** Asserts that a value is of type {@link DescribeTableResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeTableResponse(value: unknown): asserts value is DescribeTableResponse {
  assertValid(validateDescribeTableResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeTableResponse}. */
export function validateDescribeTableResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDescribeTableResponse, explainDescribeTableResponse, value, options)
}

/** The Standard Schema of {@link DescribeTableResponse}; yields its JSON Schema too. */
export const DescribeTableResponseSchema: StandardSchema<DescribeTableResponse> = /* @__PURE__ */ createStandardSchema(
  validateDescribeTableResponse,
  jsonSchemaOfDescribeTableResponse,
)

/** Adds to a report why a value is not of type {@link DescribeTableResponse}. */
export function explainDescribeTableResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Table', explainTableDescription]])
}

/** The JSON Schema of {@link DescribeTableResponse}. */
export function jsonSchemaOfDescribeTableResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DescribeTableResponse', () => ({
    type: 'object',
    properties: { Table: jsonSchemaOfTableDescription(builder) },
  }))
}

/**
 * What `invoke` needs to call `DescribeTable`.
 *
 * @see [DescribeTable in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTable)
 */
export const describeTableOperation: OperationDescriptor<DescribeTableRequest, DescribeTableResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'DescribeTable',
  method: 'describe_table',
  validateInput: validateDescribeTableRequest,
  validateOutput: validateDescribeTableResponse,
  errors: [ResourceNotFoundException, InternalServerError],
  serviceError: DynamoDBServiceError,
}
