/**
 * Prose of a page as Markdown syntax tree.
 *
 * @module
 */
import type { Documentation } from '../../model/documentation.js'
import type { BlockNode } from '../../read/nodes.js'
import { parseBlocks } from './blocks.js'

export { proseText } from './prose-text.js'

/**
 * Turns blocks of a page into mdast. Layout that boto3 made by accident is gone (quotes that are only indentation, empty nodes, runs of white space);
 * text stays text, however it looks: whoever prints the tree escapes it.
 *
 * @param nodes - blocks as the reader gives them
 * @returns flow content without positions; empty where the blocks say nothing
 */
export function parseProse(nodes: readonly BlockNode[]): Documentation {
  return parseBlocks(nodes)
}
