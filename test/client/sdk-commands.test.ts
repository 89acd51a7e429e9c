/** Where the commands of the SDK come from: classes that the caller gives, or the client's own methods. */
import * as sdk from '@aws-sdk/client-dynamodb'
import { describe, expect, test } from 'vitest'
import { structure, string } from '../../templates/runtime/description.js'
import { awsSdkTransport } from '../../templates/runtime/sdk-transport.js'
import type { TransportRequest } from '../../templates/runtime/transport.js'
import { anyObject, request } from '../templates/contracts.js'

const inputSchema = structure('GetItemRequest', request, anyObject, () => [['TableName', string]])
const call = (operation: string, input: object = {}): TransportRequest => ({
  ...{ service: 'dynamodb', className: 'DynamoDB', operation, method: '', input, inputSchema },
})

/** A client of the SDK that answers from memory. */
function answer<T extends sdk.DynamoDBClient>(client: T, sent: unknown[]): T {
  client.send = ((command: { readonly input: unknown }) => {
    sent.push(command)
    return Promise.resolve({ $metadata: {} })
  }) as never
  return client
}

const config = { region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }

describe('awsSdkTransport', () => {
  test.each([
    ['the classes that are called', new sdk.DynamoDBClient(config), { GetItemCommand: sdk.GetItemCommand }],
    ['the module', new sdk.DynamoDBClient(config), sdk],
    ['the methods of the client', new sdk.DynamoDB(config), undefined],
  ])('takes commands from %s', async (_, client, commands) => {
    const sent: unknown[] = []
    await awsSdkTransport(answer(client, sent), commands).send(call('GetItem', { TableName: 'a' }))
    expect(sent).toEqual([expect.any(sdk.GetItemCommand)])
    expect(sent[0]).toMatchObject({ input: { TableName: 'a' } })
  })

  test('takes one that differs in capital letters', async () => {
    const sent: unknown[] = []
    await awsSdkTransport(answer(new sdk.DynamoDB(config), sent)).send(call('GETItem'))
    await awsSdkTransport(answer(new sdk.DynamoDBClient(config), sent), sdk).send(call('GETItem'))
    expect(sent).toHaveLength(2)
  })

  test('says what is missing', async () => {
    const client = new sdk.DynamoDBClient(config)
    await expect(awsSdkTransport(client).send(call('GetItem'))).rejects.toThrow(
      'No command for GetItem: DynamoDBClient has no method for it. Give the commands that you call, awsSdkTransport(client, { GetItemCommand }), or a client that has methods for all operations of dynamodb',
    )
    await expect(awsSdkTransport(client, { PutItemCommand: sdk.PutItemCommand }).send(call('GetItem'))).rejects.toThrow(
      'The SDK has no command for GetItem: the module that was given has no GetItemCommand, but these commands: PutItemCommand.',
    )
    await expect(awsSdkTransport(client, {}).send(call('GetItem'))).rejects.toThrow('no commands at all')
  })

  test.each([
    [new sdk.DynamoDBClient(config), sdk],
    [new sdk.DynamoDB(config), undefined],
  ])('sends nothing that the command would drop', async (client, commands) => {
    const sent: unknown[] = []
    const transport = awsSdkTransport(answer(client, sent), commands)
    await expect(transport.send(call('GetItem', { TableName: 'a', Tablename: 'b' }))).rejects.toThrow(
      "The SDK's GetItemCommand does not know the member Tablename, and would drop it: nothing was sent.",
    )
    expect(sent).toEqual([])
  })
})
