/** What the check of the wire finds, by a double of the SDK that loses things; and the list of clients. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as runtime from '../../templates/runtime/index.js'
import { boolean, integer, listOf, string, structure, union } from '../../templates/runtime/description.js'
import { anyObject, request } from '../templates/contracts.js'
import { checkErrors, type WrittenError } from './error-classes.js'
import { RequestKeeper, type SdkRequest } from './kept-request.js'
import { findLostMembers, type SentMembers } from './lost-members.js'
import type { AnyOperation, LoadedPackage, LoadedSdk } from './packages.js'
import { clients } from './services.js'

class StoreError extends runtime.ServiceError {}
class ItemMissing extends StoreError {
  static readonly code: string = 'ItemMissing'
}
const choice = union('Choice', request, anyObject, () => [
  ['Left', string],
  ['Right', string],
])
const item = structure('Item', request, anyObject, () => [
  ['Name', string],
  ['Choice', choice],
])
const input = structure('PutRequest', request, anyObject, () => [
  ['Count', integer],
  ['Force', boolean],
  ['Items', listOf(item)],
])
const operation = {
  ...{ service: 'double', className: 'Double', operation: 'Put', method: 'put', input, errors: [ItemMissing] },
  serviceError: StoreError,
} as unknown as AnyOperation
const loaded: LoadedPackage = {
  service: 'double',
  runtime,
  operations: new Map([['Put', operation]]),
  paginators: new Map(),
  waiters: new Map(),
}

/** A client that writes what it is given as JSON, but for some names, and throws what its handler answers. */
function createSdk(lost: readonly string[], rename = (name: string): string => name): LoadedSdk {
  class PutCommand {
    constructor(readonly input: object) {}
  }
  class DoubleClient {
    readonly #handler: { handle(request: SdkRequest): Promise<{ response: { body: Uint8Array } }> }
    constructor({ requestHandler }: { requestHandler: never }) {
      this.#handler = requestHandler
    }
    async send(command: PutCommand): Promise<never> {
      const body = JSON.stringify(command.input, (name, value: unknown) => (lost.includes(name) ? undefined : value))
      const sent = { method: 'POST', hostname: 'wire.test', path: '/', query: {}, headers: {}, body }
      const { response } = await this.#handler.handle(sent)
      const answer = JSON.parse(Buffer.from(response.body).toString()) as { name: string }
      throw Object.assign(new Error('No.'), { $metadata: { httpStatusCode: 400 } }, { name: rename(answer.name) })
    }
    destroy(): void {}
  }
  return { commands: { PutCommand }, Client: DoubleClient as unknown as LoadedSdk['Client'] }
}

describe('findLostMembers', () => {
  const find = (lost: readonly string[]): Promise<SentMembers> => {
    const sdk = createSdk(lost)
    return findLostMembers(loaded, operation, sdk, new RequestKeeper(sdk))
  }

  test('looks for every member, in each arm of a union', async () => {
    expect(await find([])).toEqual({ operation: 'double.Put', looked: 5, lost: [], refused: [] })
  })

  test.each([
    ['a number', 'Count', 'Count'],
    ['a truth value', 'Force', 'Force'],
    ['a text in a list', 'Name', 'Items[0].Name'],
    ['the second arm of a union', 'Right', 'Items[0].Choice.Right'],
  ])('finds %s that is not sent', async (_, name, path) => {
    expect((await find([name])).lost).toEqual([path])
  })
})

describe('checkErrors', () => {
  const body = JSON.stringify({ name: 'ItemMissing' })
  const written: Record<string, WrittenError> = {
    ItemMissing: {
      code: 'ItemMissing',
      wire: { json: { statusCode: 400, headers: {}, body } },
      boto3: { Error: { Code: 'ItemMissing', Message: 'No.' } },
    },
  }

  test('counts an answer for each error, on both ways', async () => {
    expect(await checkErrors(loaded, createSdk([]), written)).toEqual({ sdk: 1, gateway: 1, lost: [] })
  })

  test('finds an error of another class', async () => {
    const { lost } = await checkErrors(
      loaded,
      createSdk([], () => 'Unheard'),
      written,
    )
    expect(lost).toEqual(['double.Put ItemMissing sdk: StoreError Unheard: No.'])
  })
})

test('each client has one exact version', () => {
  const listed = JSON.parse(readFileSync(new URL('packages/package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(Object.keys(listed.dependencies).sort()).toEqual(
    Object.values(clients)
      .map((client) => `@aws-sdk/client-${client}`)
      .sort(),
  )
  for (const version of Object.values(listed.dependencies)) expect(version).toMatch(/^3\.\d+\.\d+$/)
})
