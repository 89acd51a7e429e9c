/** Names from an installed client of the AWS SDK: by example, and of the client that the project has. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findKnownNames } from '../../generator/cli/known-names.js'
import { findSdkClient, listSdkClients } from '../../generator/cli/sdk-client.js'
import { readSdkDescription } from '../../generator/cli/sdk-description.js'
import { readServices } from '../../generator/generate.js'
import type { ServiceModel } from '../../generator/model/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const model = (...operations: readonly string[]): ServiceModel =>
  ({ service: 'harbour', operations: operations.map((operation) => ({ operation })) }) as unknown as ServiceModel

let folder: string

/** A client with one file of models and some commands. */
function writeClient(name: string, models: string, commands: Readonly<Record<string, string>>): void {
  const types = join(folder, 'node_modules/@aws-sdk', name, 'dist-types')
  for (const part of ['models', 'commands']) mkdirSync(join(types, part), { recursive: true })
  writeFileSync(join(types, 'models/models_0.d.ts'), models)
  for (const [operation, text] of Object.entries(commands))
    writeFileSync(join(types, `commands/${operation}Command.d.ts`), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdk-'))
  writeClient(
    'client-port',
    `
    export declare const Tide: { readonly HIGH: "HIGH" };
    export type Tide = (typeof Tide)[keyof typeof Tide];
    export interface Lock { name?: string | undefined; Tide?: Tide | string | undefined; "Inner-Lock"?: Lock | undefined }
    export interface OpenGateRequest { Locks?: (Lock | undefined)[] | undefined; Tides?: Record<string, Tide[]> | undefined; Marks?: Partial<Record<Tide, string>> | undefined; Plan?: Plan | undefined; Cargo?: Uint8Array | undefined }
    export interface OpenGateResponse { Events?: AsyncIterable<GateEvents> | undefined; $metadata: object }
    export type Plan = Plan.LocksMember | Plan.$UnknownMember;
    export declare namespace Plan {
      interface LocksMember { Locks: Lock[]; $unknown?: never; Rest?: never }
      interface $UnknownMember { Locks?: never; $unknown: [string, any] }
    }
    export type GateEvents = GateEvents.StuckMember;
    export declare namespace GateEvents { interface StuckMember { Stuck: GateStuck } }
    export declare class GateStuck extends __Base { readonly name: "GateStuck"; readonly $fault: "client"; Where?: Lock | undefined; constructor(opts: object); }
    `,
    {
      OpenGate: `
      export interface OpenGateCommandInput extends Omit<OpenGateRequest, "Cargo"> { Cargo?: string }
      export interface OpenGateCommandOutput extends OpenGateResponse, __MetadataBearer {}`,
      CloseGate: `
      export type CloseGateCommandInput = Omit<OpenGateRequest, "Cargo"> & { Key?: Lock };
      export interface CloseGateCommandOutput extends __MetadataBearer {}`,
    },
  )
  writeClient('client-harbour', '', { DigCanal: 'export interface DigCanalCommandInput {}' })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a client', () => {
  it('is the one that has the operations, whatever it is called', () => {
    const clients = listSdkClients(join(folder, 'deep/down'))
    expect(clients.map(({ name }) => name).sort()).toEqual(['@aws-sdk/client-harbour', '@aws-sdk/client-port'])
    const found = findSdkClient(model('OpenGate', 'CloseGate', 'PaintGate'), clients)
    expect([found.name, found.operations]).toEqual(['@aws-sdk/client-port', ['CloseGate', 'OpenGate']])
  })

  it('is missed with a message', () => {
    const clients = listSdkClients(folder)
    expect(() => findSdkClient(model('DigTunnel'), clients)).toThrow(
      'None of the 2 installed clients of the AWS SDK has the operations of harbour.',
    )
    expect(() => findSdkClient(model('DigTunnel'), [])).toThrow('No client of the AWS SDK is installed.')
  })

  it('is described in the form of botocore', () => {
    const client = findSdkClient(model('OpenGate', 'CloseGate'), listSdkClients(folder))
    const { operations, shapes } = readSdkDescription(client)
    expect(operations['OpenGate']).toEqual({
      input: { shape: 'OpenGateCommandInput' },
      output: { shape: 'OpenGateCommandOutput' },
    })
    const input = {
      Locks: { shape: 'Lock[]' },
      Tides: { shape: '{:Tide[]}' },
      Marks: { shape: '{Tide:}' },
      Plan: { shape: 'Plan' },
    }
    expect(shapes).toMatchObject({
      OpenGateCommandInput: { type: 'structure', members: input },
      OpenGateCommandOutput: { members: { Events: { shape: 'GateEvents' } } },
      CloseGateCommandInput: { members: { ...input, Key: { shape: 'Lock' } } },
      CloseGateCommandOutput: { type: 'structure', members: {} },
      Lock: { members: { Tide: { shape: 'Tide' }, 'Inner-Lock': { shape: 'Lock' } } },
      'Lock[]': { type: 'list', member: { shape: 'Lock' } },
      '{:Tide[]}': { type: 'map', value: { shape: 'Tide[]' } },
      '{Tide:}': { type: 'map', key: { shape: 'Tide' } },
      Tide: { type: 'string' },
      Plan: { type: 'structure', members: { Locks: { shape: 'Lock[]' } } },
      GateEvents: { members: { Stuck: { shape: 'GateStuck' } } },
      GateStuck: { members: { Where: { shape: 'Lock' } } },
    })
    expect(Object.keys(shapes['OpenGateCommandOutput']?.members ?? {})).toEqual(['Events'])
  })

  it('is refused if it is damaged', () => {
    writeClient('client-dam', 'export interface {', { OpenDam: '' })
    const client = findSdkClient(model('OpenDam'), listSdkClients(folder))
    expect(() => readSdkDescription(client)).toThrow(/models_0\.d\.ts cannot be read: .+\./)
  })
})

describe("the names of the project's own client", () => {
  it('are those of dynamodb', async () => {
    const { services } = await readServices({ input: join(root, 'spec'), cwd: root, services: ['dynamodb'] })
    const clients = listSdkClients(root).filter(({ name }) => name === '@aws-sdk/client-dynamodb')
    expect(clients).toHaveLength(1)
    const { names, differing } = findKnownNames(services[0]?.model as ServiceModel, readSdkDescription(clients[0]!))
    expect(differing).toEqual([])
    expect(names).toMatchObject({
      'GetItem.request.Key{}': 'AttributeValue',
      'CreateTable.request.KeySchema[]': 'KeySchemaElement',
      'CreateTable.request.AttributeDefinitions[].AttributeType': 'ScalarAttributeType',
    })
  })
})
