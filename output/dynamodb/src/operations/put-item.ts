// Written by Shapewright from boto3's reference pages; do not edit.

import {
  ConditionalCheckFailedException,
  DynamoDBServiceError,
  InternalServerError,
  ItemCollectionSizeLimitExceededException,
  ProvisionedThroughputExceededException,
  ReplicatedWriteConflictException,
  RequestLimitExceeded,
  ResourceNotFoundException,
  ThrottlingException,
  TransactionConflictException,
} from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { mapOf, required, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainMap } from '../runtime/explain.js'
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
  type ConditionalOperator,
  findInConditionalOperator,
  isConditionalOperator,
  shapeOfConditionalOperator,
} from '../shapes/conditional-operator.js'
import {
  type ConsumedCapacity,
  findInConsumedCapacity,
  isConsumedCapacity,
  shapeOfConsumedCapacity,
} from '../shapes/consumed-capacity.js'
import {
  type ExpectedValue,
  findInExpectedValue,
  isExpectedValue,
  shapeOfExpectedValue,
} from '../shapes/expected-value.js'
import {
  type ItemCollectionMetrics,
  findInItemCollectionMetrics,
  isItemCollectionMetrics,
  shapeOfItemCollectionMetrics,
} from '../shapes/item-collection-metrics.js'
import {
  type ReturnConsumedCapacity,
  findInReturnConsumedCapacity,
  isReturnConsumedCapacity,
  shapeOfReturnConsumedCapacity,
} from '../shapes/return-consumed-capacity.js'
import {
  type ReturnItemCollectionMetrics,
  findInReturnItemCollectionMetrics,
  isReturnItemCollectionMetrics,
  shapeOfReturnItemCollectionMetrics,
} from '../shapes/return-item-collection-metrics.js'
import {
  type ReturnValuesOnConditionCheckFailure,
  findInReturnValuesOnConditionCheckFailure,
  isReturnValuesOnConditionCheckFailure,
  shapeOfReturnValuesOnConditionCheckFailure,
} from '../shapes/return-values-on-condition-check-failure.js'
import { type ReturnValues, findInReturnValues, isReturnValues, shapeOfReturnValues } from '../shapes/return-values.js'

/** What `PutItem` takes. */
export interface PutItemRequest {
  /** The table to write to, by name or by ARN (Amazon Resource Name). */
  TableName: string
  /**
   * The item's attributes, by name. Those of the primary key are needed, others are up to you.
   *
   * @remarks
   * The primary key has to be whole: its one attribute, or both of them.
   *
   * An attribute that is in a key of an index must have the type that the table defines for it.
   *
   * A table with vector indexes adds rules; breaking one is answered with `ValidationException`:
   *
   * - The vector is a list of numbers, as many as the index has dimensions.
   * - Each number fits in 32 bits (IEEE-754, f32).
   * - Attributes of the search schema have the types that the index gives them.
   *
   * Strings and bytes may be empty, except in an attribute that is in a key of the table or of an
   * index.
   *
   * See
   * [what a primary key is](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html#HowItWorks.CoreComponents.PrimaryKey).
   *
   * Each value of `Item` is an `AttributeValue` object.
   */
  Item: Record<string, AttributeValue>
  /**
   * A legacy parameter: use `ConditionExpression` instead. What it did:
   * [Expected](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html).
   */
  Expected?: Record<string, ExpectedValue>
  /**
   * Set `ReturnValues` to get the item as it was before `PutItem`. Possible here:
   *
   * - `NONE` - nothing comes back. Leaving `ReturnValues` out means `NONE`; it is what
   *   `ReturnValues` is by default.
   * - `ALL_OLD` - the old item comes back, if `PutItem` replaced one.
   *
   * @remarks
   * They are strongly consistent.
   *
   * Asking for them costs no read units; the response is a little larger, and that is all.
   *
   * **Note**: Other operations know more values of `ReturnValues`; `PutItem` takes `NONE` and
   * `ALL_OLD` and no other.
   */
  ReturnValues?: ReturnValues
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
   * With `SIZE` the response tells how large the item collections are that were changed, if any
   * were. With `NONE`, the default, it does not.
   */
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics
  /**
   * A legacy parameter: use `ConditionExpression` instead. What it joined:
   * [ConditionalOperator](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html).
   */
  ConditionalOperator?: ConditionalOperator
  /**
   * `PutItem` goes through only if this holds.
   *
   * @remarks
   * It may be built of:
   *
   * - functions:
   *   `attribute_exists | attribute_not_exists | attribute_type | contains | begins_with | size`
   *   written in lower case, as here
   * - comparisons: `= | <> | < | > | <= | >= | BETWEEN | IN`
   * - logic: `AND | OR | NOT`
   *
   * See
   * [writing conditions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html).
   */
  ConditionExpression?: string
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
  /**
   * Stand-ins for values.
   *
   * @remarks
   * In an expression such a stand-in begins with **:** (a colon). Say that _TreeHealth_ has to be
   * one of these:
   *
   * `Sound | Ailing | Felled`
   *
   * Set `ExpressionAttributeValues` to:
   *
   * `{ ":sound":{"S":"Sound"}, ":ailing":{"S":"Ailing"}, ":felled":{"S":"Felled"} }`
   *
   * Then write the stand-ins instead:
   *
   * `TreeHealth IN (:sound, :ailing, :felled)`
   *
   * More about values:
   * [writing conditions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html).
   */
  ExpressionAttributeValues?: Record<string, AttributeValue>
  /**
   * Whether a `PutItem` whose condition did not hold gives back the item that is there.
   *
   * @remarks
   * Asking for them costs no read units; the response is a little larger, and that is all.
   */
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure
}

