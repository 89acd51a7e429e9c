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
import { boolean, integer, listOf, mapOf, required, string, structure } from '../runtime/description.js'
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
import { type KeyCondition, KeyConditionSchema, isKeyCondition } from '../shapes/key-condition.js'
import {
  type ReturnConsumedCapacity,
  ReturnConsumedCapacitySchema,
  isReturnConsumedCapacity,
} from '../shapes/return-consumed-capacity.js'
import { type Select, SelectSchema, isSelect } from '../shapes/select.js'

/** What `Query` takes. */
export interface QueryRequest {
  /** The table to query, by name or by ARN (Amazon Resource Name). */
  TableName: string
  /** The index to query, local or global. `IndexName` does not replace `TableName.` */
  IndexName?: string
  /**
   * What comes back: all attributes, some of them, those that the index holds, or the number of items.
   *
   * @remarks
   * - `ALL_ATTRIBUTES` - all attributes. On a local secondary index every item found is then read from the table,
   *   unless the index holds everything.
   * - `ALL_PROJECTED_ATTRIBUTES` - those that the index holds; for indexes only. On an index that holds everything it
   *   is `ALL_ATTRIBUTES`.
   * - `COUNT` - the number of items found, without the items. Uses as many read units as the items would.
   * - `SPECIFIC_ATTRIBUTES` - those in `ProjectionExpression`. A `ProjectionExpression` with no `Select` does the same.
   *   On a local secondary index, an attribute that the index does not hold is read from the table, which costs time
   *   and throughput; a global secondary index gives what it holds and cannot do so.
   *
   * Without `Select` and `ProjectionExpression`, a table defaults to `ALL_ATTRIBUTES` and an index
   * `ALL_PROJECTED_ATTRIBUTES`. `Select` goes with `ProjectionExpression` only as `SPECIFIC_ATTRIBUTES`; leaving
   * `Select` out, with `ProjectionExpression`, does the same.
   *
   * **Note**: Beside `ProjectionExpression`, any `Select` but `SPECIFIC_ATTRIBUTES` is an error: `Select` cannot
   * differ.
   */
  Select?: Select
  /**
   * A legacy parameter: use `ProjectionExpression` instead. What it did:
   * [AttributesToGet](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html).
   */
  AttributesToGet?: readonly string[]
  /**
   * How many items to look at, which may be more than are found. After so many, or after 1 MB, it stops and gives what
   * was found until then with a `LastEvaluatedKey`; another call goes on from that `LastEvaluatedKey`. See
   * [query and scan](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/QueryAndScan.html).
   */
  Limit?: number
  /**
   * With `true` the read is strongly consistent, otherwise eventually consistent.
   *
   * @remarks
   * A global secondary index answers a `ConsistentRead` of `true` with `ValidationException`.
   */
  ConsistentRead?: boolean
  /**
   * A legacy parameter: use `KeyConditionExpression` instead. What it did:
   * [KeyConditions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.KeyConditions.html).
   */
  KeyConditions?: Record<string, KeyCondition>
  /**
   * A legacy parameter: use `FilterExpression` instead. What it did:
   * [QueryFilter](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.QueryFilter.html).
   */
  QueryFilter?: Record<string, KeyCondition>
  /**
   * A legacy parameter: use `FilterExpression` instead. What it joined:
   * [ConditionalOperator](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html).
   */
  ConditionalOperator?: ConditionalOperator
  /**
   * The direction in which the index is read: `true`, the default, upwards; `false` downwards.
   *
   * @remarks
   * Items of one partition key are kept in the order of the sort key: numbers by size, strings by UTF-8 bytes, bytes
   * without sign.
   *
   * With `ScanIndexForward` at `true`, as it is by default, they come in that order. With `ScanIndexForward` at `false`
   * they come in the opposite one.
   */
  ScanIndexForward?: boolean
  /**
   * Where to begin: the `LastEvaluatedKey` of the call before.
   *
   * @remarks
   * The `ExclusiveStartKey` has strings, numbers, or bytes, and no sets.
   */
  ExclusiveStartKey?: Record<string, AttributeValue>
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
   * Without it, all attributes come back. An attribute that an item does not have is left out.
   *
   * See
   * [reaching attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html).
   */
  ProjectionExpression?: string
  /**
   * A condition applied after `Query` has read and before it answers. Items for which `FilterExpression` does not hold
   * are dropped.
   *
   * @remarks
   * No `FilterExpression` may name an attribute of the key, be it partition or sort.
   *
   * **Note**: What `FilterExpression` drops has been read, and paid for, all the same.
   *
   * See [filters](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.FilterExpression.html).
   */
  FilterExpression?: string
  /**
   * Which keys `Query` finds.
   *
   * @remarks
   * It has to say that the partition key equals one value.
   *
   * It may compare the sort key with a value besides. Then `Query` finds one item, or those that share a partition key
   * and differ in the sort key.
   *
   * The partition key is tested for being equal, and always so:
   *
   * `partitionKeyName` _=_ `:partitionkeyval`
   *
   * A comparison of the sort key is joined to it with `AND`, here with **=**:
   *
   * `partitionKeyName` `=` `:partitionkeyval` `AND` `sortKeyName` `=` `:sortkeyval`
   *
   * The sort key can be compared in these ways:
   *
   * - `sortKeyName` `=` `:sortkeyval` - it equals `:sortkeyval`.
   * - `sortKeyName` `<` `:sortkeyval` - it lies below `:sortkeyval`.
   * - `sortKeyName` `<=` `:sortkeyval` - it lies below `:sortkeyval` or equals it.
   * - `sortKeyName` `>` `:sortkeyval` - it lies above `:sortkeyval`.
   * - `sortKeyName` `>=` `:sortkeyval` - it lies above `:sortkeyval` or equals it.
   * - `sortKeyName` `BETWEEN` `:sortkeyval1` `AND` `:sortkeyval2` - it lies from `:sortkeyval1` to `:sortkeyval2`, both
   *   included.
   * - `begins_with (` `sortKeyName`, `:sortkeyval` `)` - it begins so. Not for numbers. `begins_with` is written in
   *   lower case.
   *
   * `ExpressionAttributeValues` gives the values for stand-ins such as `:partitionval` and `:sortval`.
   *
   * `ExpressionAttributeNames` can give stand-ins for the names of the key, which is needed if a name is a reserved
   * word. This `KeyConditionExpression` is an error, since _Size_ is one:
   *
   * - `Size = :myval`
   *
   * With `#S` standing in for _Size_, the `KeyConditionExpression` is:
   *
   * - `#S = :myval`
   *
   * All such words:
   * [the list of reserved words](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html).
   *
   * More about `ExpressionAttributeNames` and `ExpressionAttributeValues`:
   * [using stand-ins](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ExpressionPlaceholders.html).
   */
  KeyConditionExpression?: string
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
   * [giving conditions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html).
   */
  ExpressionAttributeValues?: Record<string, AttributeValue>
}

