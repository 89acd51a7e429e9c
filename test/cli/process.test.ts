import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest'
import { compileSources } from '../compile/compiled-sources.js'
import { makeTemporaryFolder } from '../package/temporary-folder.js'
import { fillFolder, makeFolder } from '../write/folders.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = 'spec/sagemaker/client/stop_auto_ml_job.rst'

let cli: string
beforeAll(async () => {
  cli = (await compileSources(makeTemporaryFolder()))('generator/cli.ts')
})

let cwd: string
beforeEach(() => {
  cwd = makeFolder()
  cpSync(join(root, page), join(cwd, page))
})

interface Running {
  readonly child: ChildProcess
  readonly output: { stdout: string; stderr: string }
}

function start(...args: string[]): Running {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)))
  return { child, output }
}

async function end({ child }: Running): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'close')
  return child.exitCode
}

/** Waits longer than a busy machine takes; the test's own limit is longer still. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !condition(); tries++) await setTimeout(50)
  expect(condition()).toBe(true)
}

it('ends with the exit code and without escape sequences on a pipe', async () => {
  const good = start('generate')
  expect(await end(good)).toBe(0)
  expect(good.output.stdout + good.output.stderr).not.toContain('\u001b')
  fillFolder(cwd, { 'spec/sagemaker/client/broken.rst': '' })
  const bad = start('generate')
  expect(await end(bad)).toBe(1)
  expect(bad.output.stderr).toContain('broken.rst: error[page-empty]')
  expect(await end(start('generate', '--service', 'x'))).toBe(2)
})

it('is quiet where nobody reads its output any more', async () => {
  const running = start('model', '--out', 'models', '--json')
  running.child.stdout!.destroy()
  expect(await end(running)).toBe(0)
  expect(running.output.stderr).toBe('')
})

it('generates again when a page changes, and ends when it is interrupted', async () => {
  const running = start('generate', '--watch')
  await until(() => running.output.stderr.includes('generate: watching; Ctrl+C ends it'))
  // By now it has looked, and found nothing new.
  await setTimeout(500)
  const made = join(cwd, 'output/sagemaker/src/operations/describe-endpoint.ts')
  expect(existsSync(made)).toBe(false)
  const added = 'spec/sagemaker/client/describe_endpoint.rst'
  cpSync(join(root, added), join(cwd, added))
  await until(() => existsSync(made))
  rmSync(join(cwd, added))
  await until(() => !existsSync(made))
  expect(readFileSync(join(cwd, 'output/sagemaker/src/client.ts'), 'utf8')).toContain('stopAutoMLJob(')
  running.child.kill('SIGINT')
  expect(await end(running)).toBe(130)
  expect(running.output.stderr).toMatch(/still watching; Ctrl\+C ends it\nshapewright: interrupted\n$/)
})

it('goes on watching pages that were replaced, moved, removed and put back', async () => {
  const running = start('generate', '--watch')
  await until(() => running.output.stderr.includes('generate: watching; Ctrl+C ends it'))
  const made = join(cwd, 'output/sagemaker/src/client.ts')
  const text = readFileSync(join(cwd, page), 'utf8')
  const sentence = (word: string): string => text.replace('  See also:', `  ${word} sentence.\n\n  See also:`)
  let runs = 0
  const reran = async (...changed: string[]): Promise<void> => {
    runs++
    const count = (): number => running.output.stderr.split('generate: ran again for ').length - 1
    await until(() => count() >= runs)
    expect(running.output.stderr).toMatch(
      new RegExp(`ran again for ${changed.join(', ')}; still watching; Ctrl\\+C ends it\\n$`),
    )
    expect(count()).toBe(runs)
  }

  for (const word of ['First', 'Second']) {
    writeFileSync(join(cwd, 'page.new'), sentence(word))
    renameSync(join(cwd, 'page.new'), join(cwd, page))
    await reran(page)
    expect(readFileSync(made, 'utf8')).toContain(`${word} sentence.`)
  }
  writeFileSync(join(cwd, page), sentence('Third'))
  await reran(page)
  expect(readFileSync(made, 'utf8')).toContain('Third sentence.')

  const other = 'spec/other/client/stop_auto_ml_job.rst'
  mkdirSync(join(cwd, 'spec/other/client'), { recursive: true })
  cpSync(join(root, page), join(cwd, other))
  await reran(other)
  renameSync(join(cwd, 'spec/other'), join(cwd, 'other'))
  await reran(other)
  renameSync(join(cwd, 'other'), join(cwd, 'spec/other'))
  await reran(other)
  writeFileSync(join(cwd, other), sentence('Fourth'))
  await reran(other)
  expect(readFileSync(join(cwd, 'output/other/src/client.ts'), 'utf8')).toContain('Fourth sentence.')

  renameSync(join(cwd, 'spec'), join(cwd, 'away'))
  await reran(other, page)
  renameSync(join(cwd, 'away'), join(cwd, 'spec'))
  await reran(other, page)
  writeFileSync(join(cwd, page), sentence('Fifth'))
  await reran(page)
  expect(readFileSync(made, 'utf8')).toContain('Fifth sentence.')
}, 120_000)
