import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type Directive, readPage } from '../../generator/read/index.js'

const folder = new URL('../../spec/', import.meta.url)
const paths = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.rst'),
)

/** Markup that stands beside the texts: what may be left of a page when all texts are taken out. */
const MARKUP =
  /^(?:[*-]|\*\*|\*|``|`|:|::|:[\w:]+:`|`__?|<[^\s<>]*>`__?|<[^\s<>]*|>`__?|={4,}|\*{4,}|-{4,}|\.\.|[\w:-]+::|[*`:.,;()-]+)+$/

describe('embedded pages', () => {
  it('are there', () => {
    expect(paths.length).toBeGreaterThan(0)
  })

  it.each(paths)('%s: nothing but markup is outside of texts, and no message', (path) => {
    const text = readFileSync(new URL(path, folder), 'utf8')
    const file = new VFile({ path, value: text })
    const left = [...text]
    const blank = (start: number, end: number): void => {
      for (let at = start; at < end; at++) left[at] = ' '
    }
    visit(readPage(file) as Node, (node) => {
      const { start, end } = node.position!
      if (node.type === 'text') blank(start.offset!, end.offset!)
      if (isDirective(node)) {
        const line = text.slice(start.offset, text.indexOf('\n', start.offset))
        expect(line).toContain(`${node.directive}::`)
        if (node.argument !== '')
          blank(start.offset!, start.offset! + line.indexOf(node.argument) + node.argument.length)
      }
    })
    const rest = left
      .join('')
      .split(/\s+/)
      .filter((run) => run !== '' && !MARKUP.test(run))
    expect(rest).toEqual([])
    expect(file.messages).toEqual([])
  })
})

function isDirective(node: Node): node is Directive {
  return node.type === 'directive'
}
