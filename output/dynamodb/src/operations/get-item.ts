// Written by Shapewright from boto3's reference pages; do not edit.

import {
  DynamoDBServiceError,
  InternalServerError,
  ProvisionedThroughputExceededException,
  RequestLimitExceeded,
  ResourceNotFoundException,
  ThrottlingException,
} from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { booleanShape, listOf, mapOf, required, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AttributeValue,
  findInAttributeValue,
  findInAttributeValueOutput,
  isAttributeValue,
  isAttributeValueOutput,
  shapeOfAttributeValue,
  shapeOfAttributeValueOutput,
} from '../shapes/attribute-value.js'
import {
  type ConsumedCapacity,
  findInConsumedCapacity,
  isConsumedCapacity,
  shapeOfConsumedCapacity,
} from '../shapes/consumed-capacity.js'
import {
  type ReturnConsumedCapacity,
  findInReturnConsumedCapacity,
  isReturnConsumedCapacity,
  shapeOfReturnConsumedCapacity,
} from '../shapes/return-consumed-capacity.js'

/** What `GetItem` takes. */
export interface GetItemRequest {
  /** The table to read from, by name or by ARN (Amazon Resource Name). */
  TableName: string
  /**
   * The item's primary key: an `AttributeValue` by name.
   *
   * @remarks
   * The primary key has to be whole: its only attribute, or its two.
   */
  Key: Record<string, AttributeValue>
  /**
   * A legacy parameter: use `ProjectionExpression` instead. What it did:
   * [AttributesToGet](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html).
   */
  AttributesToGet?: string[]
  /** With `true` the read is strongly consistent, otherwise eventually consistent. */
  ConsistentRead?: boolean
  /**
   * How much the response tells of the throughput that was used, provisioned or on demand:
   *
   * - `INDEXES` - the sum as `ConsumedCapacity`, and one `ConsumedCapacity` for each table and each
   *   secondary index besides. `GetItem` and `BatchGetItem` never touch an index, so with `INDEXES`
   *   they give the `ConsumedCapacity` of tables alone.
   * - `TOTAL` - the sum as `ConsumedCapacity`, nothing further.
   * - `NONE` - no `ConsumedCapacity` at all.
   */
  ReturnConsumedCapacity?: ReturnConsumedCapacity
  /**
   * The attributes to give back, with commas between them. A part of a document may be named as
   * well as a whole attribute.
   *
   * @remarks
   * Without it, all attributes come back. An attribute that the item does not have is left out.
   *
   * How attributes are named:
   * [naming attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html).
   */
  ProjectionExpression?: string
  /**
   * Stand-ins for names of attributes. `ExpressionAttributeNames` help where:
   *
   * - a name is a reserved word of DynamoDB;
   * - a name occurs again and again;
   * - a name has characters that would be misread.
   *
   * @remarks
   * In an expression such a stand-in begins with **#**. Take this name:
   *
   * - `Year`
   *
   * It is a reserved word and cannot be written as it is (they are all in
   * [the list of reserved words](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html)).
   * Set `ExpressionAttributeNames` to:
   *
   * - `{"#Y":"Year"}`
   *
   * Then write the stand-in instead:
   *
   * - `#Y = :val`
   *
   * **Note**: What begins with **:** is an _expression attribute value_, a stand-in for a value.
   *
   * See
   * [naming attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html).
   */
  ExpressionAttributeNames?: Record<string, string>
}

