import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { generate } from '../generator/generate.js'
import { renderMessage } from '../generator/messages/render.js'
import type { Progress } from '../generator/result.js'
import { type EmitStages, type Stages, stages } from '../generator/stages.js'
import { fillFolder, makeFolder, readFolder } from './write/folders.js'

const help =
  '  help: This is a mistake of the generator: please report it with the page. DEBUG=shapewright shows where it happened.'

let cwd: string
beforeEach(() => {
  cwd = makeFolder()
  const page = (method: string, name: string): string =>
    `.. py:method:: Demo.Client.${method}(**kwargs)\n\n  See also: \`AWS API Documentation <https://docs.aws.amazon.com/goto/WebAPI/demo-2020-01-01/${name}>\`_\n\n  **Request Syntax**\n  ::\n\n    response = client.${method}()\n\n  :returns: None\n`
  fillFolder(cwd, {
    'spec/one/client/get_a.rst': page('get_a', 'GetA'),
    'spec/one/client/get_b.rst': page('get_b', 'GetB'),
    'spec/two/client/get_c.rst': page('get_c', 'GetC'),
  })
})

/** Stages that emit one file for each operation; each can be made to fail. */
function fakeStages(fail: { parse?: string; emit?: string; text?: string } = {}): Stages {
  const emit: EmitStages = {
    emitService(model) {
      if (model.service === fail.emit) throw new RangeError('too many\nlines')
      const text = model.service === fail.text ? 'export const =' : `export const a = "${model.service}"`
      const files = model.operations.map(({ method }) => ({ path: `src/${method}.ts`, text }))
      return [{ path: 'src/index.ts', text: '// Written by Shapewright\n' }, ...files]
    },
  }
  return {
    async loadModelStages() {
      const real = await stages.loadModelStages()
      return {
        ...real,
        parsePage(tree, file) {
          if (file.stem === fail.parse) throw new TypeError('x is undefined')
          return real.parsePage(tree, file)
        },
      }
    },
    loadEmitStages: () => Promise.resolve(emit),
  }
}

async function run(fail: Parameters<typeof fakeStages>[0], more: object = {}) {
  const options = { input: join(cwd, 'spec'), output: join(cwd, 'output'), cwd }
  const result = await generate({ ...options, stages: fakeStages(fail), ...more })
  const shown = result.messages
    .filter(({ severity }) => severity === 'error')
    .map((message) => renderMessage(message, { width: 120, color: false }))
    .join('\n')
  return { ...result, shown }
}

it('writes the formatted files of every service', async () => {
  const { shown, written } = await run({})
  expect([shown, written]).toEqual(['', true])
  expect(readFolder(join(cwd, 'output'))).toEqual({
    'one/CHANGELOG.md': expect.stringMatching(
      /^# Changelog\n[^]*## 1\.0\.0\n\nThe first version: 2 operations, 2 types\.\n$/,
    ),
    'one/shapewright.lock.json': expect.stringContaining('"version": "1.0.0"'),
    'two/CHANGELOG.md': expect.stringContaining('The first version: 1 operation, 1 type.'),
    'two/shapewright.lock.json': expect.stringContaining('"service": "two"'),
    'one/src/get_a.ts': "export const a = 'one'\n",
    'one/src/get_b.ts': "export const a = 'one'\n",
    'one/src/index.ts': '// Written by Shapewright\n',
    'two/src/get_c.ts': "export const a = 'two'\n",
    'two/src/index.ts': '// Written by Shapewright\n',
  })
})

it('names the page on which the generator fails, goes on with the others, and leaves the service as it was', async () => {
  const { failed, services, shown } = await run({ parse: 'get_a' })
  expect(failed).toBe(true)
  expect(services.map(({ operations }) => operations)).toEqual([1, 1])
  expect(shown).toBe(
    `spec/one/client/get_a.rst: error[generator-fault]: The generator failed here: TypeError: x is undefined\n${help}`,
  )
  expect(readdirSync(join(cwd, 'output'))).toEqual(['two'])
})

it('names the service whose emission fails', async () => {
  const { shown } = await run({ emit: 'two' })
  expect(shown).toBe(`spec/two: error[generator-fault]: The generator failed here: RangeError: too many\n${help}`)
})

it('throws a mistake of the generator, with its stack, for debugging', async () => {
  await expect(run({ emit: 'two' }, { debug: true })).rejects.toThrow(RangeError)
})

it('names an emitted file that cannot be formatted, and leaves the output of all services as it was', async () => {
  await run({})
  const before = readFolder(join(cwd, 'output'))
  const { shown } = await run({ text: 'two' })
  expect(shown).toBe(
    `output/two/src/get_c.ts: error[output-text]: The emitted file cannot be formatted: Unexpected token (1:14)\n` +
      '  help: This is a mistake of the generator: please report it with the page.',
  )
  expect(readFolder(join(cwd, 'output'))).toEqual(before)
})

it('says how far it is', async () => {
  const seen: string[] = []
  const onProgress = ({ service, step, done, total }: Progress): void => {
    seen.push(`${service} ${step} ${done}/${total}`)
  }
  await run({}, { onProgress })
  expect(seen).toEqual([
    ...['one read 1/3', 'one read 2/3', 'one resolve 2/3', 'one emit 2/3', 'one format 2/3', 'one write 2/3'],
    ...['two read 3/3', 'two resolve 3/3', 'two emit 3/3', 'two format 3/3', 'two write 3/3'],
  ])
})

it('plans versions again if another run has published between planning and writing', async () => {
  const options = { input: join(cwd, 'spec'), output: join(cwd, 'output'), cwd, services: ['one'] }
  await generate(options)
  const [page] = Object.entries(readFolder(join(cwd, 'spec/one/client')))[0]!.slice(1)
  const addMethod = (method: 'get_x' | 'get_y'): void => {
    const name = method === 'get_x' ? 'GetX' : 'GetY'
    fillFolder(cwd, { [`spec/one/client/${method}.rst`]: page!.replaceAll('get_a', method).replaceAll('GetA', name) })
  }
  let count = 0
  addMethod('get_x')
  const result = await generate({
    ...options,
    stages: {
      ...stages,
      async loadEmitStages() {
        if (count++ === 0) {
          addMethod('get_y')
          expect((await generate(options)).services[0]?.release).toMatchObject({ version: '1.1.0' })
        }
        return stages.loadEmitStages()
      },
    },
  })
  expect(result.failed).toBe(false)
  expect(result.services[0]).toMatchObject({ operations: 4, release: { version: '1.1.0' } })
  expect(readFolder(join(cwd, 'output/one'))['CHANGELOG.md']).toContain('GetY')
})

it('names a page that is not what was synced, and goes on', async () => {
  const folder = readFolder(join(cwd, 'spec'))
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
  const pages = Object.fromEntries(
    Object.entries(folder)
      .filter(([path]) => path.startsWith('one/'))
      .map(([path, text]) => [path, { sha256: hash(path.endsWith('get_a.rst') ? `${text} ` : text) }]),
  )
  const services = { one: { source: 'https://site', time: 'now', pages } }
  fillFolder(cwd, { 'spec/manifest.json': JSON.stringify({ format: 1, services }) })
  const { messages, failed } = await run({})
  expect(failed).toBe(false)
  expect(messages.filter(({ rule }) => rule === 'page-edited')).toMatchObject([
    { path: 'spec/one/client/get_a.rst', severity: 'info', found: 'The page is not what was synced from https://site' },
  ])
})
