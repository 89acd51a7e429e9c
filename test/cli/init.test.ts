/** `shapewright init` as on a pipe, with pages of a folder. */
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '../package/temporary-folder.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { runCommand } from './command.js'

function makeProject(files: Readonly<Record<string, string>> = {}, folder = makeFolder()): string {
  fillFolder(folder, {
    'package.json': '{ "name": "demo", "devDependencies": { "shapewright": "1.0.0" } }\n',
    ...files,
  })
  fillFolder(folder, { 'node_modules/.keep': '' })
  symlinkSync(resolve('.'), join(folder, 'node_modules/shapewright'), 'dir')
  return folder
}

const pages = resolve('spec')
const init = (folder: string, ...args: readonly string[]) => runCommand(folder, 'init', '--from', pages, ...args)

describe('a first run', () => {
  const folder = makeProject({}, makeTemporaryFolder())
  let first: Awaited<ReturnType<typeof init>>
  beforeAll(async () => {
    first = await init(folder, '--yes', '--service', 'dynamodb')
  }, 120_000)

  it('says what it writes, and ends with lines to use it', () => {
    expect([first.exitCode, first.stderr.includes('Error')]).toEqual([0, false])
    expect(first.stdout).toMatch(/^new {6}shapewright\.config\.mjs\nchanged {2}package\.json\n/)
    expect(first.stdout).toContain('\n  npm install ./output/dynamodb\n')
    expect(first.stdout).toMatch(/^ {2}import \{ \w+Schema, decode \} from '@demo\/aws-dynamodb'$/m)
    expect(existsSync(join(folder, 'output/dynamodb/dist/index.js'))).toBe(true)
  })

  it('is all: a second one changes nothing and says so', async () => {
    const before = readFolder(folder)
    const { exitCode, stdout } = await runCommand(folder, 'init', '--yes')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Everything is set up already; nothing changed\.\n/)
    expect(readFolder(folder)).toEqual(before)
  })

  it('makes again what is gone', async () => {
    rmSync(join(folder, 'output/dynamodb/dist'), { recursive: true })
    const { exitCode, stdout } = await runCommand(folder, 'init', '--yes')
    expect([exitCode, stdout.includes('1 package built')]).toEqual([0, true])
    expect(readFileSync(join(folder, 'output/dynamodb/dist/index.js'), 'utf8')).not.toBe('')
  }, 120_000)
})

it('--dry-run shows what would change and writes nothing', async () => {
  const folder = makeProject({ '.gitignore': 'dist\n' })
  const before = readFolder(folder)
  const { exitCode, stdout } = await init(folder, '--service', 'dynamodb', '--dry-run', '--scope', 'acme')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('changed  .gitignore\n  + /output/*/dist/\n  + /output/.*\n  + /spec/.sync/\n')
  expect(readFolder(folder)).toEqual(before)
})

it('--json prints one document', async () => {
  const folder = makeProject()
  const { stdout, stderr } = await init(folder, '--service', 'dynamodb', '--dry-run', '--json')
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ command: 'init', dryRun: true, exitCode: 0 },
    choices: { services: ['dynamodb'], from: pages, packageName: '@demo/aws-{service}', workflows: false },
    files: [{ path: 'shapewright.config.mjs', state: 'new' }, { path: 'package.json' }, {}, {}],
  })
})

it.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  [
    'no service is named',
    {},
    [],
    'shapewright: No service is named.\n  Name services with --service, such as `shapewright init --yes --service sqs`.\n',
  ],
  [
    'a scope is none',
    {},
    ['--service', 'dynamodb', '--scope', 'A b'],
    'shapewright: No package can be called "@A b/aws-{service}".\n',
  ],
  [
    'shapewright is not installed',
    { 'package.json': '{}' },
    ['--service', 'dynamodb'],
    'shapewright: package.json does not list shapewright, and the scripts need it.\n  Run `npm install -D shapewright`, then this command again.\n',
  ],
  ['package.json is broken', { 'package.json': '{' }, [], 'shapewright: package.json cannot be read: '],
])('it says that %s', async (_, files, args, expected) => {
  const folder = makeProject(files)
  const before = readFolder(folder)
  const { exitCode, stderr } = await init(folder, '--yes', ...args)
  expect([exitCode, stderr.slice(0, expected.length)]).toEqual([2, expected])
  expect(readFolder(folder)).toEqual(before)
})

it('it says that there is no project', async () => {
  const { exitCode, stderr } = await init(makeFolder(), '--yes')
  expect([exitCode, stderr]).toEqual([
    2,
    'shapewright: There is no package.json here.\n  Run `npm init -y`, then `npm install -D shapewright`, then this command again.\n',
  ])
})
