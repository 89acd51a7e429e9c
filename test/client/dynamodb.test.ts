/** A generated package against a real server, by way of the SDK; then the same calls from a recording, and against samples. */
import * as sdk from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  awsSdkTransport,
  ConditionalCheckFailedException,
  DynamoDBClient,
  DynamoDBServiceError,
  ReplayError,
  replayTransport,
  type Recording,
  recordingTransport,
  ResourceNotFoundException,
  TransportError,
  ValidationError,
} from '../../output/dynamodb/src/index.js'
import { item, type RunFindings, useTable, catchError } from './dynamodb-run.js'
import { type DynamoDBServer, startDynamoDB } from './dynamodb-server.js'

let server: DynamoDBServer
beforeAll(async () => {
  server = await startDynamoDB()
})
afterAll(() => server.stop())

const Key = { Owner: { S: 'ann' } }

function expectFindings({ failure, item: found, keys, missing, pages, status }: RunFindings): void {
  expect(status).toBe('ACTIVE')
  expect(found).toEqual(item)
  expect(keys).toEqual(['1', '2', '3', '4', '5'])
  // The server finds only by a further page that there is none.
  expect(pages).toEqual([2, 2, 1])
  expect(failure).toBeInstanceOf(ConditionalCheckFailedException)
  expect(failure).toMatchObject({ name: 'ConditionalCheckFailedException', status: 400 })
  expect((failure as DynamoDBServiceError).message).toContain('conditional')
  expect((failure as DynamoDBServiceError).requestId).toMatch(/^[\w-]{8,}$/)
  expect(missing).toBeInstanceOf(ResourceNotFoundException)
}

describe('by way of the SDK', () => {
  let recording: Recording

  test('a table is made, used and deleted', async () => {
    const transport = recordingTransport(awsSdkTransport(server.sdk, sdk))
    expectFindings(await useTable(transport))
    recording = JSON.parse(JSON.stringify(transport.recording)) as Recording
  })

  test('the same calls are answered from the recording, without the server', async () => {
    const transport = replayTransport(recording)
    const findings = await useTable(transport)
    expectFindings(findings)
    expect(transport.listUnused()).toEqual([])
    await expect(useTable(transport)).rejects.toThrow(
      'No call of CreateTable (dynamodb) with this input is left in the recording: each answers once',
    )
  })

  test('a call that is not in the recording says what is', async () => {
    const client = new DynamoDBClient({ transport: replayTransport(recording) })
    const error = await catchError(() => client.getItem({ TableName: 'Other', Key: { Owner: { S: 'secret' } } }))
    expect(error).toBeInstanceOf(ReplayError)
    expect((error as Error).message).toMatch(
      /^No call of GetItem \(dynamodb\) with this input was recorded; the nearest, calls\[\d+\], differs at TableName, Key\.Owner\.S, Key\.Place$/,
    )
  })

  test('an error that the page does not name is the base class, with what is known of it', async () => {
    const client = new DynamoDBClient({ transport: awsSdkTransport(server.sdk, sdk) })
    const error = await catchError(() => client.getItem({ TableName: 'x', Key }))
    expect(error).toBeInstanceOf(DynamoDBServiceError)
    expect(error).toMatchObject({ name: 'ValidationException', status: 400, requestId: expect.any(String) as string })
    expect(client.isError(error, 'ValidationException')).toBe(true)
  })

  test('a wrong input is not sent', async () => {
    const client = new DynamoDBClient({ transport: awsSdkTransport(server.sdk, sdk) })
    await expect(client.getItem({ TableName: 5 as never, Key })).rejects.toThrow(ValidationError)
  })

  test('a signal ends a call with its reason', async () => {
    const client = new DynamoDBClient({ transport: awsSdkTransport(server.sdk, sdk) })
    const reason = new Error('enough')
    const controller = new AbortController()
    const call = client.describeTable({ TableName: 'Notes' }, { signal: controller.signal })
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
  })

  test('a lost connection is no answer of the service, though the SDK hangs its count of attempts on it', async () => {
    const nowhere = new sdk.DynamoDBClient({
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
      maxAttempts: 1,
    })
    const client = new DynamoDBClient({ transport: awsSdkTransport(nowhere, sdk) })
    const error = await catchError(() => client.describeTable({ TableName: 'Notes' }))
    expect(error).toHaveProperty('$metadata.attempts')
    expect(error).not.toBeInstanceOf(DynamoDBServiceError)
    expect(error).toHaveProperty('code', 'ECONNREFUSED')
  })

  test('an SDK without the command is told of', async () => {
    const { GetItemCommand, PutItemCommand } = sdk
    const client = new DynamoDBClient({ transport: awsSdkTransport(server.sdk, { GetItemCommand, PutItemCommand }) })
    const error = await catchError(() => client.describeTable({ TableName: 'Notes' }))
    expect(error).toBeInstanceOf(TransportError)
    expect((error as Error).message).toBe(
      'The SDK has no command for DescribeTable: the module that was given has no DescribeTableCommand, but these commands: GetItemCommand, PutItemCommand. Is it the client of dynamodb, and new enough?',
    )
  })
})
