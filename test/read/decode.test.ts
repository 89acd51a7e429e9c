/** Bytes that are no UTF-8: the message names the first byte of the first sequence that is wrong. */
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { decodePage } from '../../generator/read/decode.js'

/** What is reported of bytes behind a line of text. */
function findBad(...bytes: readonly number[]): string | undefined {
  const file = new VFile({ path: 'a.rst', value: Buffer.from([0x61, 0x0a, ...bytes]) })
  expect(decodePage(file) === '').toBe(file.messages.length === 1)
  return file.messages[0]?.reason
}

it.each([
  ['a two-byte character', [0xc3, 0xa9]],
  ['the first and the last of two bytes', [0xc2, 0x80, 0xdf, 0xbf]],
  ['the first and the last of three bytes', [0xe0, 0xa0, 0x80, 0xed, 0x9f, 0xbf, 0xee, 0x80, 0x80, 0xef, 0xbf, 0xbf]],
  ['the first and the last of four bytes', [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf]],
])('takes %s', (_, bytes) => {
  expect(findBad(...bytes)).toBeUndefined()
})

it.each<[string, readonly number[], number]>([
  ['a byte that only continues', [0x62, 0x80], 3],
  ['a lead of a longer form of ASCII', [0xc1, 0xbf], 2],
  ['a surrogate', [0xed, 0xa0, 0x80], 2],
  ['a longer form of two bytes', [0xe0, 0x9f, 0xbf], 2],
  ['a longer form of three bytes', [0xf0, 0x8f, 0xbf, 0xbf], 2],
  ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80], 2],
  ['a lead of more than Unicode has', [0xf5, 0x80, 0x80, 0x80], 2],
  ['two bytes that are cut', [0x62, 0xc3], 3],
  ['three bytes that are cut', [0x62, 0xe2, 0x82], 3],
  ['four bytes that are cut', [0x62, 0xf0, 0x9f, 0x98], 3],
  ['a sequence that another one breaks', [0xe2, 0x82, 0x41], 2],
  ['the second of two sequences', [0xc3, 0xa9, 0xc3, 0x41], 4],
])('names %s', (_, bytes, at) => {
  const byte = [0x61, 0x0a, ...bytes][at]!.toString(16).padStart(2, '0')
  expect(findBad(...bytes)).toContain(`Byte ${at} (0x${byte}, line 2) is not UTF-8`)
})

it('takes text as it is, but for a byte order mark', () => {
  expect(decodePage(new VFile({ value: '\uFEFFa\uFEFF' }))).toBe('a\uFEFF')
  expect(decodePage(new VFile({ value: 'a' }))).toBe('a')
  expect(decodePage(new VFile())).toBe('')
  expect(decodePage(new VFile({ value: Buffer.from('\uFEFFa') }))).toBe('a')
})
