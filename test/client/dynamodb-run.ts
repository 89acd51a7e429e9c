/**
 * What a program does with a table: the same calls over any transport.
 *
 * @module
 */
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DynamoDBClient,
  type Transport,
} from '../../output/dynamodb/src/index.js'

/** What the calls found. */
export interface RunFindings {
  readonly status: string | undefined
  /** The item that was put, as it came back. */
  readonly item: unknown
  /** Sizes of the pages of a query, and the sort keys of its items. */
  readonly pages: readonly number[]
  readonly keys: readonly (string | undefined)[]
  /** What was thrown where a condition did not hold. */
  readonly failure: unknown
  /** What was thrown where the table is gone. */
  readonly missing: unknown
}

/** The item that is put and got: a value of each kind. */
export const item: Record<string, AttributeValue> = {
  Owner: { S: 'ann' },
  Place: { N: '1' },
  Bytes: { B: Uint8Array.of(0, 127, 128, 255) },
  Names: { SS: ['a', 'b'] },
  Parts: { BS: [Uint8Array.of(1), Uint8Array.of(2, 3)] },
  Nested: { M: { List: { L: [{ NULL: true }, { BOOL: false }, { S: 'ü' }] } } },
}

const TableName = 'Notes'

/** A server in memory is done within milliseconds; the pages' 20 seconds are for the service. */
const quick = { delay: 0.005, maxAttempts: 500 }

/** Makes a table, uses it and deletes it, with validation in both directions. */
export async function useTable(transport: Transport): Promise<RunFindings> {
  const client = new DynamoDBClient({ transport })
  await client.createTable({
    TableName,
    AttributeDefinitions: [
      { AttributeName: 'Owner', AttributeType: 'S' },
      { AttributeName: 'Place', AttributeType: 'N' },
    ],
    KeySchema: [
      { AttributeName: 'Owner', KeyType: 'HASH' },
      { AttributeName: 'Place', KeyType: 'RANGE' },
    ],
    ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
  })
  const { response } = await client.waitUntilTableExists({ TableName }, quick)
  const status = response?.Table?.TableStatus
  await client.putItem({ TableName, Item: item })
  for (let place = 2; place <= 5; place++) {
    await client.putItem({ TableName, Item: { Owner: { S: 'ann' }, Place: { N: String(place) } } })
  }
  const Key = { Owner: { S: 'ann' }, Place: { N: '1' } }
  const got = await client.getItem({ TableName, Key, ConsistentRead: true })
  const condition = {
    ConditionExpression: 'attribute_not_exists(#owner)',
    ExpressionAttributeNames: { '#owner': 'Owner' },
  }
  const failure = await catchError(() => client.putItem({ TableName, Item: item, ...condition }))
  if (!(failure instanceof ConditionalCheckFailedException)) throw failure
  const { keys, pages } = await queryAll(client)
  await client.deleteTable({ TableName })
  await client.waitUntilTableNotExists({ TableName }, quick)
  const missing = await catchError(() => client.getItem({ TableName, Key }))
  return { status, item: got.Item, pages, keys, failure, missing }
}

async function queryAll(client: DynamoDBClient): Promise<Pick<RunFindings, 'pages' | 'keys'>> {
  const query = {
    TableName,
    KeyConditionExpression: '#owner = :owner',
    ExpressionAttributeNames: { '#owner': 'Owner' },
    ExpressionAttributeValues: { ':owner': { S: 'ann' } },
  }
  const pages: number[] = []
  for await (const { Items = [] } of client.paginateQuery(query, { pageSize: 2 })) pages.push(Items.length)
  const keys: (string | undefined)[] = []
  for await (const { Place } of client.paginateQuery(query, { pageSize: 2 }).items()) keys.push(Place?.N)
  return { pages, keys }
}

/** What a call throws; undefined where it does not. */
export async function catchError(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call()
    return undefined
  } catch (error) {
    return error
  }
}
