/**
 * Prose as plain text.
 *
 * @module
 */
import type { BlockNode, InlineNode, SyntaxNode } from '../../read/nodes.js'

/** A text without any of these has no markup. */
const MARKUP = /[*`_|\\]/

/**
 * The text of blocks, to compare it: markup resolved, single spaces, in page order. Comments and targets are no prose.
 *
 * @param nodes - blocks as the reader gives them
 * @returns the text; empty where the blocks say nothing
 */
export function proseText(nodes: readonly BlockNode[]): string {
  const parts: string[] = []
  for (const node of nodes) collectText(node, parts)
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

function collectText(node: SyntaxNode, parts: string[]): void {
  switch (node.type) {
    case 'comment':
    case 'target':
      return
    case 'paragraph':
    case 'title':
    case 'term':
      parts.push(MARKUP.test(node.source) ? node.children.map(inlineText).join('') : node.source)
      return
    case 'text':
      parts.push(node.value)
      return
    case 'directive':
      if (node.argument !== '') parts.push(node.argument)
      break
  }
  for (const child of node.children) collectText(child as SyntaxNode, parts)
}

function inlineText(node: InlineNode): string {
  return node.type === 'text' ? node.value : node.children[0].value
}
