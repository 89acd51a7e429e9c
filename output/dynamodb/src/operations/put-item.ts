// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
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
import { mapOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'
import {
  type AttributeValue,
  AttributeValueSchema,
  fitsAttributeValue,
  isAttributeValue,
} from '../shapes/attribute-value.js'
import {
  type ConditionalOperator,
  ConditionalOperatorSchema,
  isConditionalOperator,
} from '../shapes/conditional-operator.js'
import { type ConsumedCapacity, ConsumedCapacitySchema, isConsumedCapacity } from '../shapes/consumed-capacity.js'
import { type ExpectedValue, ExpectedValueSchema, isExpectedValue } from '../shapes/expected-value.js'
import {
  type ItemCollectionMetrics,
  ItemCollectionMetricsSchema,
  isItemCollectionMetrics,
} from '../shapes/item-collection-metrics.js'
import {
  type ReturnConsumedCapacity,
  ReturnConsumedCapacitySchema,
  isReturnConsumedCapacity,
} from '../shapes/return-consumed-capacity.js'
import {
  type ReturnItemCollectionMetrics,
  ReturnItemCollectionMetricsSchema,
  isReturnItemCollectionMetrics,
} from '../shapes/return-item-collection-metrics.js'
import {
  type ReturnValuesOnConditionCheckFailure,
  ReturnValuesOnConditionCheckFailureSchema,
  isReturnValuesOnConditionCheckFailure,
} from '../shapes/return-values-on-condition-check-failure.js'
import { type ReturnValues, ReturnValuesSchema, isReturnValues } from '../shapes/return-values.js'

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
   * Strings and bytes may be empty, except in an attribute that is in a key of the table or of an index.
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
   * - `NONE` - nothing comes back. Leaving `ReturnValues` out means `NONE`; it is what `ReturnValues` is by default.
   * - `ALL_OLD` - the old item comes back, if `PutItem` replaced one.
   *
   * @remarks
   * They are strongly consistent.
   *
   * Asking for them costs no read units; the response is a little larger, and that is all.
   *
   * **Note**: Other operations know more values of `ReturnValues`; `PutItem` takes `NONE` and `ALL_OLD` and no other.
   */
  ReturnValues?: ReturnValues
  /**
   * How much the response tells of the throughput that was used, provisioned or on demand:
   *
   * - `INDEXES` - the sum as `ConsumedCapacity`, and one `ConsumedCapacity` for each table and each secondary index
   *   besides. `GetItem` and `BatchGetItem` never touch an index, so with `INDEXES` they give the `ConsumedCapacity` of
   *   tables alone.
   * - `TOTAL` - the sum as `ConsumedCapacity`, nothing further.
   * - `NONE` - no `ConsumedCapacity` at all.
   */
  ReturnConsumedCapacity?: ReturnConsumedCapacity
  /**
   * With `SIZE` the response tells how large the item collections are that were changed, if any were. With `NONE`, the
   * default, it does not.
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
   * - functions: `attribute_exists | attribute_not_exists | attribute_type | contains | begins_with | size` written in
   *   lower case, as here
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
   * In an expression such a stand-in begins with **:** (a colon). Say that _TreeHealth_ has to be one of these:
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

export const PutItemRequestSchema: StructureSchema<PutItemRequest> = /* @__PURE__ */ structure(
  'PutItemRequest',
  request,
  isPutItemRequest,
  () => [
    ['TableName', string, required],
    ['Item', mapOf(AttributeValueSchema), required],
    ['Expected', mapOf(ExpectedValueSchema)],
    ['ReturnValues', ReturnValuesSchema],
    ['ReturnConsumedCapacity', ReturnConsumedCapacitySchema],
    ['ReturnItemCollectionMetrics', ReturnItemCollectionMetricsSchema],
    ['ConditionalOperator', ConditionalOperatorSchema],
    ['ConditionExpression', string],
    ['ExpressionAttributeNames', mapOf(string)],
    ['ExpressionAttributeValues', mapOf(AttributeValueSchema)],
    ['ReturnValuesOnConditionCheckFailure', ReturnValuesOnConditionCheckFailureSchema],
  ],
)

/** What `PutItem` gives back. */
export interface PutItemResponse {
  /** The item as it was before `PutItem`, by name and value; only if `ReturnValues` was `ALL_OLD`. */
  Attributes?: Record<string, AttributeValue>
  /**
   * The capacity that `PutItem` used: the sum, the table's share, and the shares of the indexes. `ConsumedCapacity` is
   * there only if `ReturnConsumedCapacity` asked for it. See
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
   * - `SizeEstimateRangeGB` - the collection's size in gigabytes, as two numbers: at least, and at most. It covers the
   *   items and all that local secondary indexes hold of them, and warns when such an index nears its bound. It is a
   *   guess and may change.
   */
  ItemCollectionMetrics?: ItemCollectionMetrics
}

export function isPutItemResponse(value: unknown): value is PutItemResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Attributes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!fitsAttributeValue(item, false, 1, new Walk())) return false
    }
  }
  member = value['ConsumedCapacity']
  if (member !== undefined && !isConsumedCapacity(member)) return false
  member = value['ItemCollectionMetrics']
  if (member !== undefined && !isItemCollectionMetrics(member)) return false
  return true
}

export const PutItemResponseSchema: StructureSchema<PutItemResponse> = /* @__PURE__ */ structure(
  'PutItemResponse',
  response,
  isPutItemResponse,
  () => [
    ['Attributes', mapOf(AttributeValueSchema)],
    ['ConsumedCapacity', ConsumedCapacitySchema],
    ['ItemCollectionMetrics', ItemCollectionMetricsSchema],
  ],
)

/** What `invoke` needs to call `PutItem`. */
export const putItemOperation: OperationDescriptor<PutItemRequest, PutItemResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'PutItem',
  method: 'put_item',
  input: PutItemRequestSchema,
  output: PutItemResponseSchema,
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