/** Whether a value is of type {@link GetItemRequest}. */
export function isGetItemRequest(value: unknown): value is GetItemRequest {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string') return false
  member = value['Key']
  if (!isRecord(member)) return false
  for (const key in member) {
    if (!Object.prototype.hasOwnProperty.call(member, key)) continue
    const item = member[key]
    if (!isAttributeValue(item)) return false
  }
  member = value['AttributesToGet']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['ConsistentRead']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['ReturnConsumedCapacity']
  if (member !== undefined && !isReturnConsumedCapacity(member)) return false
  member = value['ProjectionExpression']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ExpressionAttributeNames']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (typeof item !== 'string') return false
    }
  }
  for (const key in value) {
    if (
      key !== 'TableName' &&
      key !== 'Key' &&
      key !== 'AttributesToGet' &&
      key !== 'ConsistentRead' &&
      key !== 'ReturnConsumedCapacity' &&
      key !== 'ProjectionExpression' &&
      key !== 'ExpressionAttributeNames' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link GetItemRequest}. */
export function findInGetItemRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TableName']
  if (typeof member !== 'string') addWrong(member, 'TableName', depth, report, 'string')
  member = value['Key']
  if (member === undefined) addWrong(member, 'Key', depth, report, 'object')
  else explainMap(member, enter(report, depth, 'Key'), report, findInAttributeValue, isAttributeValue)
  member = value['AttributesToGet']
  if (member !== undefined) explainList(member, enter(report, depth, 'AttributesToGet'), report, explainString)
  member = value['ConsistentRead']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'ConsistentRead', depth, report, 'boolean')
  member = value['ReturnConsumedCapacity']
  if (member !== undefined && !isReturnConsumedCapacity(member))
    findInReturnConsumedCapacity(member, enter(report, depth, 'ReturnConsumedCapacity'), report)
  member = value['ProjectionExpression']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'ProjectionExpression', depth, report, 'string')
  member = value['ExpressionAttributeNames']
  if (member !== undefined) explainMap(member, enter(report, depth, 'ExpressionAttributeNames'), report, explainString)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'TableName',
      'Key',
      'AttributesToGet',
      'ConsistentRead',
      'ReturnConsumedCapacity',
      'ProjectionExpression',
      'ExpressionAttributeNames',
    ])
}

/** The description of {@link GetItemRequest}. */
export const shapeOfGetItemRequest: StructureShape = /* @__PURE__ */ structure(
  'GetItemRequest',
  'strict',
  isGetItemRequest,
  () => [
    ['TableName', stringShape, required],
    ['Key', mapOf(shapeOfAttributeValue), required],
    ['AttributesToGet', listOf(stringShape)],
    ['ConsistentRead', booleanShape],
    ['ReturnConsumedCapacity', shapeOfReturnConsumedCapacity],
    ['ProjectionExpression', stringShape],
    ['ExpressionAttributeNames', mapOf(stringShape)],
  ],
)

/** Asserts that a value is of type {@link GetItemRequest}; throws a ValidationError that holds every issue. */
export function assertGetItemRequest(value: unknown): asserts value is GetItemRequest {
  assertValid(validateGetItemRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link GetItemRequest}. */
export function validateGetItemRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInGetItemRequest, 'strict', value, options)
}

/** The Standard Schema of {@link GetItemRequest}; yields its JSON Schema too. */
export const GetItemRequestSchema: StandardSchema<GetItemRequest> = /* @__PURE__ */ createStandardSchema(
  validateGetItemRequest,
  shapeOfGetItemRequest,
)

/** The JSON form of {@link GetItemRequest}: dates and bytes are strings. */
export type GetItemRequestJson = JsonForm<GetItemRequest>

/** Reads the JSON form of {@link GetItemRequest}; throws a ValidationError where it is none. */
export function decodeGetItemRequest(json: unknown, options?: ValidateOptions): GetItemRequest {
  return decode(validateGetItemRequest, shapeOfGetItemRequest, json, options)
}

/** Writes the JSON form of {@link GetItemRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeGetItemRequest(value: GetItemRequest, options?: ValidateOptions): GetItemRequestJson {
  return encode(validateGetItemRequest, shapeOfGetItemRequest, value, options)
}

/** Makes up a value of type {@link GetItemRequest}: the same for the same seed; without one every member is there. */
export function sampleGetItemRequest(seed?: number): GetItemRequest {
  return sample(isGetItemRequest, shapeOfGetItemRequest, seed)
}

/** Makes up values that are of type {@link GetItemRequest}, but for one fault each. */
export function sampleInvalidGetItemRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGetItemRequest, seed)
}

