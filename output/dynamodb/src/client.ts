// Written by Shapewright from boto3's reference pages; do not edit.

import { type DynamoDBErrors, DynamoDBServiceError } from './errors.js'
import { type CreateTableRequest, type CreateTableResponse, createTableOperation } from './operations/create-table.js'
import { type DeleteTableRequest, type DeleteTableResponse, deleteTableOperation } from './operations/delete-table.js'
import {
  type DescribeTableRequest,
  type DescribeTableResponse,
  describeTableOperation,
} from './operations/describe-table.js'
import { type GetItemRequest, type GetItemResponse, getItemOperation } from './operations/get-item.js'
import { type PutItemRequest, type PutItemResponse, putItemOperation } from './operations/put-item.js'
import { type QueryRequest, type QueryResponse, queryOperation } from './operations/query.js'
import { queryPaginator } from './paginators/query.js'
import { type CallOptions, type ClientOptions, invoke } from './runtime/client.js'
import { type ItemPages, type PaginateOptions, paginate } from './runtime/paginate.js'
import { type WaitOptions, type WaitResult, waitFor } from './runtime/wait.js'
import type { AttributeValue } from './shapes/attribute-value.js'
import { tableExistsWaiter } from './waiters/table-exists.js'
import { tableNotExistsWaiter } from './waiters/table-not-exists.js'

/**
 * A managed database that keeps items in tables and finds them by key.
 *
 * @remarks
 * An item is a set of attributes; a table fixes the key attributes alone, and every other attribute may differ from
 * item to item.
 *
 * These pages are those that come with the project: making and dropping a table, and writing, reading, and querying
 * its items.
 */
