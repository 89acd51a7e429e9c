// Written by Shapewright from boto3's reference pages; do not edit.

import {
  DynamoDBServiceError,
  InternalServerError,
  LimitExceededException,
  ResourceInUseException,
  ResourceNotFoundException,
} from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type TableDescription,
  findInTableDescription,
  isTableDescription,
  shapeOfTableDescription,
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

/** Adds to a report what keeps a value from being of type {@link DeleteTableRequest}. */
export function findInDeleteTableRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TableName']
  if (typeof member !== 'string') addWrong(member, 'TableName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['TableName'])
}

/** The description of {@link DeleteTableRequest}. */
export const shapeOfDeleteTableRequest: StructureShape = /* @__PURE__ */ structure(
  'DeleteTableRequest',
  'strict',
  isDeleteTableRequest,
  () => [['TableName', stringShape, required]],
)

/** Asserts that a value is of type {@link DeleteTableRequest}; throws a ValidationError that holds every issue. */
export function assertDeleteTableRequest(value: unknown): asserts value is DeleteTableRequest {
  assertValid(validateDeleteTableRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DeleteTableRequest}. */
export function validateDeleteTableRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDeleteTableRequest, 'strict', value, options)
}

/** The Standard Schema of {@link DeleteTableRequest}; yields its JSON Schema too. */
export const DeleteTableRequestSchema: StandardSchema<DeleteTableRequest> = /* @__PURE__ */ createStandardSchema(
  validateDeleteTableRequest,
  shapeOfDeleteTableRequest,
)

/** The JSON form of {@link DeleteTableRequest}: dates and bytes are strings. */
export type DeleteTableRequestJson = JsonForm<DeleteTableRequest>

/** Reads the JSON form of {@link DeleteTableRequest}; throws a ValidationError where it is none. */
export function decodeDeleteTableRequest(json: unknown, options?: ValidateOptions): DeleteTableRequest {
  return decode(validateDeleteTableRequest, shapeOfDeleteTableRequest, json, options)
}

/** Writes the JSON form of {@link DeleteTableRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDeleteTableRequest(value: DeleteTableRequest, options?: ValidateOptions): DeleteTableRequestJson {
  return encode(validateDeleteTableRequest, shapeOfDeleteTableRequest, value, options)
}

/** Makes up a value of type {@link DeleteTableRequest}: the same for the same seed; without one every member is there. */
export function sampleDeleteTableRequest(seed?: number): DeleteTableRequest {
  return sample(isDeleteTableRequest, shapeOfDeleteTableRequest, seed)
}

/** Makes up values that are of type {@link DeleteTableRequest}, but for one fault each. */
export function sampleInvalidDeleteTableRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDeleteTableRequest, seed)
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

/** Adds to a report what keeps a value from being of type {@link DeleteTableResponse}. */
export function findInDeleteTableResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TableDescription']
  if (member !== undefined) findInTableDescription(member, enter(report, depth, 'TableDescription'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['TableDescription'])
}

/** The description of {@link DeleteTableResponse}. */
export const shapeOfDeleteTableResponse: StructureShape = /* @__PURE__ */ structure(
  'DeleteTableResponse',
  'open',
  isDeleteTableResponse,
  () => [['TableDescription', shapeOfTableDescription]],
)

/** Asserts that a value is of type {@link DeleteTableResponse}; throws a ValidationError that holds every issue. */
export function assertDeleteTableResponse(value: unknown): asserts value is DeleteTableResponse {
  assertValid(validateDeleteTableResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DeleteTableResponse}. */
export function validateDeleteTableResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDeleteTableResponse, 'open', value, options)
}

/** The Standard Schema of {@link DeleteTableResponse}; yields its JSON Schema too. */
export const DeleteTableResponseSchema: StandardSchema<DeleteTableResponse> = /* @__PURE__ */ createStandardSchema(
  validateDeleteTableResponse,
  shapeOfDeleteTableResponse,
)

/** The JSON form of {@link DeleteTableResponse}: dates and bytes are strings. */
export type DeleteTableResponseJson = JsonForm<DeleteTableResponse>

/** Reads the JSON form of {@link DeleteTableResponse}; throws a ValidationError where it is none. */
export function decodeDeleteTableResponse(json: unknown, options?: ValidateOptions): DeleteTableResponse {
  return decode(validateDeleteTableResponse, shapeOfDeleteTableResponse, json, options)
}

/** Writes the JSON form of {@link DeleteTableResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDeleteTableResponse(
  value: DeleteTableResponse,
  options?: ValidateOptions,
): DeleteTableResponseJson {
  return encode(validateDeleteTableResponse, shapeOfDeleteTableResponse, value, options)
}

/** Makes up a value of type {@link DeleteTableResponse}: the same for the same seed; without one every member is there. */
export function sampleDeleteTableResponse(seed?: number): DeleteTableResponse {
  return sample(isDeleteTableResponse, shapeOfDeleteTableResponse, seed)
}

/** Makes up values that are of type {@link DeleteTableResponse}, but for one fault each. */
export function sampleInvalidDeleteTableResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDeleteTableResponse, seed)
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
  inputShape: shapeOfDeleteTableRequest,
  outputShape: shapeOfDeleteTableResponse,
  validateInput: validateDeleteTableRequest,
  validateOutput: validateDeleteTableResponse,
  errors: [ResourceInUseException, ResourceNotFoundException, LimitExceededException, InternalServerError],
  serviceError: DynamoDBServiceError,
}
