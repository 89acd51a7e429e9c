/**
 * Block quotes: lines right of the region's column.
 *
 * @module
 */
import { ParentNode } from '../positioned-node.js'
import type { BlockConstruct } from './block-reader.js'

/** Reads the indented lines at the least of their columns; what stands further right becomes a quote within. */
export const readBlockQuote: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  const extent = reader.measure(line, limit, column + 1)
  const start = page.first[line]!
  const blocks = reader.readBlocks(line, extent.end, extent.column)
  reader.next = extent.end
  return [new ParentNode('block_quote', page, start, page.end[extent.end - 1]!, blocks)]
}
