/**
 * Bytes to text.
 *
 * @module
 */
import type { VFile } from 'vfile'
import { reportMessage } from '../messages/report.js'

/**
 * Decodes a page: strict UTF-8. A byte order mark at the start is no part of the text, and offsets do not count it.
 *
 * @param file - a page read as bytes, or as text
 * @returns the text; empty, with a message, where the bytes are no UTF-8
 */
export function decodePage(file: VFile): string {
  const { value } = file
  if (typeof value === 'string') return value.startsWith('\uFEFF') ? value.slice(1) : value
  if (value === undefined) return ''
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value)
  } catch {
    const at = firstBadByte(value)
    const line = value.subarray(0, at).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1)
    reportMessage(file, 'page-encoding', {
      found: `Byte ${at} (0x${value[at]?.toString(16).padStart(2, '0') ?? 'none'}, line ${line}) is not UTF-8`,
      expected: ['UTF-8 text'],
      instead: 'The page is left out.',
      place: { line, column: 1 },
    })
    return ''
  }
}

/** Offset (from 0) of the first byte of the first sequence that is no UTF-8. RFC 3629, section 4. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** Length of the sequence at an offset; 0 where it is malformed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  for (let next = at + 1; next < at + length; next++) if ((bytes[next]! & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  const isBad =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  return isBad ? 0 : length
}
