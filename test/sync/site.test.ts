import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { SyncProblem } from '../../generator/sync/problems.js'
import { checkRedirect } from '../../generator/sync/request.js'
import { openSiteSource } from '../../generator/sync/site-source.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'
import { makePage, makePages } from './harbour-pages.js'
import { type PublishedSite, type Trouble, publishSite, troubles } from './published-site.js'
import { listMessages, openSite, syncHarbour } from './sync-harbour.js'

const page = 'harbour/client/open_gate.rst'
let site: PublishedSite
let folder: string

beforeEach(async () => {
  site = await publishSite(makePages())
  folder = makeFolder()
})

/** What stands in the input folder, but for the manifest and what a sync keeps for the next one. */
function readPages(): Record<string, string> {
  const isPage = (path: string): boolean => path !== 'manifest.json' && !path.startsWith('.sync')
  return Object.fromEntries(Object.entries(readFolder(join(folder, 'spec'))).filter(([path]) => isPage(path)))
}

function readManifestText(): string {
  return readFileSync(join(folder, 'spec/manifest.json'), 'utf8')
}

describe('a published reference', () => {
  it('gives every page that its index pages name, and where each came from', async () => {
    const result = await syncHarbour(folder, openSite(site.address))
    expect(listMessages(result)).toEqual([])
    expect(readPages()).toEqual(site.pages)
    expect(readFolder(join(folder, 'spec'))).not.toHaveProperty(['.sync/lock'])
    const { services } = JSON.parse(readManifestText()) as { services: Record<string, object> }
    expect(services['harbour']).toMatchObject({
      boto3: '1.43.11',
      source: site.address,
      time: '2026-01-31T12:00:00.000Z',
      pages: {
        'harbour/gate/name.rst': {
          etag: expect.stringMatching(/^"\w+"$/) as string,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
      },
    })
  })

  it('is asked only for what has changed', async () => {
    await syncHarbour(folder, openSite(site.address))
    const before = readManifestText()
    site.log.length = 0
    const result = await syncHarbour(folder, openSite(site.address), { now: () => new Date() })
    expect(result.services[0]).toMatchObject({ pages: 6, unchanged: 6, added: [], changed: [], removed: [] })
    expect(site.log.every((line) => line.startsWith('304 '))).toBe(true)
    expect(site.log).toHaveLength(6)
    expect(readManifestText()).toBe(before)
  })

  it('is asked by time where the server gives no tags', async () => {
    site.hasTags = false
    site.lastModified = 'Sat, 31 Jan 2026 12:00:00 GMT'
    await syncHarbour(folder, openSite(site.address))
    expect(readManifestText()).toContain('"lastModified": "Sat, 31 Jan 2026 12:00:00 GMT"')
    site.log.length = 0
    const result = await syncHarbour(folder, openSite(site.address))
    expect(result.services[0]).toMatchObject({ unchanged: 6, changed: [] })
    expect(new Set(site.log.map((line) => line.slice(0, 3)))).toEqual(new Set(['304']))
    site.lastModified = 'Sun, 01 Feb 2026 12:00:00 GMT'
    site.pages[page] = makePage('open_gate', 'Changed.')
    expect((await syncHarbour(folder, openSite(site.address))).services[0]).toMatchObject({ changed: [page] })
  })

  it('leaves the manifest as it is where the server tells nothing of its pages, too', async () => {
    site.hasTags = false
    await syncHarbour(folder, openSite(site.address))
    const before = readManifestText()
    expect(before).not.toContain('etag')
    await syncHarbour(folder, openSite(site.address), { now: () => new Date() })
    expect(readManifestText()).toBe(before)
  })

  it('is asked again for a page that somebody edited or removed here', async () => {
    await syncHarbour(folder, openSite(site.address))
    writeFileSync(join(folder, 'spec', page), 'edited')
    const result = await syncHarbour(folder, openSite(site.address))
    expect(result.services[0]).toMatchObject({ changed: [page], unchanged: 5 })
    expect(readPages()).toEqual(site.pages)
  })

  it('adds, changes and removes pages, and leaves what is not its own', async () => {
    await syncHarbour(folder, openSite(site.address))
    const own = { 'harbour/notes.txt': 'ours', 'harbour/ours/page.rst': 'ours', 'pier.rst': 'ours' }
    fillFolder(join(folder, 'spec'), own)
    site.pages = { ...makePages(['open_gate', 'paint_gate']), [page]: makePage('open_gate', 'New.') }
    const result = await syncHarbour(folder, openSite(site.address), { allowRemovals: true })
    expect(result.services[0]).toMatchObject({
      added: ['harbour/client/paint_gate.rst'],
      changed: ['harbour.rst', page],
      removed: ['harbour/client/shut_gate.rst'],
      unchanged: 3,
    })
    expect(readPages()).toEqual({ ...site.pages, ...own })
  })

  it('writes nothing on a dry run', async () => {
    const result = await syncHarbour(folder, openSite(site.address), { dryRun: true })
    expect(result.services[0]).toMatchObject({ pages: 6, unchanged: 0 })
    expect(readFolder(folder)).toEqual({})
  })

  it('tells the services that it has', async () => {
    site.pages['pier.rst'] = 'Pier'
    expect(await openSite(site.address).listServices()).toEqual(['harbour', 'pier'])
    const result = await syncHarbour(folder, openSite(site.address), { services: ['harbor'] })
    expect(result.messages).toMatchObject([{ rule: 'service-unknown', expected: ['"harbour"'] }])
    expect(result.services).toMatchObject([{ service: 'harbor', failed: true }])
  })
})

describe('a site in trouble', () => {
  it.each<[string, Trouble[]]>([
    ['answers with 500', [troubles.status(500), troubles.status(503)]],
    ['asks to wait', [troubles.status(429, { 'retry-after': '0' }), troubles.status(503, { 'retry-after': '86400' })]],
    ['breaks connections off', [troubles.reset(), troubles.reset()]],
    ['breaks off in the middle', [troubles.truncate(), troubles.truncate()]],
    ['stops in the middle', [troubles.stall()]],
    ['does not answer', [troubles.silence()]],
    ['serves HTML for a while', [troubles.body('<!DOCTYPE html><html></html>'), troubles.body('Hello', 'text/html')]],
    ['redirects to where the page is', [troubles.redirect(`/latest/_sources/reference/services/${page}.txt`)]],
  ])('is waited for where it %s', async (_name, sequence) => {
    site.troubles.set(page, sequence)
    const result = await syncHarbour(folder, openSite(site.address))
    expect(listMessages(result)).toEqual([])
    expect(readPages()).toEqual(site.pages)
  })

  const address = `http://site/latest/_sources/reference/services/${page}.txt`
  it.each<[string, Trouble, string]>([
    ['404', troubles.status(404), 'it is not there'],
    ['403', troubles.status(403), 'the server answers with status 403'],
    ['500', troubles.status(500), 'the server answers with status 500'],
    ['304 that nobody asked for', troubles.status(304), 'the server says that it is unchanged, which was not asked'],
    ['HTML', troubles.body('\n<html>'), 'HTML or XML stands in place of the page'],
    ['HTML after a comment', troubles.body('<!-- sign in -->\n<div>'), 'HTML or XML stands in place of the page'],
    ['half a page', troubles.body('gate\n\n  **Request Syntax**\n  ::\n\n    resp'), 'the page ends in mid-line'],
    ['JSON', troubles.body('{"message": "no"}\n'), 'the page has no directive of open_gate'],
    ['a note', troubles.body('Service temporarily unavailable\n'), 'the page has no directive of open_gate'],
    ['another page', troubles.body(makePage('shut_gate')), 'the page has no directive of open_gate'],
    [
      'a page without its request',
      troubles.body('.. py:method:: Harbour.Client.open_gate(**kwargs)\n\n  A gate.\n'),
      'the page of open_gate ends before its request',
    ],
    ['nothing', troubles.body(''), 'the page is empty'],
    ['Latin-1', troubles.body(Buffer.from([0x67, 0xe9, 0x0a])), 'the page is not UTF-8'],
    ['NUL', troubles.body('a\0b'), 'the page has NUL characters'],
    ['a body that unpacks without end', troubles.bomb(), 'the answer has more than 1000000 bytes'],
    ['an endless body', troubles.endless(), 'the answer has more than 1000000 bytes'],
    ['a body that is cut off', troubles.truncate(), 'the answer is cut off'],
    ['a redirect to itself', troubles.redirect(''), 'the server redirects more than 5 times'],
    [
      'a redirect with a secret',
      troubles.redirect('http://me:hidden@127.0.0.1/'),
      'the server redirects to an address with a user or a password in it',
    ],
    ['a redirect to a file', troubles.redirect('file:///etc/hosts'), 'the server redirects to an address of `file:`'],
  ])('leaves everything as it was where it gives %s', async (_name, trouble, reason) => {
    await syncHarbour(folder, openSite(site.address))
    const before = readFolder(join(folder, 'spec'))
    site.pages['harbour/client/shut_gate.rst'] = makePage('shut_gate', 'Changed.')
    site.troubles.set(page, Array<Trouble>(20).fill(trouble))
    // Without what is known of the page, so that it is asked for as a whole.
    const damaged = readManifestText().replaceAll(/"etag": .*\n/g, '')
    writeFileSync(join(folder, 'spec/manifest.json'), damaged)
    const result = await syncHarbour(folder, openSite(site.address))
    expect(listMessages(result)).toEqual([`page-fetch: spec/${page}: ${address} cannot be fetched: ${reason}`])
    expect(result.failed).toBe(true)
    expect(readPages()).toEqual(Object.fromEntries(Object.entries(before).filter(([path]) => path !== 'manifest.json')))
  })

  it('that sends to another server of this machine is not followed, and that server is not asked', async () => {
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    const other = await publishSite(makePages())
    site.pages[page] = makePage('open_gate', 'Changed.')
    const location = `${other.address}/reference/services/${page}.txt`
    site.troubles.set(page, Array<Trouble>(9).fill(troubles.redirect(location)))
    const result = await syncHarbour(folder, openSite(site.address))
    expect(listMessages(result)).toHaveLength(1)
    expect(listMessages(result)[0]).toContain('the server redirects from http to another server')
    expect(other.log).toEqual([])
    expect(readPages()).toEqual(before)
  })

  it('that says of every page that it is unchanged leaves every page as it was', async () => {
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    const lie: Trouble = (_request, response) => void response.writeHead(304).end()
    for (const path of Object.keys(before)) site.troubles.set(path, Array<Trouble>(9).fill(lie))
    site.pages = makePages(['paint_gate'])
    expect((await syncHarbour(folder, openSite(site.address))).services[0]).toMatchObject({ unchanged: 6, removed: [] })
    expect(readPages()).toEqual(before)
  })

  it('is not asked on and on where nothing comes', async () => {
    const methods = Array.from({ length: 40 }, (_, index) => `gate_${index}`)
    site.pages = makePages(methods)
    for (const method of methods) {
      site.troubles.set(`harbour/client/${method}.rst`, Array<Trouble>(9).fill(troubles.status(500)))
    }
    const result = await syncHarbour(folder, openSite(site.address))
    expect(listMessages(result).at(0)).toMatch(/^page-fetch: spec\/harbour: After \d+ failures, \d+ further pages/)
    expect(site.log.length).toBeLessThan(60)
  })

  it.each([
    ['http://a/b/c', '../d', 'http://a/d'],
    ['http://a:81/b', 'https://a/d', 'https://a/d'],
    ['https://a/b', 'https://c/d', 'https://c/d'],
  ])('that sends from %s to %s is followed', (from, location, to) => {
    expect(checkRedirect(new URL(from), location).href).toBe(to)
  })

  it.each([
    ['https://a/b', 'http://a/b', 'from https to http'],
    ['https://a/b', 'https://', 'to what is no address'],
    ['http://a/b', 'http://169.254.169.254/latest/meta-data', 'from http to another server, 169.254.169.254'],
    ['http://a/b', 'https://c/d', 'from http to another server, c'],
    ['http://a/b', '//c/d', 'from http to another server, c'],
    ['http://a/b', 'http://a:81/b', 'from http to another server, a:81'],
    ['http://a/b', 'http://me:hidden@a/b', 'to an address with a user or a password in it'],
    ['https://a/b', 'ftp://me:hidden@a/b', 'to an address of `ftp:`'],
    ['https://a/b', 'https://me:hidden@', 'to what is no address'],
  ])('that sends from %s to %s is not followed', (from, location, reason) => {
    expect(() => checkRedirect(new URL(from), location)).toThrow(
      expect.objectContaining({ message: `the server redirects ${reason}` }),
    )
  })
})

describe('an address', () => {
  it.each(['ftp://site/_sources', 'https://user:word@site/', 'https://site/?q', 'https://'])(
    '%s is refused',
    (text) => {
      expect(() => openSiteSource(text)).toThrow(SyncProblem)
    },
  )
})

describe('an index page', () => {
  it.each<[string, (text: string) => string, string]>([
    ['is JSON', () => '{"message": "no"}', 'the index page has no class of a client'],
    ['is a note', () => 'Service temporarily unavailable\n', 'the index page has no class of a client'],
    ['is cut in mid-line', (text) => text.slice(0, -9), 'the index page ends in mid-line'],
    ['is cut before a list', (text) => text.replace(/(?<=Resources\n)[^]*/, '=========\n\n'), 'section "Resources"'],
    ['is cut before its lists', (text) => text.replace(/(?<=Harbour.Client\n)[^]*/, ''), 'section "Client"'],
  ])('that %s is refused', async (_name, change, reason) => {
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    site.pages['harbour.rst'] = change(site.pages['harbour.rst']!)
    const result = await syncHarbour(folder, openSite(site.address), { allowRemovals: true })
    expect(listMessages(result)).toEqual([expect.stringMatching(/^page-fetch: spec\/harbour\.rst: /)])
    expect(listMessages(result)[0]).toContain(reason)
    expect(readPages()).toEqual(before)
  })

  /** Cuts an index page at a line end in its first list. */
  const cut = (text: string): string => text.replace(/\n {2}harbour\/client\/shut_gate\n[^]*/, '\n')

  it('that is cut at a line end is refused, also at first: the inventory lists more', async () => {
    const [whole, half] = [site.pages['harbour.rst']!, cut(site.pages['harbour.rst']!)]
    const found = "and 1 more, which the site's inventory lists"
    const expected = [
      `service-incomplete: spec/harbour.rst: The index page does not name ${'harbour/client/shut_gate.rst'} ${found}`,
    ]
    site.pages['harbour.rst'] = half
    expect(listMessages(await syncHarbour(folder, openSite(site.address)))).toEqual(expected)
    expect(readPages()).toEqual({})
    site.pages['harbour.rst'] = whole
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    site.pages['harbour.rst'] = half
    const result = await syncHarbour(folder, openSite(site.address), { allowRemovals: true })
    expect(listMessages(result)).toEqual(expected)
    expect(readPages()).toEqual(before)
  })

  it('that is cut once is refused: a second request gives another one', async () => {
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    site.troubles.set('harbour.rst', [troubles.body(cut(site.pages['harbour.rst']!))])
    const result = await syncHarbour(folder, openSite(site.address), { allowRemovals: true })
    const found = 'The index page is another one when it is asked for again'
    expect(listMessages(result)).toEqual([`service-incomplete: spec/harbour.rst: ${found}`])
    expect(readPages()).toEqual(before)
  })

  it('that no longer names an operation asks for a word on the command line', async () => {
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    site.pages = makePages(['open_gate'])
    const result = await syncHarbour(folder, openSite(site.address))
    const found = 'The source has no client/shut_gate any more'
    expect(listMessages(result)).toEqual([`service-shrunk: spec/harbour.rst: ${found}`])
    expect(readPages()).toEqual(before)
    expect(listMessages(await syncHarbour(folder, openSite(site.address), { allowRemovals: true }))).toEqual([])
    expect(readPages()).toEqual(site.pages)
  })

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'harbour/../../x',
    'harbour/client/..',
    String.raw`harbour\client\x`,
    'harbour/client/x\0y',
    'harbour/client/con',
    'harbour/client/a/b',
    'harbour/client/a.b',
    'harbour/.git/config',
    'pier/client/x',
    'https://example.com/x',
    'Title <../x>',
  ])('that names %j is refused', async (entry) => {
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    site.pages['harbour.rst'] = site.pages['harbour.rst']!.replace('harbour/client/open_gate', entry)
    const result = await syncHarbour(folder, openSite(site.address))
    expect(result.messages.map(({ rule }) => rule)).toEqual([entry.includes('\0') ? 'page-fetch' : 'page-address'])
    expect(readPages()).toEqual(before)
  })

  it.each([
    [130_000, 'harbour/client/open_gate_'],
    [130_000, '../elsewhere_'],
    [10_001, 'harbour/client/open_gate_'],
  ])('of %i entries such as %s is refused', async (count, start) => {
    await syncHarbour(folder, openSite(site.address))
    const before = readPages()
    const entries = Array.from({ length: count }, (_, index) => start + index)
    site.pages['harbour.rst'] = site.pages['harbour.rst']!.replace('harbour/client/open_gate', entries.join('\n  '))
    const result = await syncHarbour(folder, openSite(site.address, { maxBytes: 10_000_000 }))
    const found = `The index page names ${count + 3} pages`
    expect(listMessages(result)).toEqual([`service-size: spec/harbour.rst: ${found}`])
    expect(site.log.filter((line) => line.includes('open_gate_'))).toEqual([])
    expect(readPages()).toEqual(before)
  })

  it('that names two pages which some file systems cannot tell apart is refused', async () => {
    site.pages = makePages(['open_gate', 'Open_gate'])
    const result = await syncHarbour(folder, openSite(site.address))
    expect(listMessages(result)).toHaveLength(1)
    expect(listMessages(result)[0]).toContain('differ only in small and capital letters')
    expect(readPages()).toEqual({})
  })
})

