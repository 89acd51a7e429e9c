/**
 * Small services, one concern each: `golden/<case>/pages/` in, `model.json` and `messages.txt` out. `UPDATE=1` rewrites what is expected; it is then read.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectGolden } from '../read/golden.js'
import { buildModel, renderMessages } from './build-model.js'

const folder = new URL('golden/', import.meta.url)
const cases = readdirSync(folder).sort()

test.each(cases)('%s', (name) => {
  const pages = readPages(new URL(`${name}/pages/`, folder))
  expect(pages.length).toBeGreaterThan(0)
  const { model, messages } = buildModel('harbour', pages)
  expectGolden(new URL(`${name}/model.json`, folder), `${JSON.stringify(model, null, 2)}\n`)
  expectGolden(new URL(`${name}/messages.txt`, folder), renderMessages(messages))
})

test('a golden folder holds pages and both expectations, and nothing else', () => {
  for (const name of cases)
    expect(readdirSync(new URL(`${name}/`, folder)).sort(), name).toEqual(['messages.txt', 'model.json', 'pages'])
})

function readPages(pages: URL): [string, Uint8Array][] {
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.rst'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, pages))])
}
