/**
 * The whole comparison, with a page of the project and a client that stands in for the SDK's; the lists that are committed; the arguments.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readServices } from '../../generator/index.js'
import { type Comparison, type ExceptionGroup, compareExceptions, compareServices } from './check.js'
import { clients } from './services.js'

const spec = fileURLToPath(new URL('../../spec', import.meta.url))

/** A client with three operations of those that have pages, and one that has none. */
const commands: Readonly<Record<string, string>> = {
  GetItem: `
    export interface GetItemCommandInput { TableName: string | undefined; Key: Record<string, { S: string }> | undefined }
    export interface GetItemCommandOutput { Item?: Record<string, { S: string }> | undefined; $metadata: object }`,
  DeleteTable: `
    export interface DeleteTableCommandInput { TableName?: string; Force?: boolean }
    export interface DeleteTableCommandOutput { TableDescription?: { TableStatus?: number } }`,
  DescribeTable: 'export interface DescribeTableCommandInput { TableName: string | undefined }',
  DropTable: 'export interface DropTableCommandInput {}',
}

describe('of a client that differs', () => {
  let comparison: Comparison

  beforeAll(async () => {
    comparison = await compareClient()
  }, 60_000)

  it('names operation, direction and path of what differs', () => {
    const differences = comparison.differences.filter(({ kind }) => kind !== 'operation')
    expect(differences.map(({ key, kind }) => `${key}: ${kind}`)).toEqual([
      'dynamodb.DeleteTable input Force: member',
      'dynamodb.DeleteTable input TableName: required',
      'dynamodb.DeleteTable output TableDescription.TableStatus: type',
      'dynamodb.DescribeTable output: type',
    ])
    expect(comparison.assignments).toBe(6)
  })

  it('names operations that only one side has', () => {
    const operations = comparison.differences.filter(({ kind }) => kind === 'operation')
    expect(operations.map(({ key, source }) => `${key}: ${source}`)).toEqual([
      'dynamodb.CreateTable: no operation',
      'dynamodb.PutItem: no operation',
      'dynamodb.Query: no operation',
      'dynamodb.DropTable: an operation',
    ])
  })

  it('reports what the compiler says of anything but an assignment', () => {
    expect(comparison.faults).toHaveLength(1)
    expect(comparison.faults[0]).toMatch(/^dynamodb\.ts\(\d+\): .*no exported member.*DescribeTableCommandOutput/)
  })

  it('tells what no exception explains, and exceptions that nothing needs', () => {
    const [first, ...rest] = comparison.differences.map(({ key }) => key)
    const groups = [{ reason: '', differences: [first!, 'dynamodb.Query input Gone'] }]
    const { unlisted, stale } = compareExceptions(comparison.differences, groups)
    expect(unlisted.map(({ key }) => key)).toEqual(rest)
    expect(stale).toEqual(['dynamodb.Query input Gone'])
  })
})

it('lists each exception once, of a service that is compared, with a reason', () => {
  const groups = readJson<readonly ExceptionGroup[]>('exceptions.json')
  const keys = groups.flatMap(({ differences }) => differences)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+\.[A-Z]\w+( (input|output)( \S+)?)?$/)
  expect(keys.filter((key) => clients[key.slice(0, key.indexOf('.'))] === undefined)).toEqual([])
  for (const { reason, differences } of groups) {
    expect(reason).toMatch(/^[A-Z].{30,}\.$/)
    expect(differences).toEqual([...differences].sort())
  }
})

it('pins each client', () => {
  const { dependencies } = readJson<{ dependencies: Record<string, string> }>('packages/package.json')
  const { packages } = readJson<{ packages: Record<string, { version?: string }> }>('packages/package-lock.json')
  expect(Object.keys(dependencies).sort()).toEqual(
    Object.values(clients)
      .map((name) => `@aws-sdk/client-${name}`)
      .sort(),
  )
  for (const [name, version] of Object.entries(dependencies)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(packages[`node_modules/${name}`]?.version).toBe(version)
  }
})

it.each([
  [['nowhere'], /^check:sdk: no folder of pages: .*nowhere\n$/],
  [[spec, '--service', 'sqss'], /^check:sdk: --service sqss: one of athena, .*\n$/],
  [[spec], /^check:sdk: no pages of athena, .* in .*\n$/],
])('names what is wrong with its arguments: %#', { timeout: 60_000 }, (args, message) => {
  const script = fileURLToPath(new URL('check-sdk.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), script, ...args],
    {
      encoding: 'utf8',
    },
  )
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
})

async function compareClient(): Promise<Comparison> {
  const modules = mkdtempSync(join(tmpdir(), 'client-'))
  try {
    const types = join(modules, 'client/dist-types')
    mkdirSync(join(types, 'commands'), { recursive: true })
    writeFileSync(join(modules, 'client/package.json'), '{ "name": "client", "types": "./dist-types/index.d.ts" }')
    for (const [name, text] of Object.entries(commands))
      writeFileSync(join(types, `commands/${name}Command.d.ts`), text)
    const lines = Object.keys(commands).map((name) => `export * from './commands/${name}Command'\n`)
    writeFileSync(join(types, 'index.d.ts'), lines.join(''))
    const { services } = await readServices({ input: spec, cwd: spec, services: ['dynamodb'] })
    return compareServices([{ model: services[0]!.model!, client: 'client' }], modules)
  } finally {
    rmSync(modules, { recursive: true })
  }
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Content
}
