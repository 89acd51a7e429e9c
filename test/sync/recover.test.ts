import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Journal, locateJournal, locateReady, markWork } from '../../generator/sync/journal.js'
import { lockInput } from '../../generator/sync/input-lock.js'
import { recoverPages } from '../../generator/sync/recover.js'
import { locateStage } from '../../generator/sync/work-folder.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { openFolderSource } from '../../generator/sync/folder-source.js'
import { makePages } from './harbour-pages.js'
import { listMessages, syncHarbour } from './sync-harbour.js'

const put = ['harbour/client/a.rst', 'harbour/client/b.rst', 'harbour/waiter/c.rst']
const remove = ['harbour.rst', 'harbour/paginator/x.rst']
const sha256 = '0'.repeat(64)
const journal: Omit<Journal, 'place'> = {
  ...{ service: 'harbour', put, remove },
  entry: { pages: Object.fromEntries(put.map((path) => [path, { sha256 }])), source: 'boto3', time: 'now' },
}
const after = Object.fromEntries(put.map((path) => [path, `new ${path}`]))

/** An input folder in which a sync was killed after so many of its steps. */
function makeParted(steps: number): string {
  const input = makeFolder()
  const stage = locateStage(input, 'harbour')
  fillFolder(input, { 'harbour.rst': 'old', 'harbour/client/a.rst': 'old', 'harbour/paginator/x.rst': 'old' })
  for (const path of put) fillFolder(input, { [locateReady(stage, path).slice(input.length + 1)]: after[path]! })
  writeFileSync(locateJournal(input), JSON.stringify({ ...journal, place: markWork(input) }))
  const all = [
    ...put.map((path) => (): void => {
      mkdirSync(join(input, path, '..'), { recursive: true })
      renameSync(locateReady(stage, path), join(input, path))
    }),
    ...remove.map((path) => (): void => rmSync(join(input, path))),
  ]
  for (const step of all.slice(0, steps)) step()
  return input
}

it.each([0, 1, 2, 3, 4, 5])('ends a sync that was killed after %i steps', (steps) => {
  const input = makeParted(steps)
  // what else a process that is killed may leave
  fillFolder(input, { '.sync/manifest.json.new': '{', '.sync/lock-999999999-1': '', '.sync/lock': '999999999 1 0' })
  expect(recoverPages(input, input)).toMatchObject([
    { path: '.', rule: 'sync-ended', severity: 'info', found: 'A sync of harbour had been interrupted' },
  ])
  const { 'manifest.json': manifest, ...pages } = readFolder(input)
  expect(pages).toEqual(after)
  expect(JSON.parse(manifest!)).toEqual({ format: 1, services: { harbour: journal.entry } })
  expect(readdirSync(join(input, 'harbour')).sort()).toEqual(['client', 'waiter'])
  expect(existsSync(join(input, '.sync'))).toBe(false)
  expect(recoverPages(input, input)).toEqual([])
})

it('has nothing to do where there is nothing', () => {
  const input = makeFolder()
  expect(recoverPages(join(input, 'missing'), input)).toEqual([])
  expect(recoverPages(input, input)).toEqual([])
  expect(readdirSync(input)).toEqual([])
})

it.each([
  '{',
  'null',
  JSON.stringify({ ...journal, remove: ['../x'] }),
  JSON.stringify({ ...journal, service: '..' }),
  JSON.stringify({ ...journal, put: ['harbour/client/../../x.rst'] }),
  JSON.stringify({ ...journal, entry: {} }),
])('reports a journal that is damaged, and does nothing that it says: %s', (text) => {
  const input = makeParted(0)
  writeFileSync(locateJournal(input), text)
  expect(recoverPages(input, input)).toMatchObject([{ path: '.sync/journal.json', rule: 'journal-damaged' }])
  expect(readFolder(input)).toMatchObject({ 'harbour.rst': 'old', 'harbour/client/a.rst': 'old' })
  expect(recoverPages(input, input)).toEqual([])
})

it('does nothing that a journal says which came with a copy of the folder, or was put there', () => {
  const copy = makeFolder()
  cpSync(makeParted(2), copy, { recursive: true })
  const { '.sync/journal.json': _, ...before } = readFolder(copy)
  expect(recoverPages(copy, copy)).toMatchObject([
    {
      path: '.sync/journal.json',
      rule: 'journal-damaged',
      found: 'The journal of a sync was not written in this folder: it was copied or put here',
    },
  ])
  expect(readFolder(copy)).toEqual(before)
  const planted = makeParted(0)
  writeFileSync(locateJournal(planted), JSON.stringify(journal))
  expect(recoverPages(planted, planted)).toMatchObject([{ rule: 'journal-damaged' }])
  expect(readFolder(planted)).toMatchObject({ 'harbour.rst': 'old', 'harbour/client/a.rst': 'old' })
})

it('the next sync ends it, too', async () => {
  const input = join(makeParted(2))
  const folder = makeFolder()
  renameSync(input, join(folder, 'spec'))
  fillFolder(join(folder, 'pages'), makePages())
  const source = openFolderSource('pages', join(folder, 'pages'))
  const result = await syncHarbour(folder, source, { allowRemovals: true })
  expect(listMessages(result)).toEqual(['sync-ended: spec: A sync of harbour had been interrupted'])
  expect(result.services[0]).toMatchObject({ removed: put, pages: 6 })
  mkdirSync(input)
})

it('only one sync at a time has a folder', async () => {
  const folder = makeFolder()
  fillFolder(join(folder, 'pages'), makePages())
  const input = join(folder, 'spec')
  mkdirSync(input)
  const lock = lockInput(input)
  expect(typeof lock).toBe('object')
  const result = await syncHarbour(folder, openFolderSource('pages', join(folder, 'pages')))
  expect(result.messages).toMatchObject([{ rule: 'input-busy', instead: 'Nothing was written.' }])
  expect(result.failed).toBe(true)
  if (typeof lock === 'object') lock.release()
  expect((await syncHarbour(folder, openFolderSource('pages', join(folder, 'pages')))).failed).toBe(false)
})

it("a dead process's lock is taken over, also where its number is another process's now", () => {
  const input = makeFolder()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'])
  try {
    for (const content of [`${child.pid!} 1 0`, '999999999 1 0', `${process.pid} 1 0`, '', 'x']) {
      fillFolder(input, { '.sync/lock': content })
      const lock = lockInput(input)
      expect(typeof lock, content).toBe('object')
      if (typeof lock === 'object') lock.release()
    }
  } finally {
    child.kill()
  }
})
