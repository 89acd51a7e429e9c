import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type LoadedPage, loadPage } from '../../generator/pages/load.js'
import { isSettled } from '../../generator/pages/stamp.js'
import {
  type PageStamps,
  hashPages,
  readStamps,
  recallHashes,
  stampPages,
  writeStamps,
} from '../../generator/run/page-stamps.js'
import { fillFolder, makeFolder } from '../write/folders.js'

/** A folder with two pages. */
let cwd: string
beforeEach(() => {
  cwd = makeFolder()
  fillFolder(cwd, { 'sqs.rst': 'SQS', 'sqs/client/a.rst': 'one' })
})

const listPages = () => ({
  service: 'sqs',
  passedOver: 0,
  pages: ['sqs.rst', 'sqs/client/a.rst'].map((page) => ({ page, path: join(cwd, page) })),
})

const load = (): readonly LoadedPage[] => listPages().pages.map((page) => loadPage(page, cwd))

/** Stamps as of a run that looked at the pages so many milliseconds later than it did. */
function stampLater(later: number): PageStamps {
  const loaded = load().map((page) =>
    page.seen ? { ...page, seen: { ...page.seen, time: page.seen.time + later } } : page,
  )
  return stampPages(loaded, hashPages(loaded))
}

describe('stamps of pages', () => {
  it('stand for the bytes, which are not read', () => {
    const known = stampLater(10_000)
    expect(recallHashes(listPages(), known, cwd)).toEqual(hashPages(load()))
    const [stamp] = known['sqs.rst']!
    const told = recallHashes(listPages(), { ...known, 'sqs.rst': [stamp, 'as told'] }, cwd)
    expect(told).toContainEqual({ path: 'sqs.rst', hash: 'as told' })
  })

  it('are not given to pages that changed a moment before they were read', () => {
    expect(stampLater(0)).toEqual({})
    const { mtimeMs } = statSync(join(cwd, 'sqs.rst'))
    const stats = { ino: 1, size: 3, mtimeMs, ctimeMs: mtimeMs }
    expect(isSettled(stats, mtimeMs + 2000)).toBe(false)
    expect(isSettled(stats, mtimeMs + 2001)).toBe(true)
    expect(isSettled({ ...stats, mtimeMs: 0 }, mtimeMs + 2000)).toBe(false)
  })

  it.each<[string, (path: string) => void]>([
    ['written with the same size', (path) => writeFileSync(path, 'two')],
    [
      'written with the same size, and its old time set',
      (path) => {
        const { atime, mtime } = statSync(path)
        writeFileSync(path, 'two')
        utimesSync(path, atime, mtime)
      },
    ],
    [
      'another file of the same size and time',
      (path) => {
        const { atime, mtime } = statSync(path)
        writeFileSync(`${path}.new`, 'two')
        utimesSync(`${path}.new`, atime, mtime)
        renameSync(`${path}.new`, path)
      },
    ],
    ['gone', (path) => rmSync(path)],
  ])('do not hold for a page that is %s', (_what, change) => {
    const known = stampLater(10_000)
    change(join(cwd, 'sqs/client/a.rst'))
    expect(recallHashes(listPages(), known, cwd)).toBeUndefined()
  })

  it('do not hold for a page that came', () => {
    const { 'sqs.rst': _, ...known } = stampLater(10_000)
    expect(recallHashes(listPages(), known, cwd)).toBeUndefined()
    expect(recallHashes(listPages(), {}, cwd)).toBeUndefined()
  })

  it('are kept in the folder of the cache', () => {
    const known = stampLater(10_000)
    const folder = join(cwd, 'cache')
    expect(readStamps(folder, 'sqs')).toEqual({})
    writeStamps(folder, 'sqs', known)
    expect(readStamps(folder, 'sqs')).toEqual(known)
    const path = join(folder, 'sqs.pages.json')
    const text = readFileSync(path, 'utf8')
    for (const damaged of ['', '[', 'null', '"text"', text.slice(0, -2), text.replace('sqs.rst', 'sqs.rsu')]) {
      writeFileSync(path, damaged)
      const found: string[] = []
      expect(readStamps(folder, 'sqs', (place) => found.push(place))).toEqual({})
      expect(found).toEqual([path])
    }
  })
})