/** Whether a value is of type {@link PutItemRequest}. */
export function isPutItemRequest(value: unknown): value is PutItemRequest {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string') return false
  member = value['Item']
  if (!isRecord(member)) return false
  for (const key in member) {
    if (!Object.prototype.hasOwnProperty.call(member, key)) continue
    const item = member[key]
    if (!isAttributeValue(item)) return false
  }
  member = value['Expected']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isExpectedValue(item)) return false
    }
  }
  member = value['ReturnValues']
  if (member !== undefined && !isReturnValues(member)) return false
  member = value['ReturnConsumedCapacity']
  if (member !== undefined && !isReturnConsumedCapacity(member)) return false
  member = value['ReturnItemCollectionMetrics']
  if (member !== undefined && !isReturnItemCollectionMetrics(member)) return false
  member = value['ConditionalOperator']
  if (member !== undefined && !isConditionalOperator(member)) return false
  member = value['ConditionExpression']
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
  member = value['ExpressionAttributeValues']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isAttributeValue(item)) return false
    }
  }
  member = value['ReturnValuesOnConditionCheckFailure']
  if (member !== undefined && !isReturnValuesOnConditionCheckFailure(member)) return false
  for (const key in value) {
    if (
      key !== 'TableName' &&
      key !== 'Item' &&
      key !== 'Expected' &&
      key !== 'ReturnValues' &&
      key !== 'ReturnConsumedCapacity' &&
      key !== 'ReturnItemCollectionMetrics' &&
      key !== 'ConditionalOperator' &&
      key !== 'ConditionExpression' &&
      key !== 'ExpressionAttributeNames' &&
      key !== 'ExpressionAttributeValues' &&
      key !== 'ReturnValuesOnConditionCheckFailure' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link PutItemRequest}. */
export function findInPutItemRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TableName']
  if (typeof member !== 'string') addWrong(member, 'TableName', depth, report, 'string')
  member = value['Item']
  if (member === undefined) addWrong(member, 'Item', depth, report, 'object')
  else explainMap(member, enter(report, depth, 'Item'), report, findInAttributeValue, isAttributeValue)
  member = value['Expected']
  if (member !== undefined)
    explainMap(member, enter(report, depth, 'Expected'), report, findInExpectedValue, isExpectedValue)
  member = value['ReturnValues']
  if (member !== undefined && !isReturnValues(member))
    findInReturnValues(member, enter(report, depth, 'ReturnValues'), report)
  member = value['ReturnConsumedCapacity']
  if (member !== undefined && !isReturnConsumedCapacity(member))
    findInReturnConsumedCapacity(member, enter(report, depth, 'ReturnConsumedCapacity'), report)
  member = value['ReturnItemCollectionMetrics']
  if (member !== undefined && !isReturnItemCollectionMetrics(member))
    findInReturnItemCollectionMetrics(member, enter(report, depth, 'ReturnItemCollectionMetrics'), report)
  member = value['ConditionalOperator']
  if (member !== undefined && !isConditionalOperator(member))
    findInConditionalOperator(member, enter(report, depth, 'ConditionalOperator'), report)
  member = value['ConditionExpression']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'ConditionExpression', depth, report, 'string')
  member = value['ExpressionAttributeNames']
  if (member !== undefined) explainMap(member, enter(report, depth, 'ExpressionAttributeNames'), report, explainString)
  member = value['ExpressionAttributeValues']
  if (member !== undefined)
    explainMap(
      member,
      enter(report, depth, 'ExpressionAttributeValues'),
      report,
      findInAttributeValue,
      isAttributeValue,
    )
  member = value['ReturnValuesOnConditionCheckFailure']
  if (member !== undefined && !isReturnValuesOnConditionCheckFailure(member))
    findInReturnValuesOnConditionCheckFailure(
      member,
      enter(report, depth, 'ReturnValuesOnConditionCheckFailure'),
      report,
    )
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'TableName',
      'Item',
      'Expected',
      'ReturnValues',
      'ReturnConsumedCapacity',
      'ReturnItemCollectionMetrics',
      'ConditionalOperator',
      'ConditionExpression',
      'ExpressionAttributeNames',
      'ExpressionAttributeValues',
      'ReturnValuesOnConditionCheckFailure',
    ])
}

