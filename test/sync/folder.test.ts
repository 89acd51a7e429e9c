import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFolderSource } from '../../generator/sync/folder-source.js'
import type { PageSource } from '../../generator/sync/source.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { makePages } from './harbour-pages.js'
import { listMessages, syncHarbour } from './sync-harbour.js'

const page = 'harbour/client/open_gate.rst'

function openPages(folder: string): PageSource {
  return openFolderSource('pages', join(folder, 'pages'))
}

it.each(['', '.txt'])('a folder gives its pages, with %j at their ends', async (end) => {
  const folder = makeFolder()
  const pages = Object.entries(makePages())
  fillFolder(join(folder, 'pages'), Object.fromEntries(pages.map(([path, text]) => [path + end, text])))
  fillFolder(join(folder, 'pages'), { 'harbour/stray.rst': 'x', 'harbour/client/.x.rst': 'x', 'harbour/a.png': 'x' })
  const source = openPages(folder)
  expect(await source.listServices()).toEqual(['harbour'])
  expect(listMessages(await syncHarbour(folder, source))).toEqual([])
  const { 'manifest.json': manifest, ...written } = readFolder(join(folder, 'spec'))
  expect(written).toEqual(makePages())
  expect(JSON.parse(manifest!)).toMatchObject({ services: { harbour: { source: 'pages' } } })
})

it('links are followed in the folder, and not out of it', async () => {
  const folder = makeFolder()
  fillFolder(folder, { secret: 'x', 'outside/x.rst': 'x' })
  const { [page]: text, ...pages } = makePages()
  fillFolder(join(folder, 'pages'), { ...pages, 'kept/page': text! })
  const link = (target: string, path: string): void => symlinkSync(target, join(folder, 'pages/harbour', path))
  link('../../kept/page', 'client/open_gate.rst')
  expect(listMessages(await syncHarbour(folder, openPages(folder)))).toEqual([])
  expect(readFolder(join(folder, 'spec'))[page]).toBe(text)

  link('../../../secret', 'client/secret.rst')
  link('../../outside', 'outside')
  link('nowhere', 'client/broken.rst')
  expect(listMessages(await syncHarbour(folder, openPages(folder)))).toEqual([
    "page-fetch: spec/harbour/client/broken.rst: The source's page cannot be read: it does not exist",
    "page-fetch: spec/harbour/client/secret.rst: The source's page is a link that leads out of the source's folder",
    "page-fetch: spec/harbour/outside: harbour/outside leads out of the source's folder",
  ])
  expect(readFolder(join(folder, 'spec'))).not.toHaveProperty(['harbour/client/secret.rst'])
})

it('pages are not written through links or over folders', async () => {
  const folder = makeFolder()
  fillFolder(join(folder, 'pages'), makePages())
  mkdirSync(join(folder, 'elsewhere'))
  mkdirSync(join(folder, 'spec/harbour/client/shut_gate.rst'), { recursive: true })
  symlinkSync('../../elsewhere', join(folder, 'spec/harbour/gate'))
  expect(listMessages(await syncHarbour(folder, openPages(folder)))).toEqual([
    'input-unwritable: spec/harbour/client/shut_gate.rst: There is a folder',
    'input-unwritable: spec/harbour/gate: There is a symbolic link',
  ])
  expect(readFolder(join(folder, 'elsewhere'))).toEqual({})
  expect(readFolder(join(folder, 'spec'))).not.toHaveProperty(['harbour.rst'])
})

it.each([
  [{ pages: 3, bytes: 1e6 }, 'The service has more than 3 pages'],
  [{ pages: 99, bytes: 500 }, 'The service has more than 500 bytes'],
])('a service with more than %j is refused, in one message', async (limits, found) => {
  const folder = makeFolder()
  fillFolder(join(folder, 'pages'), makePages())
  const result = await syncHarbour(folder, openPages(folder), { limits })
  expect(listMessages(result)).toEqual([`service-size: spec/harbour: ${found}`])
  expect(readFolder(join(folder, 'spec'))).not.toHaveProperty(['harbour.rst'])
})

it('a folder without an operation, or with something else for a page, needs a word on the command line or is refused', async () => {
  const folder = makeFolder()
  fillFolder(join(folder, 'pages'), makePages())
  await syncHarbour(folder, openPages(folder))
  const before = readFolder(join(folder, 'spec'))
  rmSync(join(folder, 'pages/harbour/client/shut_gate.rst'))
  const result = await syncHarbour(folder, openPages(folder))
  const found = 'The source has no client/shut_gate any more'
  expect(listMessages(result)).toEqual([`service-shrunk: spec/harbour.rst: ${found}`])
  writeFileSync(join(folder, 'pages', page), '{"message": "no"}\n')
  const refused = await syncHarbour(folder, openPages(folder), { allowRemovals: true })
  expect(listMessages(refused)).toEqual([`page-refused: spec/${page}: The page has no directive of open_gate`])
  expect(readFolder(join(folder, 'spec'))).toMatchObject(before)
})

it('a page of the older layout may not lose a method in silence', async () => {
  const folder = makeFolder()
  const pageOf = (...methods: string[]): string =>
    `=======\nHarbour\n=======\n\n.. py:class:: Harbour.Client\n\n${methods.map((name) => `  .. py:method:: ${name}(**kwargs)\n\n    Text.\n`).join('\n')}`
  fillFolder(join(folder, 'pages'), { 'harbour.rst': pageOf('open_gate', 'shut_gate') })
  expect(listMessages(await syncHarbour(folder, openPages(folder)))).toEqual([])
  writeFileSync(join(folder, 'pages/harbour.rst'), pageOf('open_gate'))
  const found = 'The source has no client/shut_gate any more'
  expect(listMessages(await syncHarbour(folder, openPages(folder)))).toEqual([
    `service-shrunk: spec/harbour.rst: ${found}`,
  ])
})
