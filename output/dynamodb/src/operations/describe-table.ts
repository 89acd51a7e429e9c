// Written by Shapewright from boto3's reference pages; do not edit.

import { DynamoDBServiceError, InternalServerError, ResourceNotFoundException } from '../errors.js'
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

/** Adds to a report what keeps a value from being of type {@link DescribeTableRequest}. */
export function findInDescribeTableRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TableName']
  if (typeof member !== 'string') addWrong(member, 'TableName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['TableName'])
}

/** The description of {@link DescribeTableRequest}. */
export const shapeOfDescribeTableRequest: StructureShape = /* @__PURE__ */ structure(
  'DescribeTableRequest',
  'strict',
  isDescribeTableRequest,
  () => [['TableName', stringShape, required]],
)

/** Asserts that a value is of type {@link DescribeTableRequest}; throws a ValidationError that holds every issue. */
export function assertDescribeTableRequest(value: unknown): asserts value is DescribeTableRequest {
  assertValid(validateDescribeTableRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeTableRequest}. */
export function validateDescribeTableRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeTableRequest, 'strict', value, options)
}

/** The Standard Schema of {@link DescribeTableRequest}; yields its JSON Schema too. */
export const DescribeTableRequestSchema: StandardSchema<DescribeTableRequest> = /* @__PURE__ */ createStandardSchema(
  validateDescribeTableRequest,
  shapeOfDescribeTableRequest,
)

/** The JSON form of {@link DescribeTableRequest}: dates and bytes are strings. */
export type DescribeTableRequestJson = JsonForm<DescribeTableRequest>

/** Reads the JSON form of {@link DescribeTableRequest}; throws a ValidationError where it is none. */
export function decodeDescribeTableRequest(json: unknown, options?: ValidateOptions): DescribeTableRequest {
  return decode(validateDescribeTableRequest, shapeOfDescribeTableRequest, json, options)
}

/** Writes the JSON form of {@link DescribeTableRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeTableRequest(
  value: DescribeTableRequest,
  options?: ValidateOptions,
): DescribeTableRequestJson {
  return encode(validateDescribeTableRequest, shapeOfDescribeTableRequest, value, options)
}

/** Makes up a value of type {@link DescribeTableRequest}: the same for the same seed; without one every member is there. */
export function sampleDescribeTableRequest(seed?: number): DescribeTableRequest {
  return sample(isDescribeTableRequest, shapeOfDescribeTableRequest, seed)
}

/** Makes up values that are of type {@link DescribeTableRequest}, but for one fault each. */
export function sampleInvalidDescribeTableRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeTableRequest, seed)
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

/** Adds to a report what keeps a value from being of type {@link DescribeTableResponse}. */
export function findInDescribeTableResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Table']
  if (member !== undefined) findInTableDescription(member, enter(report, depth, 'Table'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Table'])
}

/** The description of {@link DescribeTableResponse}. */
export const shapeOfDescribeTableResponse: StructureShape = /* @__PURE__ */ structure(
  'DescribeTableResponse',
  'open',
  isDescribeTableResponse,
  () => [['Table', shapeOfTableDescription]],
)

/** Asserts that a value is of type {@link DescribeTableResponse}; throws a ValidationError that holds every issue. */
export function assertDescribeTableResponse(value: unknown): asserts value is DescribeTableResponse {
  assertValid(validateDescribeTableResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link DescribeTableResponse}. */
export function validateDescribeTableResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDescribeTableResponse, 'open', value, options)
}

/** The Standard Schema of {@link DescribeTableResponse}; yields its JSON Schema too. */
export const DescribeTableResponseSchema: StandardSchema<DescribeTableResponse> = /* @__PURE__ */ createStandardSchema(
  validateDescribeTableResponse,
  shapeOfDescribeTableResponse,
)

/** The JSON form of {@link DescribeTableResponse}: dates and bytes are strings. */
export type DescribeTableResponseJson = JsonForm<DescribeTableResponse>

/** Reads the JSON form of {@link DescribeTableResponse}; throws a ValidationError where it is none. */
export function decodeDescribeTableResponse(json: unknown, options?: ValidateOptions): DescribeTableResponse {
  return decode(validateDescribeTableResponse, shapeOfDescribeTableResponse, json, options)
}

/** Writes the JSON form of {@link DescribeTableResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeDescribeTableResponse(
  value: DescribeTableResponse,
  options?: ValidateOptions,
): DescribeTableResponseJson {
  return encode(validateDescribeTableResponse, shapeOfDescribeTableResponse, value, options)
}

/** Makes up a value of type {@link DescribeTableResponse}: the same for the same seed; without one every member is there. */
export function sampleDescribeTableResponse(seed?: number): DescribeTableResponse {
  return sample(isDescribeTableResponse, shapeOfDescribeTableResponse, seed)
}

/** Makes up values that are of type {@link DescribeTableResponse}, but for one fault each. */
export function sampleInvalidDescribeTableResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDescribeTableResponse, seed)
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
  inputShape: shapeOfDescribeTableRequest,
  outputShape: shapeOfDescribeTableResponse,
  validateInput: validateDescribeTableRequest,
  validateOutput: validateDescribeTableResponse,
  errors: [ResourceNotFoundException, InternalServerError],
  serviceError: DynamoDBServiceError,
}
