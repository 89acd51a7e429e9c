/** Every sample of the site's pages: programs are compiled and run, and print what they say; commands and configurations are understood. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { CommanderError } from 'commander'
import { transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createProgram } from '../../generator/cli/program.js'
import { checkConfig } from '../../generator/config/check.js'
import type { ShapewrightConfig } from '../../generator/config/config.js'
import { type DynamoDBServer, startDynamoDB } from '../client/dynamodb-server.js'
import { compileProject } from '../compile/compilers.js'
import { copyBuiltPackage } from '../package/built-package.js'
import { makeTemporaryFolder } from '../package/temporary-folder.js'
import { readPrinted, readSamples } from './samples.js'

const samples = readSamples()
const folder = makeTemporaryFolder()
let dynamodb: DynamoDBServer

/** Samples that call the gateway of the same page. */
const callsGateway = (code: string): boolean => code.includes('gatewayTransport(')
const isConfiguration = (code: string): boolean => code.includes('export default defineConfig')
const programs = samples.filter(({ code, language }) => /^[jt]s$/.test(language) && !isConfiguration(code))
const own = (name: string) => join(folder, name)

beforeAll(async () => {
  mkdirSync(own('node_modules/@shapewright'), { recursive: true })
  for (const service of ['dynamodb', 'sagemaker']) {
    await copyBuiltPackage(resolve(`output/${service}`), own(`node_modules/@shapewright/${service}`))
  }
  symlinkSync(resolve('.'), own('node_modules/shapewright'), 'dir')
  for (const scope of ['@aws-sdk', '@types', '@smithy'])
    symlinkSync(resolve(`node_modules/${scope}`), own(`node_modules/${scope}`), 'dir')
  dynamodb = await startDynamoDB()
  await createTable()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await dynamodb.stop()
})

/** The table that samples use, at the server that the SDK and boto3 are sent to. */
async function createTable(): Promise<void> {
  const { CreateTableCommand, waitUntilTableExists } = await import('@aws-sdk/client-dynamodb')
  const key = { AttributeName: 'Id', KeyType: 'HASH' } as const
  const attribute = { AttributeName: 'Id', AttributeType: 'S' } as const
  const table = {
    TableName: 'Notes',
    KeySchema: [key],
    AttributeDefinitions: [attribute],
    BillingMode: 'PAY_PER_REQUEST',
  } as const
  await dynamodb.sdk.send(new CreateTableCommand({ ...table, KeySchema: [key], AttributeDefinitions: [attribute] }))
  await waitUntilTableExists(
    { client: dynamodb.sdk, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.1 },
    { TableName: 'Notes' },
  )
  const { hostname, port } = await dynamodb.sdk.config.endpoint!()
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://${hostname}:${port}`)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'none')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none')
}

it('there are samples', () => {
  expect(programs.length).toBeGreaterThan(12)
})

it('programs compile', async () => {
  writeFileSync(
    own('tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2023',
        lib: ['ES2023'],
        module: 'NodeNext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        skipLibCheck: true,
        types: ['node'],
      },
      include: ['*.mts'],
    }),
  )
  const typed = samples.filter(({ code, language }) => language === 'ts' && !isConfiguration(code))
  for (const [index, { code, place }] of typed.entries())
    writeFileSync(own(`sample-${index}.mts`), `// ${place}\n${code}`)
  expect(await compileProject('typescript-7', folder)).toBe('')
})

describe.each(programs)('$place', ({ code, language, place }) => {
  it('runs, and prints what it says', async ({ skip }) => {
    const port = await findFreePort()
    const gateway = callsGateway(code) ? await startGateway(port) : undefined
    if (gateway === 'no boto3') {
      process.stderr.write(`\nSKIPPED: ${place}: no Python here has boto3\n`)
      return skip()
    }
    const printed: string[] = []
    const log = vi
      .spyOn(console, 'log')
      .mockImplementation((...values: unknown[]) => void printed.push(values.join(' ')))
    try {
      const path = own(`run-${place.replace(/\W+/g, '-')}.${code.includes('require(') ? 'cjs' : 'mjs'}`)
      writeFileSync(
        path,
        transformSync(code.replace(':8080', `:${port}`), { loader: language === 'ts' ? 'ts' : 'js', target: 'es2023' })
          .code,
      )
      // a module of its own, also under a test runner that transforms modules
      if (path.endsWith('.cjs')) createRequire(path)(path)
      else await import(/* @vite-ignore */ pathToFileURL(path).href)
    } finally {
      log.mockRestore()
      gateway?.kill()
    }
    const expected = readPrinted(code)
    if (expected.length > 0) expect(printed).toEqual(expected)
  })
})

/** The samples' own port may be taken. */
async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** Starts the page's gateway. boto3 is sent to the server of the test, which older ones do not learn from the environment. */
async function startGateway(port: number): Promise<ChildProcess | 'no boto3'> {
  const python = [process.env['PYTHON'], 'python3', '/usr/bin/python3'].find(
    (one) => one !== undefined && spawnSync(one, ['-c', 'import boto3']).status === 0,
  )
  if (python === undefined) return 'no boto3'
  const source = samples.find(({ language }) => language === 'python')!.code
  const prelude =
    'import functools, os, boto3\nboto3.client = functools.partial(boto3.client, endpoint_url=os.environ["AWS_ENDPOINT_URL_DYNAMODB"])\n'
  writeFileSync(own('gateway.py'), prelude + source.replace('8080', String(port)))
  const child = spawn(python, ['gateway.py'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`The gateway ended: ${complaint}`)
    try {
      await fetch(`http://127.0.0.1:${port}`)
      return child
    } catch {
      await Promise.race([once(child, 'exit'), new Promise((wait) => setTimeout(wait, 50))])
    }
  }
  child.kill()
  throw new Error('The gateway does not answer')
}

describe.each(samples.filter(({ code }) => isConfiguration(code)))('$place', ({ code }) => {
  it('is a configuration', async () => {
    const body = code.replace(/^import .*$/m, '').replace('export default defineConfig(', 'return (')
    const config = new Function(
      `${transformSync(`function read() {${body}}`, { loader: 'ts' }).code}\nreturn read()`,
    )() as ShapewrightConfig
    expect(checkConfig(config)).toEqual([])
  })
})

describe.each(samples.filter(({ language }) => language === 'json'))('$place', ({ code }) => {
  it('is JSON', () => {
    expect(JSON.parse(code)).toBeTypeOf('object')
  })
})

/** Lines of shell samples that call Shapewright, and what they say after its name. */
const commands = samples
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code, place }) =>
    [...code.matchAll(/(?:^|npx |&& |npm:|bunx )shapewright (.*?)(?:&&|#|"|$)/gm)].map(([, line = '']) => ({
      line: line.trim(),
      place,
    })),
  )

it.each(commands)('$place is understood: shapewright $line', async ({ line }) => {
  // the reference shows what may stand there, not what stands there
  const args = line
    .replace(/<(\w+)(?:\.\.\.|\|[\w|]+)?>|\[options\]/g, (_: string, name?: string) => name ?? '')
    .split(/\s+/)
    .filter(Boolean)
  let ran = ''
  const program = createProgram(
    (name: string) => {
      ran = name
      return Promise.resolve()
    },
    { writeErr: () => undefined },
  )
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    throw error instanceof CommanderError ? new Error(error.message, { cause: error }) : error
  }
  expect(ran).toBe(args[0])
})
