import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../generator/read/index.js'
import { measureProcessorTime } from '../processor-time.js'
import { isWhole } from '../resolve/runs.js'

/** Characters of a page: a quadratic reading of half a million would take minutes. */
const SIZE = isWhole ? 2_000_000 : 500_000
/** Milliseconds of the processor: many times what it takes. */
const LIMIT = 8_000

function fill(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length))
}

/** Fully read: the lazy parts as well. */
function readAll(text: string): VFile {
  const file = new VFile({ path: 'page.rst', value: text })
  const stack: unknown[] = [readPage(file)]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { children } = node as { children?: unknown[] }
    for (const child of children ?? []) stack.push(child)
  }
  return file
}

/** Reads a page fully, and holds that it takes no longer than its size explains. */
function expectLinear(text: string): VFile {
  let file: VFile | undefined
  expect(measureProcessorTime(() => (file = readAll(text)))).toBeLessThan(LIMIT)
  return file!
}

describe('hostile pages are read in linear time', () => {
  it.each([
    ...['*', '(', '`', '_', '|', ':', '\\', '<', '=', '.', '- ', '.. ', '* a', ' *a', ' **a', ' `a', ' ``a', ' |a', ' a_', 'a_-', ':a', '`a <'],
    ...['*\n', '- \n', '- - ', 'a\n  b\n', ':a: b\n', '.. a::\n', 'a\n=\n', 'a\n\n', '::\n', '\n', ' \n', '\t', '1. a\n', '| a\n\n', 'i. a\n', '(', ':a`'],
  ])('%j repeated', (unit) => {
    expectLinear(fill(unit))
  }) // prettier-ignore

  it('ever deeper indentation', () => {
    const lines = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}x\n\n`)
    const file = expectLinear(lines.join(''))
    expect(file.messages.map((message) => message.ruleId)).toEqual(['page-nesting'])
  })

  it('ever shallower indentation', () => {
    const lines = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(3000 - depth)}x\n\n`)
    expectLinear(lines.join(''))
  })

  it('blank lines under deep nesting', () => {
    expectLinear(`${'- '.repeat(150)}x\n${'\n'.repeat(SIZE)}${' '.repeat(300)}y\n`)
  })
})

describe('nesting', () => {
  it('is kept as text below the limit, and said once', () => {
    const file = new VFile({ path: 'page.rst', value: `${'- '.repeat(300)}deep text\n\n${'* '.repeat(300)}again\n` })
    const json = JSON.stringify(readPage(file))
    expect(file.messages.map((message) => message.ruleId)).toEqual(['page-nesting'])
    expect(json).toContain('deep text')
    expect(json).toContain('again')
  })
})
