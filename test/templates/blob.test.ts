import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64, decodePythonBytes, encodeBase64 } from '../../templates/runtime/blob.js'

test('base64 is what Node.js takes for it, both ways', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = encodeBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(decodeBase64(text)).toEqual(bytes)
      expect(decodeBase64(text.replace(/=+$/, ''))).toEqual(bytes)
    }),
  )
})

test('bytes of any number', () => {
  const bytes = new Uint8Array(1_000_000).fill(7)
  const decoded = decodeBase64(encodeBase64(bytes))
  expect(decoded).toBeInstanceOf(Uint8Array)
  // a matcher takes seconds for so many
  expect(Buffer.compare(decoded!, bytes)).toBe(0)
})

test.each(['a', 'a+-_', 'YQ=a', '====', 'Y Q==', "b'a'", 'é'])('%j is no base64', (text) => {
  expect(decodeBase64(text)).toBeUndefined()
})

test.each<[string, number[] | undefined]>([
  ["b''", []],
  ["b'bytes'", [98, 121, 116, 101, 115]],
  ['b"it\'s"', [105, 116, 39, 115]],
  ["b'it\\'s'", [105, 116, 39, 115]],
  ["b'\\x00\\xff\\n\\t\\r\\\\'", [0, 255, 10, 9, 13, 92]],
  ["b'\\x0'", undefined],
  ["b'é'", undefined],
  ['b\'a"', undefined],
  ['bytes', undefined],
])('Python bytes %s', (text, expected) => {
  expect(decodePythonBytes(text)).toEqual(expected && Uint8Array.from(expected))
})