describe('a sync that was interrupted', () => {
  it('goes on where it was', async () => {
    site.troubles.set(page, Array<Trouble>(3).fill(troubles.status(500)))
    await syncHarbour(folder, openSite(site.address))
    expect(readPages()).toEqual({})
    site.log.length = 0
    const result = await syncHarbour(folder, openSite(site.address))
    expect(result.failed).toBe(false)
    expect(site.log.filter((line) => line.startsWith('200'))).toEqual([`200 ${page}`])
    expect(readPages()).toEqual(site.pages)
  })

  it('takes nothing over from another source', async () => {
    site.troubles.set(page, Array<Trouble>(3).fill(troubles.status(500)))
    await syncHarbour(folder, openSite(site.address))
    const other = await publishSite(site.pages)
    await syncHarbour(folder, openSite(other.address))
    expect(other.log.filter((line) => line.startsWith('200'))).toHaveLength(6)
  })

  it.each([
    ['a password', 'https://me:hidden@site/_sources'],
    ['a signature', 'https://site/_sources?X-Amz-Signature=hidden'],
    ['both', 'https://me:hidden@site/_sources?X-Amz-Signature=hidden#hidden'],
    ['a password before no name of a server', 'https://me:hidden@[site/_sources', 'https://…'],
    ['a signature behind no name of a server', 'https://[site?X-Amz-Signature=hidden', 'https://…'],
  ])('with %s is shown without it', (_name, address, path = 'https://site/_sources') => {
    const place = { path }
    expect(() => openSiteSource(address)).toThrow(expect.objectContaining({ record: expect.objectContaining(place) }))
  })
})