/** The description of {@link PutItemRequest}. */
export const shapeOfPutItemRequest: StructureShape = /* @__PURE__ */ structure(
  'PutItemRequest',
  'strict',
  isPutItemRequest,
  () => [
    ['TableName', stringShape, required],
    ['Item', mapOf(shapeOfAttributeValue), required],
    ['Expected', mapOf(shapeOfExpectedValue)],
    ['ReturnValues', shapeOfReturnValues],
    ['ReturnConsumedCapacity', shapeOfReturnConsumedCapacity],
    ['ReturnItemCollectionMetrics', shapeOfReturnItemCollectionMetrics],
    ['ConditionalOperator', shapeOfConditionalOperator],
    ['ConditionExpression', stringShape],
    ['ExpressionAttributeNames', mapOf(stringShape)],
    ['ExpressionAttributeValues', mapOf(shapeOfAttributeValue)],
    ['ReturnValuesOnConditionCheckFailure', shapeOfReturnValuesOnConditionCheckFailure],
  ],
)

/** Asserts that a value is of type {@link PutItemRequest}; throws a ValidationError that holds every issue. */
export function assertPutItemRequest(value: unknown): asserts value is PutItemRequest {
  assertValid(validatePutItemRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link PutItemRequest}. */
export function validatePutItemRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPutItemRequest, 'strict', value, options)
}

/** The Standard Schema of {@link PutItemRequest}; yields its JSON Schema too. */
export const PutItemRequestSchema: StandardSchema<PutItemRequest> = /* @__PURE__ */ createStandardSchema(
  validatePutItemRequest,
  shapeOfPutItemRequest,
)

/** The JSON form of {@link PutItemRequest}: dates and bytes are strings. */
export type PutItemRequestJson = JsonForm<PutItemRequest>

/** Reads the JSON form of {@link PutItemRequest}; throws a ValidationError where it is none. */
export function decodePutItemRequest(json: unknown, options?: ValidateOptions): PutItemRequest {
  return decode(validatePutItemRequest, shapeOfPutItemRequest, json, options)
}

/** Writes the JSON form of {@link PutItemRequest}; throws a ValidationError for a value that is not of the type. */
export function encodePutItemRequest(value: PutItemRequest, options?: ValidateOptions): PutItemRequestJson {
  return encode(validatePutItemRequest, shapeOfPutItemRequest, value, options)
}

/** Makes up a value of type {@link PutItemRequest}: the same for the same seed; without one every member is there. */
export function samplePutItemRequest(seed?: number): PutItemRequest {
  return sample(isPutItemRequest, shapeOfPutItemRequest, seed)
}

/** Makes up values that are of type {@link PutItemRequest}, but for one fault each. */
export function sampleInvalidPutItemRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPutItemRequest, seed)
}

/** What `PutItem` gives back. */
export interface PutItemResponse {
  /** The item as it was before `PutItem`, by name and value; only if `ReturnValues` was `ALL_OLD`. */
  Attributes?: Record<string, AttributeValue>
  /**
   * The capacity that `PutItem` used: the sum, the table's share, and the shares of the indexes.
   * `ConsumedCapacity` is there only if `ReturnConsumedCapacity` asked for it. See
   * [what a write costs](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#write-operation-consumption).
   *
   * @remarks
   * On a table with vector indexes, `VectorIndexes` tells the `VectorWriteRequestBytes` of each.
   */
  ConsumedCapacity?: ConsumedCapacity
  /**
   * The item collections that `PutItem` changed. `ItemCollectionMetrics` are there only if
   * `ReturnItemCollectionMetrics` asked for them, and only on a table with local secondary indexes.
   *
   * @remarks
   * One of `ItemCollectionMetrics` has:
   *
   * - `ItemCollectionKey` - the partition key's value, which the collection and the item share.
   * - `SizeEstimateRangeGB` - the collection's size in gigabytes, as two numbers: at least, and at
   *   most. It covers the items and all that local secondary indexes hold of them, and warns when
   *   such an index nears its bound. It is a guess and may change.
   */
  ItemCollectionMetrics?: ItemCollectionMetrics
}

