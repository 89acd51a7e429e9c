import fc from 'fast-check'
import type { Node, Parent } from 'unist'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../generator/read/index.js'
import { countRuns } from '../resolve/runs.js'

/** What lines are made of: every marker of the grammar, and words with a number to find them again. */
const MARKS = [
  '* ', '- ', '+ ', '1. ', '(a) ', '#) ', ':f: ', '.. note:: ', '.. py:method:: ', '.. code:: ', '.. ', '..', '.. _t: ', '__ ',
  '::', '====', '----', '**', '*', '`', '``', '_', '__', '|', '| ', '\\', ':r:`', '>>> ', ' <', '>`__', '\t', '+--+', '=== ===', "'", '(', ')',
] // prettier-ignore
const piece = fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom('WORD', 'WORD ', 'WORD '), fc.constant(' '))
const line = fc
  .tuple(fc.nat({ max: 10 }), fc.array(piece, { maxLength: 6 }))
  .map(([indent, pieces]) => ' '.repeat(indent) + pieces.join(''))
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const page = fc.array(fc.tuple(line, ending), { maxLength: 25 }).map((lines) => {
  let count = 0
  return lines
    .map(([text, end]) => text + end)
    .join('')
    .replace(/WORD/g, () => `w${count++}x`)
})

function readText(text: string): { tree: Parent; file: VFile } {
  const file = new VFile({ path: 'page.rst', value: text })
  return { tree: readPage(file), file }
}

/** All nodes but restructured's own: these have the position of their whole block. */
function* walk(node: Node, parent?: Parent): Generator<{ node: Node; parent: Parent | undefined }> {
  yield { node, parent }
  if ('children' in node && node.type !== 'foreign')
    for (const child of (node as Parent).children) yield* walk(child, node as Parent)
}

function range(node: Node): [number, number] {
  return [node.position!.start.offset!, node.position!.end.offset!]
}

describe('any page', () => {
  it('keeps every word, within a text or in a field of a node', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { tree } = readText(text)
        const kept: string[] = []
        for (const { node } of walk(tree)) {
          if (node.type === 'foreign') kept.push(JSON.stringify(node))
          for (const [key, value] of Object.entries(node))
            if (key !== 'type' && typeof value === 'string') kept.push(value)
        }
        const words = new Set(kept.join(' ').match(/w\d+x/g))
        for (const word of text.match(/w\d+x/g) ?? []) expect(words, word).toContain(word)
      }),
      { numRuns: countRuns(3000) },
    )
  })

  it('has texts that stand where they say', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { tree } = readText(text)
        for (const { node } of walk(tree)) {
          if (node.type !== 'text') continue
          const [start, end] = range(node)
          const squeeze = (from: string): string => from.replace(/[\s\\]+/g, '')
          expect(squeeze((node as Node & { value: string }).value)).toBe(squeeze(text.slice(start, end)))
        }
      }),
      { numRuns: countRuns(2000) },
    )
  })

  it('has positions that nest, follow each other, and agree with lines and columns', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { tree } = readText(text)
        const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)]
        for (const { node, parent } of walk(tree)) {
          const [start, end] = range(node)
          expect(start).toBeLessThanOrEqual(end)
          for (const point of [node.position!.start, node.position!.end]) {
            expect(starts[point.line - 1]! + point.column - 1).toBe(point.offset)
          }
          if (!parent) continue
          const [outerStart, outerEnd] = range(parent)
          expect(start).toBeGreaterThanOrEqual(outerStart)
          expect(end).toBeLessThanOrEqual(outerEnd)
        }
        for (const { node } of walk(tree)) {
          if (!('children' in node) || node.type === 'foreign') continue
          const ranges = (node as Parent).children.map(range)
          for (const [index, [start]] of ranges.entries()) {
            if (index > 0) expect(start).toBeGreaterThanOrEqual(ranges[index - 1]![1])
          }
        }
      }),
      { numRuns: countRuns(2000) },
    )
  })

  it('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 })),
        (value) => {
          const file = new VFile({ path: 'page.rst', value })
          JSON.stringify(readPage(file))
          for (const message of file.messages) expect(message.ruleId).toBeTruthy()
        },
      ),
      { numRuns: countRuns(1000) },
    )
  })
})
