/**
 * Literal blocks: the indented lines after `::`, or lines quoted with one and the same character; and doctest blocks, which are literal up to a blank line.
 *
 * @module
 */
import { LinesNode } from '../line-nodes.js'
import type { LiteralBlock } from '../nodes.js'
import type { BlockConstruct, BlockReader } from './block-reader.js'

/**
 * Reads the literal block that a `::` announced.
 *
 * @param line - the line after the `::`
 * @param start - offset of the `::`
 * @returns the block, or undefined where the next text is neither indented nor quoted
 */
export function readLiteralBlock(
  reader: BlockReader,
  line: number,
  limit: number,
  column: number,
  start: number,
): LiteralBlock | undefined {
  const { page } = reader
  const first = page.filled[line]!
  if (first >= limit) return undefined
  if (page.column[first]! > column) {
    const extent = reader.measure(first, limit, column + 1)
    reader.next = extent.end
    return new LinesNode('literal_block', page, start, first, extent.end, extent.column)
  }
  const quote = page.codeAt(first, 0)
  if (first === line || !isQuoteCode(quote)) return undefined
  let end = first
  while (end < limit && page.column[end] === column && page.codeAt(end, 0) === quote && page.filled[end] === end) end++
  reader.next = end
  return new LinesNode('literal_block', page, start, first, end, column)
}

/** Reads a doctest block: from `>>> ` to the next blank line. */
export const readDoctestBlock: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  if (page.codeAt(line, 0) !== 62 || !page.lineText(line).startsWith('>>> ')) return undefined
  let end = line + 1
  while (end < limit && page.filled[end] === end) end++
  reader.next = end
  return [new LinesNode('literal_block', page, page.first[line]!, line, end, column)]
}

/**
 * Whether lines may be quoted with a character: punctuation, except for what begins another block. (docutils takes every punctuation; on boto3's pages a `::` at
 * a paragraph's end is often the end of an ARN, and the list after it is a list.)
 */
function isQuoteCode(code: number): boolean {
  return '>|!#$%&;<?@^~'.includes(String.fromCharCode(code))
}
