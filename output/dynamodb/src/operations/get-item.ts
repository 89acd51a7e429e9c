// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import {
  DynamoDBServiceError,
  InternalServerError,
  ProvisionedThroughputExceededException,
  RequestLimitExceeded,
  ResourceNotFoundException,
  ThrottlingException,
} from '../errors.js'
import { boolean, listOf, mapOf, required, string, structure } from '../runtime/description.js'
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
import { type ConsumedCapacity, ConsumedCapacitySchema, isConsumedCapacity } from '../shapes/consumed-capacity.js'
import {
  type ReturnConsumedCapacity,
  ReturnConsumedCapacitySchema,
  isReturnConsumedCapacity,
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
  AttributesToGet?: readonly string[]
  /** With `true` the read is strongly consistent, otherwise eventually consistent. */
  ConsistentRead?: boolean
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
   * The attributes to give back, with commas between them. A part of a document may be named as well as a whole
   * attribute.
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

export const GetItemRequestSchema: StructureSchema<GetItemRequest> = /* @__PURE__ */ structure(
  'GetItemRequest',
  request,
  isGetItemRequest,
  () => [
    ['TableName', string, required],
    ['Key', mapOf(AttributeValueSchema), required],
    ['AttributesToGet', listOf(string)],
    ['ConsistentRead', boolean],
    ['ReturnConsumedCapacity', ReturnConsumedCapacitySchema],
    ['ProjectionExpression', string],
    ['ExpressionAttributeNames', mapOf(string)],
  ],
)

/** What `GetItem` gives back. */
export interface GetItemResponse {
  /** The item, an `AttributeValue` by name, cut down to `ProjectionExpression`. */
  Item?: Record<string, AttributeValue>
  /**
   * The capacity that `GetItem` used: the sum, the table's share, and the shares of the indexes. `ConsumedCapacity` is
   * there only if `ReturnConsumedCapacity` asked for it. See
   * [what a read costs](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption).
   */
  ConsumedCapacity?: ConsumedCapacity
}

export function isGetItemResponse(value: unknown): value is GetItemResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Item']
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
  return true
}

export const GetItemResponseSchema: StructureSchema<GetItemResponse> = /* @__PURE__ */ structure(
  'GetItemResponse',
  response,
  isGetItemResponse,
  () => [
    ['Item', mapOf(AttributeValueSchema)],
    ['ConsumedCapacity', ConsumedCapacitySchema],
  ],
)

/** What `invoke` needs to call `GetItem`. */
export const getItemOperation: OperationDescriptor<GetItemRequest, GetItemResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'GetItem',
  method: 'get_item',
  input: GetItemRequestSchema,
  output: GetItemResponseSchema,
  errors: [
    ProvisionedThroughputExceededException,
    ResourceNotFoundException,
    RequestLimitExceeded,
    InternalServerError,
    ThrottlingException,
  ],
  serviceError: DynamoDBServiceError,
}
