/**
 * The embedded pages: they are all there, and they state what boto3's own pages state, in words of our own (spec/README.md, "Embedded pages").
 *
 * @module
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { embeddedFolder, embeddedPages, embeddedServices, originalFolder } from './embedded-pages.js'
import { skeletonOf, splitPage } from './page-lines.js'
import { wordRuns } from './word-runs.js'

const pages = Object.values(embeddedPages).flat()

const readPage = (folder: string, page: string): string => readFileSync(`${folder}/${page}.rst`, 'utf8')

describe.each(embeddedServices)('the index page of %s', (service) => {
  it('lists the embedded pages and no others', () => {
    const entries = readPage(embeddedFolder, service)
      .split('\n')
      .filter((line) => line.startsWith(`  ${service}/`))
      .map((line) => line.trim())
    expect(entries).toEqual(embeddedPages[service])
  })

  it('leaves no page of its folder out', () => {
    const found = readdirSync(`${embeddedFolder}/${service}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.rst'))
      .map((path) => `${service}/${path.replaceAll('\\', '/').slice(0, -'.rst'.length)}`)
    expect(found.sort()).toEqual(embeddedPages[service])
  })
})

describe.skipIf(!existsSync(originalFolder))('beside the original', () => {
  it.each(pages)('%s has the same skeleton', (page) => {
    expect(skeletonOf(readPage(embeddedFolder, page))).toBe(skeletonOf(readPage(originalFolder, page)))
  })

  it('gives each paragraph one rendering of its own', () => {
    const rendering = new Map<string, string>()
    const source = new Map<string, string>()
    for (const page of pages) {
      const ours = splitPage(readPage(embeddedFolder, page))
      for (const [index, { kind, text }] of splitPage(readPage(originalFolder, page)).entries()) {
        const own = ours[index]?.text
        if (kind !== 'prose' || own === undefined) continue
        expect({ page, text, own }).toEqual({ page, text, own: rendering.get(text) ?? own })
        expect({ page, own, text }).toEqual({ page, own, text: source.get(own) ?? text })
        rendering.set(text, own)
        source.set(own, text)
      }
    }
    expect(rendering.size).toBeGreaterThan(900)
  })

  it('keeps every link', () => {
    const targets = (page: string): string[] => [...page.matchAll(/<(https?:[^>]+)>`_/g)].map(([, url = '']) => url)
    for (const page of pages)
      expect(targets(readPage(embeddedFolder, page)), page).toEqual(targets(readPage(originalFolder, page)))
  })

  it('repeats no paragraph that is more than names', () => {
    const names = /^(?:"[\w-]+"|[A-Za-z_-]+|Type: \w+|Default value: \|\.|[|=* ]*)$/
    const repeated = pages.flatMap((page) => {
      const theirs = splitPage(readPage(originalFolder, page))
      return splitPage(readPage(embeddedFolder, page))
        .filter(({ kind, text }, index) => kind === 'prose' && text === theirs[index]?.text)
        .map(({ text }) => text.replace(/``.*?``/g, '|'))
    })
    expect(repeated.length).toBeGreaterThan(0)
    expect(repeated.filter((text) => !names.test(text))).toEqual([])
  })

  it('shares no run of six words with any paragraph of the original', () => {
    const proseOf = (folder: string): string[] =>
      pages.flatMap((page) =>
        splitPage(readPage(folder, page)).flatMap(({ kind, text }) => (kind === 'prose' ? [text] : [])),
      )
    const theirs = new Set(proseOf(originalFolder).flatMap((prose) => [...wordRuns(prose)]))
    const shared = proseOf(embeddedFolder).flatMap((prose) => [...wordRuns(prose)].filter((run) => theirs.has(run)))
    expect([...new Set(shared)]).toEqual([])
  })
})
