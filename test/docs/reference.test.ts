/** The reference pages cannot drift from the code: `UPDATE=1` writes them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printedReferences } from './print-reference.js'

const [begin, end] = ['<!-- from the code; do not edit -->', '<!-- end -->']

it.each(Object.entries(printedReferences))('%s', async (name, print) => {
  const path = `docs/reference/${name}.md`
  const text = readFileSync(path, 'utf8')
  const [before, rest] = text.split(begin)
  const [, after] = rest?.split(end) ?? []
  if (after === undefined) throw new Error(`${path} has no place for what is printed: ${begin} … ${end}`)
  const expected = `${before}${begin}\n\n${await print()}\n${end}${after}`
  if (process.env['UPDATE']) writeFileSync(path, expected)
  expect(readFileSync(path, 'utf8')).toBe(expected)
})
