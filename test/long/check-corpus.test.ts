import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { watchMemory } from './process-memory.js'

const script = fileURLToPath(new URL('check-corpus.ts', import.meta.url))
const page = 'sagemaker/client/stop_auto_ml_job.rst'
const spec = fileURLToPath(new URL('../../spec', import.meta.url))

it('names what is wrong with its arguments', { timeout: 60_000 }, () => {
  const { status, stderr, stdout } = runScript('nowhere')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^check:corpus: no folder of pages: .*nowhere\n$/)
})

it('compiles what is generated', { timeout: 120_000 }, () => {
  const { status, stderr, stdout } = runScript(copyPage())
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^generated 1 services, 1 operations in .*\ncompiled 1 of 1 with TypeScript 7 in .*\n$/)
})

it('fails where a page has an error, and compiles nothing', { timeout: 60_000 }, () => {
  const pages = copyPage()
  writeFileSync(join(pages, page), '')
  const { status, stderr, stdout } = runScript(pages)
  expect(status).toBe(1)
  expect(stderr).toMatch(/stop_auto_ml_job\.rst:1: .+\ngenerate ended with 1\n$/)
  expect(stdout).not.toContain('compiled')
})

it.skipIf(!existsSync('/proc/self/status'))('sees the memory of descendants', { timeout: 60_000 }, async () => {
  const stop = watchMemory()
  const allocate = 'const held = Buffer.alloc(300e6, 1); setTimeout(() => held, 1000)'
  const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(allocate)}])`
  await once(spawn(process.execPath, ['-e', parent], { stdio: 'ignore' }), 'close')
  const peak = stop()
  expect(peak?.process).toBeGreaterThan(300e6)
  expect(peak?.sum).toBeGreaterThan(peak!.process)
})

function runScript(folder: string): SpawnSyncReturns<string> {
  const args = ['--import', import.meta.resolve('tsx'), script, folder]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

function copyPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(spec, page), join(folder, page))
  return folder
}
