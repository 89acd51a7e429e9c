/**
 * What emitters lay out themselves is what prettier would have made of it: a file comes out the same whether its settled parts are set aside or not.
 */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { afterAll, expect, test } from 'vitest'
import { type EmittedFile, emitService } from '../../generator/emit/index.js'
import { printManifestText } from '../../generator/emit/manifest-text.js'
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

const formatter = new Formatter()
afterAll(() => formatter.close())

/** Holds that files come out the same whether their settled parts are set aside or not. */
async function expectSettled(emitted: readonly EmittedFile[]): Promise<void> {
  expect(emitted).not.toEqual([])
  const withSettled = await formatter.formatFiles(emitted)
  const withoutSettled = await formatter.formatFiles(emitted.map(({ path, text }) => ({ path, text })))
  expect(withSettled.problems).toEqual([])
  for (const [index, { path, text }] of withSettled.files.entries()) {
    expect(text, path).toBe(withoutSettled.files[index]?.text)
  }
}

const isOfRuntime = ({ path }: EmittedFile): boolean => path.startsWith('src/runtime/')

test.each(models)('%s is laid out as prettier would', { timeout: 120_000 }, async (_, model) => {
  // The runtime is the same in every package.
  await expectSettled(emitService(model, {}).filter((file) => file.settled?.length && !isOfRuntime(file)))
})

test('the runtime is laid out as prettier would', { timeout: 120_000 }, async () => {
  await expectSettled(emitService(models[0]![1], {}).filter(isOfRuntime))
})

test('a manifest is laid out as prettier would, with arrays of any width', async () => {
  const texts = Array.from({ length: 40 }, (_, length) =>
    printManifestText({
      list: ['word', 'x'.repeat(length), 'y'.repeat(60)],
      nested: { empty: {}, list: [], last: ['z'.repeat(70 + length)] },
    }),
  )
  await expectSettled(
    texts.map((text, index) => ({ path: `${index}.json`, text, settled: [{ start: 0, end: text.length }] })),
  )
})