export class DynamoDBClient {
  readonly #options: ClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * `CreateTable` makes a table. Its name must not be taken in your account and Region; in another Region the same name
   * is free.
   *
   * @remarks
   * `CreateTable` answers at once with a `TableStatus` of `CREATING` and goes on working. The table can be read and
   * written as soon as it is `ACTIVE`, and not before.
   *
   * Secondary indexes may be made along with `CreateTable`. Such tables are made one after another: while one is
   * `CREATING`, no second table that has them can be started.
   *
   * `DescribeTable` tells how far the table has come.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ResourceInUseException`
   * @throws `LimitExceededException`
   * @throws `InternalServerError`
   *
   * @example
   * Makes the table Harvests.
   *
   * ```ts
   * const output = await client.createTable({
   *   AttributeDefinitions: [
   *     { AttributeName: 'Field', AttributeType: 'S' },
   *     { AttributeName: 'Harvest', AttributeType: 'S' },
   *   ],
   *   KeySchema: [
   *     { AttributeName: 'Field', KeyType: 'HASH' },
   *     { AttributeName: 'Harvest', KeyType: 'RANGE' },
   *   ],
   *   ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
   *   TableName: 'Harvests',
   * })
   * ```
   *
   * @see [CreateTable in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateTable)
   */
  createTable(input: CreateTableRequest, options?: CallOptions): Promise<CreateTableResponse> {
    return invoke(this.#options, createTableOperation, input, options)
  }

  /**
   * `DeleteTable` drops a table with all its items. The table is `DELETING` until that is done. Only an `ACTIVE` table
   * can be dropped: while it is `CREATING` or `UPDATING` the answer is `ResourceInUseException`, and for a table that
   * is not there `ResourceNotFoundException`. Dropping what is `DELETING` already is no error.
   *
   * @remarks
   * **Note**: While a table is `DELETING`, `GetItem`, `PutItem`, and the like may still work on it. The states of a
   * table:
   * [TableStatus](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html#DDB-Type-TableDescription-TableStatus).
   *
   * A table's indexes go with it.
   *
   * If the table has a stream (DynamoDB Streams), the stream becomes `DISABLED` and goes away 24 hours later.
   *
   * `DescribeTable` tells how far it has come.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ResourceInUseException`
   * @throws `ResourceNotFoundException`
   * @throws `LimitExceededException`
   * @throws `InternalServerError`
   *
   * @example
   * Drops the table Harvests.
   *
   * ```ts
   * const output = await client.deleteTable({ TableName: 'Harvests' })
   * ```
   *
   * @see [DeleteTable in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteTable)
   */
  deleteTable(input: DeleteTableRequest, options?: CallOptions): Promise<DeleteTableResponse> {
    return invoke(this.#options, deleteTableOperation, input, options)
  }

  /**
   * Shows a table: how it stands, when it was made, its key, and its indexes.
   *
   * @remarks
   * **Note**: `DescribeTable` reads eventually consistently. Right after `CreateTable` it may therefore know nothing of
   * the table and answer `ResourceNotFoundException`; wait a little and call `DescribeTable` again.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ResourceNotFoundException`
   * @throws `InternalServerError`
   *
   * @example
   * Shows the table Harvests.
   *
   * ```ts
   * const output = await client.describeTable({ TableName: 'Harvests' })
   * ```
   *
   * @see [DescribeTable in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTable)
   */
  describeTable(input: DescribeTableRequest, options?: CallOptions): Promise<DescribeTableResponse> {
    return invoke(this.#options, describeTableOperation, input, options)
  }

  /**
   * `GetItem` finds the item that has this primary key. Where there is none, `GetItem` answers without an `Item`.
   *
   * @remarks
   * `GetItem` reads eventually consistently unless `ConsistentRead` is `true`. A consistent read may take longer and
   * sees the latest value.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ProvisionedThroughputExceededException`
   * @throws `ResourceNotFoundException`
   * @throws `RequestLimitExceeded`
   * @throws `InternalServerError`
   * @throws `ThrottlingException`
   *
   * @example
   * Reads one item of the table Harvests. Its key has two parts, Field and Harvest, and both are given.
   *
   * ```ts
   * const output = await client.getItem({
   *   Key: { Field: { S: 'River bank' }, Harvest: { S: '2023-09' } },
   *   TableName: 'Harvests',
   * })
   * ```
   *
   * @see [GetItem in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem)
   */
  getItem(input: GetItemRequest, options?: CallOptions): Promise<GetItemResponse> {
    return invoke(this.#options, getItemOperation, input, options)
  }

  /**
   * Writes an item. An item that already has the same primary key is replaced as a whole. A condition can limit this to
   * keys that are not yet taken, or to items with certain values. `ReturnValues` asks for the values that were there
   * before.
   *
   * @remarks
   * An item needs its key's attributes and no others.
   *
   * Strings and bytes may be empty, except in an attribute that is in a key of the table or of an index. A set may not
   * be empty.
   *
   * An empty value where none may be is answered with `ValidationException`.
   *
   * **Note**: To add an item and never replace one, use a condition: `attribute_not_exists` of the partition key. Every
   * item has that attribute, so `attribute_not_exists` holds only where there is no such item.
   *
   * **Note**: To learn if `PutItem` replaced something, set `ReturnValues` to `ALL_OLD`: there was an item if the
   * response has `Attributes`.
   *
   * More about `PutItem`:
   * [items in DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html).
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ConditionalCheckFailedException`
   * @throws `ProvisionedThroughputExceededException`
   * @throws `ResourceNotFoundException`
   * @throws `ItemCollectionSizeLimitExceededException`
   * @throws `TransactionConflictException`
   * @throws `RequestLimitExceeded`
   * @throws `InternalServerError`
   * @throws `ReplicatedWriteConflictException`
   * @throws `ThrottlingException`
   *
   * @example
   * Adds an item to the table Harvests.
   *
   * ```ts
   * const output = await client.putItem({
   *   Item: { Crop: { S: 'Barley' }, Field: { S: 'North slope' }, Harvest: { S: '2024-08' } },
   *   ReturnConsumedCapacity: 'TOTAL',
   *   TableName: 'Harvests',
   * })
   * ```
   *
   * @see [PutItem in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutItem)
   */
  putItem(input: PutItemRequest, options?: CallOptions): Promise<PutItemResponse> {
    return invoke(this.#options, putItemOperation, input, options)
  }

  /**
   * Finds items by key. The partition key takes one value, and `Query` gives all items that have it; a comparison on
   * the sort key can narrow them down.
   *
   * @remarks
   * `KeyConditionExpression` gives the partition key's value, and `Query` finds the items of the table, or of an index,
   * that have it. In `KeyConditionExpression` the sort key may be compared too, so that `Query` finds fewer. From what
   * `Query` found, a `FilterExpression` keeps what it holds for; whatever the `FilterExpression` does not hold for is
   * dropped.
   *
   * `Query` always answers with a list of items. If nothing is found the list is empty, and the smallest number of read
   * units is used.
   *
   * **Note**: Read units are counted by the size of the items that were read, not by what comes back: naming fewer
   * attributes, or giving a `FilterExpression`, does not save any.
   *
   * What `Query` finds is ordered by the sort key: by size if it is a number, by UTF-8 bytes if not. It goes upwards,
   * or, with `ScanIndexForward` at false, downwards.
   *
   * One `Query` reads `Limit` items or 1 MB, whichever comes first, and applies `FilterExpression` to what it read. If
   * there is a `LastEvaluatedKey`, there may be another page. See
   * [page by page](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.html#Query.Pagination).
   *
   * `FilterExpression` comes after `Query` has read. No `FilterExpression` may name an attribute of the key;
   * `KeyConditionExpression` is the place for those.
   *
   * **Note**: `Query` may find no item and still give a `LastEvaluatedKey`: the filter dropped the whole page.
   *
   * A table can be queried, and so can its secondary indexes, local or global. `ConsistentRead` at `true` makes the
   * query strongly consistent on a table and on a local index. A global index cannot do that; leave `ConsistentRead`
   * out.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ProvisionedThroughputExceededException`
   * @throws `ResourceNotFoundException`
   * @throws `RequestLimitExceeded`
   * @throws `InternalServerError`
   * @throws `ThrottlingException`
   *
   * @example
   * Finds items of the table Harvests by the first part of their key, Field, and leaves the second, Harvest, open. It
   * gives the harvests of the field "North slope".
   *
   * ```ts
   * const output = await client.query({
   *   ExpressionAttributeValues: { ':v1': { S: 'North slope' } },
   *   KeyConditionExpression: 'Field = :v1',
   *   ProjectionExpression: 'Harvest',
   *   TableName: 'Harvests',
   * })
   * ```
   *
   * @see [Query in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Query)
   */
  query(input: QueryRequest, options?: CallOptions): Promise<QueryResponse> {
    return invoke(this.#options, queryOperation, input, options)
  }

  /**
   * Goes through the pages of `Query`.
   *
   * @param input - what the operation takes
   * @param options - choices for all pages
   * @returns the pages, to be looped over with `for await`; `items()` gives what their list holds, one by one
   */
  paginateQuery(
    input: QueryRequest,
    options?: PaginateOptions<Record<string, AttributeValue>>,
  ): ItemPages<QueryResponse, Record<string, AttributeValue>, Record<string, AttributeValue>> {
    return paginate(this.#options, queryPaginator, input, options)
  }

  /**
   * Calls `DescribeTable` every 20 seconds, 25 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is what botocore waits for; the pages do not state it. The first of these that holds decides:
   *
   * - `Table.TableStatus` is `ACTIVE`: over
   * - the service answers with `ResourceNotFoundException`: not yet
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilTableExists(
    input: DescribeTableRequest,
    options?: WaitOptions<DescribeTableResponse>,
  ): Promise<WaitResult<DescribeTableResponse>> {
    return waitFor(this.#options, tableExistsWaiter, input, options)
  }

  /**
   * Calls `DescribeTable` every 20 seconds, 25 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is what botocore waits for; the pages do not state it. The first of these that holds decides:
   *
   * - the service answers with `ResourceNotFoundException`: over
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilTableNotExists(
    input: DescribeTableRequest,
    options?: WaitOptions<DescribeTableResponse>,
  ): Promise<WaitResult<DescribeTableResponse>> {
    return waitFor(this.#options, tableNotExistsWaiter, input, options)
  }

  /**
   * Tells whether something thrown is an error of the service of a certain name.
   *
   * @param error - what was thrown
   * @param name - the service's name of the error
   */
  isError<TName extends keyof DynamoDBErrors | (string & {})>(
    error: unknown,
    name: TName,
  ): error is TName extends keyof DynamoDBErrors ? DynamoDBErrors[TName] : DynamoDBServiceError {
    return error instanceof DynamoDBServiceError && error.name === name
  }
}
