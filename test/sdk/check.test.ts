/**
 * The whole comparison, with a page of the project and a client that stands in for the SDK's; the lists that are committed; the arguments.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { readServices } from '../../generator/index.js'
import { type Comparison, type ExceptionGroup, compareExceptions, compareServices } from './check.js'
import { clients } from './services.js'

const spec = fileURLToPath(new URL('../../spec', import.meta.url))
const deleteInput = 'export interface DeleteTableCommandInput { TableName: string | undefined }'

it('finds nothing where the types are alike', { timeout: 60_000 }, async () => {
  const { assignments, differences, faults } = await compareClient(`${deleteInput}
    export interface DeleteTableCommandOutput { TableDescription?: { TableName?: string | undefined } | undefined; $metadata: object }`)
  expect([assignments, differences, faults]).toEqual([2, otherOperations, []])
})

it(
  'names operation, direction and path of what differs, and what no exception explains',
  { timeout: 60_000 },
  async () => {
    const { differences, faults } = await compareClient(`
    export interface DeleteTableCommandInput { TableName?: string; Force?: boolean }
    export interface DeleteTableCommandOutput { TableDescription?: { TableStatus?: number } }`)
    const expected = [
      'dynamodb.DeleteTable input Force',
      'dynamodb.DeleteTable input TableName',
      'dynamodb.DeleteTable output TableDescription.TableStatus',
    ]
    const found = differences.filter(({ kind }) => kind !== 'operation')
    expect(found.map(({ key }) => key)).toEqual(expected)
    expect(found.map(({ kind }) => kind)).toEqual(['member', 'required', 'type'])
    expect(faults).toEqual([])
    const groups = [{ reason: '', differences: [expected[0]!, 'dynamodb.Query input Gone'] }]
    const { unlisted, stale } = compareExceptions(found, groups)
    expect(unlisted.map(({ key }) => key)).toEqual(expected.slice(1))
    expect(stale).toEqual(['dynamodb.Query input Gone'])
  },
)

it('reports what the compiler says of anything else', { timeout: 60_000 }, async () => {
  const { faults } = await compareClient(deleteInput)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^dynamodb\.ts\(\d+\): .*no exported member.*DeleteTableCommandOutput/)
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
  [['--service', 'sqss'], /^check:sdk: (--service sqss: one of athena, .*|no folder of pages: .*)\n$/],
  [[spec], /^check:sdk: no pages of athena, .* in .*\n$/],
])('names what is wrong with its arguments: %j', { timeout: 60_000 }, (args, message) => {
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

/** The client of {@link compareClient} has one operation of those that have pages. */
const otherOperations = ['CreateTable', 'DescribeTable', 'GetItem', 'PutItem', 'Query'].map((operation) => ({
  key: `dynamodb.${operation}`,
  kind: 'operation',
  source: 'no operation',
  target: 'an operation',
}))

/** Compares the pages of dynamodb with a client that has one operation, `DeleteTable`, and these types. */
async function compareClient(types: string): Promise<Comparison> {
  const modules = mkdtempSync(join(tmpdir(), 'client-'))
  onTestFinished(() => rmSync(modules, { recursive: true }))
  const commands = join(modules, 'client/dist-types/commands')
  mkdirSync(commands, { recursive: true })
  writeFileSync(join(modules, 'client/package.json'), '{ "name": "client", "types": "./dist-types/index.d.ts" }')
  writeFileSync(join(modules, 'client/dist-types/index.d.ts'), `export * from './commands/DeleteTableCommand'\n`)
  writeFileSync(join(commands, 'DeleteTableCommand.d.ts'), types)
  const { services } = await readServices({ input: spec, cwd: spec, services: ['dynamodb'] })
  return compareServices([{ model: services[0]!.model!, client: 'client' }], modules)
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Content
}
