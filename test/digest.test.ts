import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestBase64url, digestHex, digestPortably, digestText } from '../generator/digest.js'

const hash = (text: string) => createHash('sha256').update(text)

it('is SHA-256 of UTF-8, with the host’s help and without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(digestHex(text)).toBe(hash(text).digest('hex'))
      expect(digestBase64url(text)).toBe(hash(text).digest('base64url'))
      expect([...digestPortably(text)]).toEqual([...digestText(text)])
    }),
  )
})