export function isQueryRequest(value: unknown): value is QueryRequest {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string') return false
  member = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Select']
  if (member !== undefined && !isSelect(member)) return false
  member = value['AttributesToGet']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['Limit']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ConsistentRead']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['KeyConditions']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isKeyCondition(item)) return false
    }
  }
  member = value['QueryFilter']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isKeyCondition(item)) return false
    }
  }
  member = value['ConditionalOperator']
  if (member !== undefined && !isConditionalOperator(member)) return false
  member = value['ScanIndexForward']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['ExclusiveStartKey']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isAttributeValue(item)) return false
    }
  }
  member = value['ReturnConsumedCapacity']
  if (member !== undefined && !isReturnConsumedCapacity(member)) return false
  member = value['ProjectionExpression']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['FilterExpression']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeyConditionExpression']
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
  for (const key in value) {
    if (
      key !== 'TableName' &&
      key !== 'IndexName' &&
      key !== 'Select' &&
      key !== 'AttributesToGet' &&
      key !== 'Limit' &&
      key !== 'ConsistentRead' &&
      key !== 'KeyConditions' &&
      key !== 'QueryFilter' &&
      key !== 'ConditionalOperator' &&
      key !== 'ScanIndexForward' &&
      key !== 'ExclusiveStartKey' &&
      key !== 'ReturnConsumedCapacity' &&
      key !== 'ProjectionExpression' &&
      key !== 'FilterExpression' &&
      key !== 'KeyConditionExpression' &&
      key !== 'ExpressionAttributeNames' &&
      key !== 'ExpressionAttributeValues' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

export const QueryRequestSchema: StructureSchema<QueryRequest> = /* @__PURE__ */ structure(
  'QueryRequest',
  request,
  isQueryRequest,
  () => [
    ['TableName', string, required],
    ['IndexName', string],
    ['Select', SelectSchema],
    ['AttributesToGet', listOf(string)],
    ['Limit', integer],
    ['ConsistentRead', boolean],
    ['KeyConditions', mapOf(KeyConditionSchema)],
    ['QueryFilter', mapOf(KeyConditionSchema)],
    ['ConditionalOperator', ConditionalOperatorSchema],
    ['ScanIndexForward', boolean],
    ['ExclusiveStartKey', mapOf(AttributeValueSchema)],
    ['ReturnConsumedCapacity', ReturnConsumedCapacitySchema],
    ['ProjectionExpression', string],
    ['FilterExpression', string],
    ['KeyConditionExpression', string],
    ['ExpressionAttributeNames', mapOf(string)],
    ['ExpressionAttributeValues', mapOf(AttributeValueSchema)],
  ],
)

/** What `Query` gives back. */
export interface QueryResponse {
  /** The items found, each with its attributes by name. */
  Items?: Record<string, AttributeValue>[]
  /**
   * How many items the response has.
   *
   * @remarks
   * After a `QueryFilter`, `Count` tells how many were kept and `ScannedCount` how many there were before.
   *
   * With no filter, `Count` equals `ScannedCount`.
   */
  Count?: number
  /**
   * How many items were looked at, before a `QueryFilter`. A large `ScannedCount` with a small `Count` means that the
   * `Query` reads too much. See
   * [the two counts](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.Count).
   *
   * @remarks
   * With no filter, `ScannedCount` equals `Count`.
   */
  ScannedCount?: number
  /**
   * The key of the last item that was looked at. Begin the next call with it to go on after it.
   *
   * @remarks
   * If `LastEvaluatedKey` is empty, this was the last page.
   *
   * If `LastEvaluatedKey` is there, more may follow or not; only an empty `LastEvaluatedKey` tells that nothing does.
   */
  LastEvaluatedKey?: Record<string, AttributeValue>
  /**
   * The capacity that `Query` used: the sum, the table's share, and the shares of the indexes. `ConsumedCapacity` is
   * there only if `ReturnConsumedCapacity` asked for it. See
   * [what a read costs](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption).
   */
  ConsumedCapacity?: ConsumedCapacity
}

export function isQueryResponse(value: unknown): value is QueryResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Items']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isRecord(item)) return false
      for (const key2 in item) {
        if (!Object.prototype.hasOwnProperty.call(item, key2)) continue
        const item2 = item[key2]
        if (!fitsAttributeValue(item2, false, 1, new Walk())) return false
      }
    }
  }
  member = value['Count']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ScannedCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['LastEvaluatedKey']
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

export const QueryResponseSchema: StructureSchema<QueryResponse> = /* @__PURE__ */ structure(
  'QueryResponse',
  response,
  isQueryResponse,
  () => [
    ['Items', listOf(mapOf(AttributeValueSchema))],
    ['Count', integer],
    ['ScannedCount', integer],
    ['LastEvaluatedKey', mapOf(AttributeValueSchema)],
    ['ConsumedCapacity', ConsumedCapacitySchema],
  ],
)

/** What `invoke` needs to call `Query`. */
export const queryOperation: OperationDescriptor<QueryRequest, QueryResponse> = {
  service: 'dynamodb',
  className: 'DynamoDB',
  operation: 'Query',
  method: 'query',
  input: QueryRequestSchema,
  output: QueryResponseSchema,
  errors: [
    ProvisionedThroughputExceededException,
    ResourceNotFoundException,
    RequestLimitExceeded,
    InternalServerError,
    ThrottlingException,
  ],
  serviceError: DynamoDBServiceError,
}
