/**
 * The gate of pull requests as the guide has it, in a repository: packages are compared, not pages, so that a name that a package keeps is no alarm.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { type Outcome, runCommand } from '../cli/command.js'
import { printIndexPage } from '../cli/index-page.js'
import { makeTemporaryFolder } from '../package/temporary-folder.js'
import { embeddedFolder } from '../spec/embedded-pages.js'
import { fillFolder, makeFolder } from '../write/folders.js'

const page = 'dynamodb/client/delete_table.rst'
const root = new URL('../../', import.meta.url)

/** The project after its first commit: each test works in a copy. */
const committed = makeTemporaryFolder()

let cwd: string
beforeAll(async () => {
  cwd = committed
  mkdirSync(join(cwd, 'node_modules'))
  cpSync(join(embeddedFolder, page), join(cwd, 'spec', page), { recursive: true })
  fillFolder(cwd, { 'spec/dynamodb.rst': printIndexPage('DynamoDB', ['dynamodb/client/delete_table']) })
  git('init', '--quiet', '--template=', '--initial-branch=main')
  await generate()
  git('add', 'spec', 'output')
  git('commit', '--quiet', '-m', 'one')
  git('remote', 'add', 'origin', '.')
  git('checkout', '--quiet', '-b', 'change')
})

beforeEach(() => {
  cwd = makeFolder()
  cpSync(committed, cwd, { recursive: true, preserveTimestamps: true })
})

function git(...args: string[]): void {
  const settings = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...settings, ...args], { cwd, stdio: 'ignore' })
}

function edit(before: string, after: string): void {
  const path = join(cwd, 'spec', page)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(before)
  writeFileSync(path, text.replaceAll(before, after))
}

async function generate(): Promise<void> {
  expect((await runCommand(cwd, 'generate')).exitCode).toBe(0)
}

/** Runs the gate in the guide's words. */
async function runGate(): Promise<Outcome> {
  const readme = readFileSync(new URL('docs/guide/ci.md', root), 'utf8')
  const [, fetch, gate] = /^(git fetch .*)\nnpx shapewright (diff .*)$/m.exec(readme)!
  git(...fetch!.split(' ').slice(1))
  return runCommand(cwd, ...gate!.split(' '))
}

it('lets a name through that the package keeps', async () => {
  edit('How reads and writes of the table are paid for.', 'Type: BillingState')
  await generate()
  git('commit', '--quiet', '-am', 'two')
  // the pages by themselves call the type otherwise; the package does not
  expect((await runCommand(cwd, 'diff', 'main', 'spec', '--fail-on', 'major')).stdout).toContain('[shape-renamed]')
  expect(await runGate()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('::notice title=') })
})

it('stops what breaks programs', async () => {
  edit('TableName', 'TableTitle')
  await generate()
  git('commit', '--quiet', '-am', 'two')
  const { exitCode, stdout } = await runGate()
  expect(exitCode).toBe(1)
  expect(stdout).toContain(
    '::error title=dynamodb%3A member-removed (major)::DeleteTableRequest.TableName is gone (string)',
  )
})

it.each([
  [{ packageName: '@example/{service}' }, 'the package is called @example/dynamodb, was @shapewright/dynamodb'],
  [{ responseEnums: 'closed' }, 'responseEnums is chosen to be closed, was open'],
])('stops a configuration that breaks programs: %j', async (config, expected) => {
  fillFolder(cwd, { 'shapewright.config.json': JSON.stringify(config) })
  await generate()
  const { exitCode, stdout } = await runGate()
  expect(exitCode).toBe(1)
  expect(stdout).toContain(`::${expected}\n`)
})