/** What `GetItem` gives back. */
export interface GetItemResponse {
  /** The item, an `AttributeValue` by name, cut down to `ProjectionExpression`. */
  Item?: Record<string, AttributeValue>
  /**
   * The capacity that `GetItem` used: the sum, the table's share, and the shares of the indexes.
   * `ConsumedCapacity` is there only if `ReturnConsumedCapacity` asked for it. See
   * [what a read costs](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption).
   */
  ConsumedCapacity?: ConsumedCapacity
}

/** Whether a value is of type {@link GetItemResponse}. */
export function isGetItemResponse(value: unknown): value is GetItemResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Item']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isAttributeValueOutput(item)) return false
    }
  }
  member = value['ConsumedCapacity']
  if (member !== undefined && !isConsumedCapacity(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link GetItemResponse}. */
export function findInGetItemResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Item']
  if (member !== undefined)
    explainMap(member, enter(report, depth, 'Item'), report, findInAttributeValueOutput, isAttributeValueOutput)
  member = value['ConsumedCapacity']
  if (member !== undefined) findInConsumedCapacity(member, enter(report, depth, 'ConsumedCapacity'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Item', 'ConsumedCapacity'])
}

/** The description of {@link GetItemResponse}. */
export const shapeOfGetItemResponse: StructureShape = /* @__PURE__ */ structure(
  'GetItemResponse',
  'open',
  isGetItemResponse,
  () => [
    ['Item', mapOf(shapeOfAttributeValueOutput)],
    ['ConsumedCapacity', shapeOfConsumedCapacity],
  ],
)

/** Asserts that a value is of type {@link GetItemResponse}; throws a ValidationError that holds every issue. */
export function assertGetItemResponse(value: unknown): asserts value is GetItemResponse {
  assertValid(validateGetItemResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link GetItemResponse}. */
export function validateGetItemResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInGetItemResponse, 'open', value, options)
}

/** The Standard Schema of {@link GetItemResponse}; yields its JSON Schema too. */
export const GetItemResponseSchema: StandardSchema<GetItemResponse> = /* @__PURE__ */ createStandardSchema(
  validateGetItemResponse,
  shapeOfGetItemResponse,
)

/** The JSON form of {@link GetItemResponse}: dates and bytes are strings. */
export type GetItemResponseJson = JsonForm<GetItemResponse>

/** Reads the JSON form of {@link GetItemResponse}; throws a ValidationError where it is none. */
export function decodeGetItemResponse(json: unknown, options?: ValidateOptions): GetItemResponse {
  return decode(validateGetItemResponse, shapeOfGetItemResponse, json, options)
}

/** Writes the JSON form of {@link GetItemResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeGetItemResponse(value: GetItemResponse, options?: ValidateOptions): GetItemResponseJson {
  return encode(validateGetItemResponse, shapeOfGetItemResponse, value, options)
}

/** Makes up a value of type {@link GetItemResponse}: the same for the same seed; without one every member is there. */
export function sampleGetItemResponse(seed?: number): GetItemResponse {
  return sample(isGetItemResponse, shapeOfGetItemResponse, seed)
}

/** Makes up values that are of type {@link GetItemResponse}, but for one fault each. */
export function sampleInvalidGetItemResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGetItemResponse, seed)
}

/**
 * What `invoke` needs to call `GetItem`.
 *
 * @see [GetItem in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem)
 */
export const getItemOperation: OperationDescriptor<GetItemRequest, GetItemResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'GetItem',
  method: 'get_item',
  inputShape: shapeOfGetItemRequest,
  outputShape: shapeOfGetItemResponse,
  validateInput: validateGetItemRequest,
  validateOutput: validateGetItemResponse,
  errors: [
    ProvisionedThroughputExceededException,
    ResourceNotFoundException,
    RequestLimitExceeded,
    InternalServerError,
    ThrottlingException,
  ],
  serviceError: DynamoDBServiceError,
}
