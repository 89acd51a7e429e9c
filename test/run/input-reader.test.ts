import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { InputReader } from '../../generator/run/input-reader.js'
import { openFolderSource } from '../../generator/sync/folder-source.js'
import { commitJournal } from '../../generator/sync/journal.js'
import { readManifest } from '../../generator/sync/manifest.js'
import { makePages } from '../sync/harbour-pages.js'
import { syncHarbour } from '../sync/sync-harbour.js'
import { fillFolder, makeFolder } from '../write/folders.js'

const service = 'harbour'
const page = 'harbour/client/shut_gate.rst'

/** Syncs, and gives what another sync does that finds a page gone. */
async function prepare(): Promise<{ reader: InputReader; removePage: () => void }> {
  const cwd = makeFolder()
  const input = join(cwd, 'spec')
  fillFolder(join(cwd, 'pages'), makePages())
  await syncHarbour(cwd, openFolderSource('pages', join(cwd, 'pages')))
  let time = 0
  const removePage = (): void => {
    const { [page]: _gone, ...pages } = readManifest(input, cwd).manifest.services[service]!.pages
    const entry = { source: 'pages', time: `later ${++time}`, pages }
    mkdirSync(join(input, '.sync'), { recursive: true })
    commitJournal(input, { service, put: [], remove: [page], entry })
  }
  return { reader: new InputReader({ input, cwd }), removePage }
}

it('pages that a sync replaces while they are read are listed and read again', async () => {
  const { reader, removePage } = await prepare()
  const [listed] = reader.find().services
  let count = 0
  const [pages, read] = reader.load(listed!, (current) => {
    if (count++ === 0) removePage()
    return current.pages.map((entry) => entry.page)
  })
  expect(count).toBe(2)
  expect(read).not.toContain(page)
  expect(pages.pages.map((entry) => entry.page)).toEqual(read)
})

it('pages that a sync replaces after they were listed are listed again', async () => {
  const { reader, removePage } = await prepare()
  const [listed] = reader.find().services
  removePage()
  const [, read] = reader.load(listed!, (current) => current.pages.map((entry) => entry.page))
  expect(listed!.pages.map((entry) => entry.page)).toContain(page)
  expect(read).not.toContain(page)
})

it('pages that change as often as they are read are an error', async () => {
  const { reader, removePage } = await prepare()
  expect(() => reader.load(reader.find().services[0]!, removePage)).toThrow(
    'The pages change as often as they are read',
  )
})
