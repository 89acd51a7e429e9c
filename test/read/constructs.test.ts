import { readdirSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../generator/read/index.js'
import { expectGolden } from './golden.js'
import { outlineTree } from './outline.js'

const folder = new URL('constructs/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.rst'))

describe('constructs', () => {
  it('has a page for each', () => {
    expect(names.length).toBeGreaterThanOrEqual(14)
  })

  it.each(names)('reads %s', (name) => {
    const file = new VFile({ path: name, value: readFileSync(new URL(name, folder)) })
    const tree = readPage(file)
    const messages = file.messages.map(
      (message) => `${message.line}:${message.column} ${message.ruleId} ${message.reason}\n`,
    )
    expectGolden(new URL(name.replace('.rst', '.tree.txt'), folder), outlineTree(tree) + messages.join(''))
  })
})
