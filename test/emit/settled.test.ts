/**
 * What emitters lay out themselves is what prettier would have made of it: a file comes out the same whether its settled parts are set aside or not.
 */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { afterAll, describe, expect, test } from 'vitest'
import { emitService } from '../../generator/emit/index.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { parsePage } from '../../generator/parse/index.js'
import { readPage } from '../../generator/read/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { Formatter } from '../../generator/write/index.js'
import { embeddedFolder, embeddedPages, embeddedServices } from '../spec/embedded-pages.js'
import { cases } from './cases/index.js'

function readModel(service: keyof typeof embeddedPages): ServiceModel {
  const pages = embeddedPages[service].flatMap((page) => {
    const file = new VFile({ path: `${page}.rst`, value: readFileSync(`${embeddedFolder}/${page}.rst`) })
    return parsePage(readPage(file), file)
  })
  return resolveService(service, pages)
}

const models: [string, ServiceModel][] = [
  ...Object.entries(cases),
  ...embeddedServices.map((service): [string, ServiceModel] => [service, readModel(service)]),
]

describe.each(models)('%s', (_, model) => {
  const formatter = new Formatter()
  afterAll(() => formatter.close())

  test('is laid out as prettier would', { timeout: 120_000 }, async () => {
    const emitted = emitService(model, {}).filter(({ settled }) => settled && settled.length > 0)
    expect(emitted).not.toEqual([])
    const withSettled = await formatter.formatFiles(emitted)
    const withoutSettled = await formatter.formatFiles(emitted.map(({ path, text }) => ({ path, text })))
    expect(withSettled.problems).toEqual([])
    for (const [index, { path, text }] of withSettled.files.entries()) {
      expect(text, path).toBe(withoutSettled.files[index]?.text)
    }
  })
})
