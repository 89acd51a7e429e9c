/**
 * The embedded pages: they are all there, and they state what boto3's own pages state, in words of our own (spec/README.md, "Embedded pages").
 *
 * @module
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { skeletonOf, splitPage } from './page-lines.js'
import { wordRuns } from './word-runs.js'

const spec = fileURLToPath(new URL('../../spec/', import.meta.url))
/** boto3's own pages, where they are at hand. */
const original = process.env['BOTO3_PAGES'] ?? fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

const embedded = {
  sagemaker: [
    'sagemaker/client/create_auto_ml_job',
    'sagemaker/client/describe_auto_ml_job',
    'sagemaker/client/describe_endpoint',
    'sagemaker/client/list_auto_ml_jobs',
    'sagemaker/client/list_candidates_for_auto_ml_job',
    'sagemaker/client/stop_auto_ml_job',
    'sagemaker/paginator/ListAutoMLJobs',
    'sagemaker/paginator/ListCandidatesForAutoMLJob',
    'sagemaker/waiter/EndpointInService',
  ],
  dynamodb: [
    'dynamodb/client/create_table',
    'dynamodb/client/delete_table',
    'dynamodb/client/describe_table',
    'dynamodb/client/get_item',
    'dynamodb/client/put_item',
    'dynamodb/client/query',
    'dynamodb/paginator/Query',
    'dynamodb/waiter/TableExists',
    'dynamodb/waiter/TableNotExists',
  ],
} as const
const services = Object.keys(embedded) as (keyof typeof embedded)[]
const pages = Object.values(embedded).flat()

const readPage = (folder: string, page: string): string => readFileSync(`${folder}/${page}.rst`, 'utf8')

describe.each(services)('the index page of %s', (service) => {
  it('lists the embedded pages and no others', () => {
    const entries = readPage(spec, service)
      .split('\n')
      .filter((line) => line.startsWith(`  ${service}/`))
      .map((line) => line.trim())
    expect(entries).toEqual(embedded[service])
  })

  it('leaves no page of its folder out', () => {
    const found = readdirSync(`${spec}/${service}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.rst'))
      .map((path) => `${service}/${path.replaceAll('\\', '/').slice(0, -'.rst'.length)}`)
    expect(found.sort()).toEqual(embedded[service])
  })
})

describe.skipIf(!existsSync(original))('beside the original', () => {
  it.each(pages)('%s has the same skeleton', (page) => {
    expect(skeletonOf(readPage(spec, page))).toBe(skeletonOf(readPage(original, page)))
  })

  it('gives each paragraph one rendering of its own', () => {
    const rendering = new Map<string, string>()
    const source = new Map<string, string>()
    for (const page of pages) {
      const ours = splitPage(readPage(spec, page))
      for (const [index, { kind, text }] of splitPage(readPage(original, page)).entries()) {
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
    for (const page of pages) expect(targets(readPage(spec, page)), page).toEqual(targets(readPage(original, page)))
  })

  it('shares no run of six words with any paragraph of the original', () => {
    const proseOf = (folder: string): string[] =>
      pages.flatMap((page) =>
        splitPage(readPage(folder, page)).flatMap(({ kind, text }) => (kind === 'prose' ? [text] : [])),
      )
    const theirs = new Set(proseOf(original).flatMap((prose) => [...wordRuns(prose)]))
    const shared = proseOf(spec).flatMap((prose) => [...wordRuns(prose)].filter((run) => theirs.has(run)))
    expect([...new Set(shared)]).toEqual([])
  })
})
