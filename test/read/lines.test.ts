import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readPage, restructuredText } from '../../generator/read/index.js'
import { outlineTree } from './outline.js'

function readValue(value: string | Uint8Array): { outline: string; messages: string[] } {
  const file = new VFile({ path: 'page.rst', value })
  const outline = outlineTree(readPage(file))
  return {
    outline,
    messages: file.messages.map((message) => `${message.line ?? '-'} ${message.ruleId} ${message.reason}`),
  }
}

describe('bytes', () => {
  it('reads UTF-8, and counts code units', () => {
    const { outline } = readValue(new TextEncoder().encode('é😀 *x*\n'))
    expect(outline).toContain('emphasis @1:5-1:8')
  })

  it('does not count a byte order mark', () => {
    const plain = readValue('*x*\n').outline
    expect(readValue('\uFEFF*x*\n').outline).toBe(plain)
    expect(readValue(new TextEncoder().encode('\uFEFF*x*\n')).outline).toBe(plain)
  })

  it.each([
    ['a stray continuation', [0x61, 0x0a, 0x80], 'Byte 2 (0x80, line 2) is not UTF-8'],
    ['a cut sequence', [0x61, 0xe2, 0x82], 'Byte 1 (0xe2, line 1) is not UTF-8'],
    ['an overlong form', [0xc0, 0xaf], 'Byte 0 (0xc0, line 1) is not UTF-8'],
    ['a surrogate', [0x0a, 0x0a, 0xed, 0xa0, 0x80], 'Byte 2 (0xed, line 3) is not UTF-8'],
    ['too large a number', [0xf4, 0x90, 0x80, 0x80], 'Byte 0 (0xf4, line 1) is not UTF-8'],
  ])('names the first bad byte: %s', (_name, bytes, found) => {
    const { outline, messages } = readValue(Uint8Array.from(bytes))
    expect(messages).toEqual([`${/line (\d)/.exec(found)![1]} page-encoding ${found}`])
    expect(outline).toBe('document @1:1-1:1\n')
  })

  it.each(['', ' \n\t\r\n', '\uFEFF'])('says that a page is empty: %j', (value) => {
    expect(readValue(value).messages).toEqual(['- page-empty The page has no text'])
  })
})

describe('lines', () => {
  const text = '* a\n\n  b\n\n    c\n* d *e\nf*\n'

  it.each(['\r\n', '\r'])('reads %j as a line end', (end) => {
    const expected = readValue(text).outline
    const actual = readValue(text.replaceAll('\n', end)).outline
    expect(actual).toBe(expected)
  })

  it('counts tabs to stops of eight', () => {
    const { outline } = readValue('-\ta\n\n        b\n\n\tc\n')
    expect(outline.match(/paragraph/g)).toHaveLength(3)
    expect(outline).not.toContain('block_quote')
  })

  it('keeps the blanks of a tab in literal text', () => {
    expect(readValue('::\n\n  a\n\tb\n').outline).toContain('"      b"')
  })
})

describe('the unified parser', () => {
  it('gives what readPage gives', () => {
    const tree = unified()
      .use(restructuredText)
      .parse(new VFile({ value: 'a *b*\n' }))
    expect(outlineTree(tree)).toBe(readValue('a *b*\n').outline)
  })
})
