/**
 * A DynamoDB of the test's own, in memory, on this computer only.
 *
 * @module
 */
import type { AddressInfo } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'

/** A server that runs, and a client of the SDK that calls it. */
export interface DynamoDBServer {
  readonly sdk: DynamoDBClient
  stop(): Promise<void>
}

/** Starts a server on a port that is free. Tables take a few milliseconds to create and to delete. */
export async function startDynamoDB(): Promise<DynamoDBServer> {
  const server = dynalite({ createTableMs: 20, deleteTableMs: 20 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const sdk = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    maxAttempts: 1,
  })
  return {
    sdk,
    async stop() {
      sdk.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
