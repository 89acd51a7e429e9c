/**
 * `|name|`, also as a reference: `|name|_`.
 *
 * @module
 */
import type { Text } from '../nodes.js'
import { ParentNode } from '../positioned-node.js'
import { canEnd, canOpen, isSpaceAt } from './boundary.js'
import type { InlineReader } from './inline-reader.js'

/**
 * Reads what starts with a bar.
 *
 * @param at - offset of the bar
 * @returns where reading goes on
 */
export function readSubstitutionReference(reader: InlineReader, at: number): number {
  const { source, text } = reader
  if (!canOpen(source, at, 1)) return at + 1
  const close = reader.findClose('|', at + 1, findSubstitutionEnd)
  if (close === -1) return at + 1
  let end = close + 1
  while (end < close + 3 && source[end] === '_') end++
  const child = reader.makeText(at + 1, close)
  const [from, to] = [text.pageOffset(at), text.pageOffset(end)]
  return reader.takeNode(
    at,
    end,
    new ParentNode<'substitution_reference', [Text]>('substitution_reference', text.page, from, to, [child]),
  )
}

function findSubstitutionEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 92) at++
    else if (code === 124 && at > from && !isSpaceAt(source, at - 1)) {
      let end = at + 1
      while (end < at + 3 && source[end] === '_') end++
      if (canEnd(source, end)) return at
    }
  }
  return -1
}
