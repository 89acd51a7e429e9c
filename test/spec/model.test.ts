/**
 * The embedded pages give the same model as boto3's own pages (spec/README.md, "Embedded pages").
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { exportModel } from '../../generator/export/index.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { embeddedPages, embeddedServices, embeddedFolder, originalFolder } from './embedded-pages.js'

/** What a model holds of prose. Origins stay: the embedded pages have each fact in the same place. */
const ofProse = new Set([
  'documentation',
  'reason',
  'examples',
  'title',
  'defaultSentence',
  'constraints',
  'elementConstraints',
  'keyConstraints',
])

function modelOf(folder: string, service: keyof typeof embeddedPages): { model: unknown; messages: string[] } {
  const files = [service, ...embeddedPages[service]].map(
    (page) =>
      new VFile({ path: `${page}.rst`, value: readFileSync(`${folder}/${page}.rst`), data: { page: `${page}.rst` } }),
  )
  const pages = files.flatMap((file) => parsePage(readPage(file), file))
  const exported = exportModel(resolveService(service, pages))
  return {
    model: JSON.parse(
      JSON.stringify(exported, (key, value: unknown) => (ofProse.has(key) ? undefined : value)),
    ) as unknown,
    messages: files.flatMap((file) => file.messages.map(({ ruleId, reason }) => `${file.path}: ${ruleId}: ${reason}`)),
  }
}

describe.each(embeddedServices)('the embedded pages of %s', (service) => {
  it('have every operation that is embedded', () => {
    const methods = embeddedPages[service]
      .filter((page) => page.includes('/client/'))
      .map((page) => page.slice(page.lastIndexOf('/') + 1))
    expect(modelOf(embeddedFolder, service).model).toMatchObject({
      operations: Object.fromEntries(
        methods.map((method) => [method, { input: expect.stringMatching(/Request$/) as string }]),
      ),
    })
  })

  it('are read without a message', () => {
    expect(modelOf(embeddedFolder, service).messages).toEqual([])
  })

  it.skipIf(!existsSync(originalFolder))('give the model that the original gives', () => {
    expect(modelOf(embeddedFolder, service).model).toEqual(modelOf(originalFolder, service).model)
  })
})