/** Whether a value is of type {@link PutItemResponse}. */
export function isPutItemResponse(value: unknown): value is PutItemResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Attributes']
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
  member = value['ItemCollectionMetrics']
  if (member !== undefined && !isItemCollectionMetrics(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link PutItemResponse}. */
export function findInPutItemResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Attributes']
  if (member !== undefined)
    explainMap(member, enter(report, depth, 'Attributes'), report, findInAttributeValueOutput, isAttributeValueOutput)
  member = value['ConsumedCapacity']
  if (member !== undefined) findInConsumedCapacity(member, enter(report, depth, 'ConsumedCapacity'), report)
  member = value['ItemCollectionMetrics']
  if (member !== undefined) findInItemCollectionMetrics(member, enter(report, depth, 'ItemCollectionMetrics'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['Attributes', 'ConsumedCapacity', 'ItemCollectionMetrics'])
}

/** The description of {@link PutItemResponse}. */
export const shapeOfPutItemResponse: StructureShape = /* @__PURE__ */ structure(
  'PutItemResponse',
  'open',
  isPutItemResponse,
  () => [
    ['Attributes', mapOf(shapeOfAttributeValueOutput)],
    ['ConsumedCapacity', shapeOfConsumedCapacity],
    ['ItemCollectionMetrics', shapeOfItemCollectionMetrics],
  ],
)

/** Asserts that a value is of type {@link PutItemResponse}; throws a ValidationError that holds every issue. */
export function assertPutItemResponse(value: unknown): asserts value is PutItemResponse {
  assertValid(validatePutItemResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link PutItemResponse}. */
export function validatePutItemResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPutItemResponse, 'open', value, options)
}

/** The Standard Schema of {@link PutItemResponse}; yields its JSON Schema too. */
export const PutItemResponseSchema: StandardSchema<PutItemResponse> = /* @__PURE__ */ createStandardSchema(
  validatePutItemResponse,
  shapeOfPutItemResponse,
)

/** The JSON form of {@link PutItemResponse}: dates and bytes are strings. */
export type PutItemResponseJson = JsonForm<PutItemResponse>

/** Reads the JSON form of {@link PutItemResponse}; throws a ValidationError where it is none. */
export function decodePutItemResponse(json: unknown, options?: ValidateOptions): PutItemResponse {
  return decode(validatePutItemResponse, shapeOfPutItemResponse, json, options)
}

/** Writes the JSON form of {@link PutItemResponse}; throws a ValidationError for a value that is not of the type. */
export function encodePutItemResponse(value: PutItemResponse, options?: ValidateOptions): PutItemResponseJson {
  return encode(validatePutItemResponse, shapeOfPutItemResponse, value, options)
}

/** Makes up a value of type {@link PutItemResponse}: the same for the same seed; without one every member is there. */
export function samplePutItemResponse(seed?: number): PutItemResponse {
  return sample(isPutItemResponse, shapeOfPutItemResponse, seed)
}

/** Makes up values that are of type {@link PutItemResponse}, but for one fault each. */
export function sampleInvalidPutItemResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPutItemResponse, seed)
}

/**
 * What `invoke` needs to call `PutItem`.
 *
 * @see [PutItem in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutItem)
 */
export const putItemOperation: OperationDescriptor<PutItemRequest, PutItemResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'PutItem',
  method: 'put_item',
  inputShape: shapeOfPutItemRequest,
  outputShape: shapeOfPutItemResponse,
  validateInput: validatePutItemRequest,
  validateOutput: validatePutItemResponse,
  errors: [
    ConditionalCheckFailedException,
    ProvisionedThroughputExceededException,
    ResourceNotFoundException,
    ItemCollectionSizeLimitExceededException,
    TransactionConflictException,
    RequestLimitExceeded,
    InternalServerError,
    ReplicatedWriteConflictException,
    ThrottlingException,
  ],
  serviceError: DynamoDBServiceError,
}
