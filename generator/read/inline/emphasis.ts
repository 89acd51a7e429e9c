/**
 * `*emphasis*` and `**strong**`.
 *
 * @module
 */
import { ParentNode } from '../positioned-node.js'
import { canClose, canOpen } from './boundary.js'
import type { InlineReader } from './inline-reader.js'

/**
 * Reads what starts with a star.
 *
 * @param at - offset of the star
 * @returns where reading goes on
 */
export function readEmphasis(reader: InlineReader, at: number): number {
  const { source, text } = reader
  const delimiter = source[at + 1] === '*' ? '**' : '*'
  const { length } = delimiter
  if (!canOpen(source, at, length)) return at + length
  const close = reader.findClose(delimiter, at + length, length === 2 ? findStrongEnd : findEmphasisEnd)
  if (close === -1) return at + length
  const type = length === 2 ? 'strong' : 'emphasis'
  const end = close + length
  const child = reader.makeText(at + length, close)
  return reader.takeNode(at, end, new ParentNode(type, text.page, text.pageOffset(at), text.pageOffset(end), [child]))
}

function findEmphasisEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === STAR && at > from && canClose(source, at, 1)) return at
  }
  return -1
}

function findStrongEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === STAR && at > from && source.charCodeAt(at + 1) === STAR && canClose(source, at, 2)) return at
  }
  return -1
}

const STAR = 42
const BACKSLASH = 92
