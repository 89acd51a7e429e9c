/**
 * ``` ``literal`` ```: nothing within has a meaning, not even a backslash.
 *
 * @module
 */
import type { Text } from '../nodes.js'
import { ParentNode } from '../positioned-node.js'
import { canClose, canOpen } from './boundary.js'
import type { InlineReader } from './inline-reader.js'

/**
 * Reads what starts with two backquotes.
 *
 * @param at - offset of the first backquote
 * @returns where reading goes on
 */
export function readLiteral(reader: InlineReader, at: number): number {
  const { source, text } = reader
  if (!canOpen(source, at, 2)) return at + 2
  const close = reader.findClose('``', at + 2, findLiteralEnd)
  if (close === -1) return at + 2
  const end = close + 2
  const child = reader.makeRawText(at + 2, close)
  return reader.takeNode(
    at,
    end,
    new ParentNode<'literal', [Text]>('literal', text.page, text.pageOffset(at), text.pageOffset(end), [child]),
  )
}

function findLiteralEnd(source: string, from: number): number {
  let at = source.indexOf('``', from + 1)
  while (at !== -1 && !canClose(source, at, 2)) at = source.indexOf('``', at + 1)
  return at
}
