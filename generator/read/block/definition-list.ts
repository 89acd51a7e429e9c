/**
 * Definition lists: a line, and an indented body right below.
 *
 * @module
 */
import { DefinitionListNode } from '../block-nodes.js'
import { ParentNode } from '../positioned-node.js'
import { RunningTextNode } from '../text-nodes.js'
import type { BlockConstruct } from './block-reader.js'

/** Reads one item; {@link BlockReader.readBlocks} joins items that follow each other. A classifier (`term : kind`) stays in the term's text. */
export const readDefinitionList: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  const below = line + 1
  if (below >= limit || page.filled[below] !== below || page.column[below]! <= column) return undefined
  const extent = reader.measure(below, limit, column + 1)
  const start = page.first[line]!
  const end = page.end[extent.end - 1]!
  const term = new RunningTextNode('term', page, line, page.end[line]!, start, page.end[line]!)
  const bodyStart = page.first[below]!
  const blocks = reader.readBlocks(below, extent.end, extent.column)
  const definition = new ParentNode('definition', page, bodyStart, end, blocks)
  reader.next = extent.end
  return [
    new DefinitionListNode(page, start, end, [
      new ParentNode('definition_list_item', page, start, end, [term, definition]),
    ]),
  ]
}
