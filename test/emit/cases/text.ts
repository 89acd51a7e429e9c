/** Prose, as short as a test wants to write it. */
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Documentation } from '../../../generator/model/index.js'

/** Reads Markdown as the prose of a page: without positions. */
export function prose(markdown: string): Documentation {
  const tree = unified().use(remarkParse).parse(markdown)
  dropPositions(tree)
  return tree.children as unknown as Documentation
}

function dropPositions(node: Nodes): void {
  delete node.position
  if ('children' in node) for (const child of node.children) dropPositions(child)
}
