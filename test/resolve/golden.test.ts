/**
 * Small services, one concern each: `golden/<case>/pages/` in, `model.json` and `messages.txt` out. `UPDATE=1` rewrites what is expected; it is then read.
 */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectGolden } from '../read/golden.js'
import { buildModel, renderMessages } from './build-model.js'
import { goldenCases as cases, goldenFolder as folder, readPages } from './golden-pages.js'

test.each(cases)('%s', (name) => {
  const pages = readPages(name)
  expect(pages.length).toBeGreaterThan(0)
  const { model, messages } = buildModel('harbour', pages)
  expectGolden(new URL(`${name}/model.json`, folder), `${JSON.stringify(model, null, 2)}\n`)
  expectGolden(new URL(`${name}/messages.txt`, folder), renderMessages(messages))
})

test('a golden folder holds pages and both expectations, and nothing else', () => {
  for (const name of cases)
    expect(readdirSync(new URL(`${name}/`, folder)).sort(), name).toEqual(['messages.txt', 'model.json', 'pages'])
})
