/**
 * The pieces of mdast flow content that prose is made of. Each gives nothing where there is nothing to say.
 *
 * @module
 */
import type { BlockContent, Code, DefinitionContent, List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { InlineNode, Text } from '../../read/nodes.js'
import { parseInlines } from './inlines.js'

/** mdast content that prose may hold. */
export type Flow = BlockContent | DefinitionContent

/** A paragraph of running text; nothing where there is none. */
export function makeParagraph(nodes: readonly InlineNode[]): Paragraph[] {
  const children = parseInlines(nodes)
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

/**
 * A code block of lines.
 *
 * @param lines - one text per line
 * @param lang - the language, where the page says it
 */
export function makeCode(lines: readonly Text[], lang?: string): Code[] {
  const value = lines
    .map((line) => line.value)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  return value === '' ? [] : [{ type: 'code', ...(lang ? { lang } : {}), value }]
}

/** A title within prose. Its depth says nothing in a comment: it stands under the name it documents. */
export function makeHeading(nodes: readonly InlineNode[]): Flow[] {
  const children = parseInlines(nodes)
  return children.length === 0 ? [] : [{ type: 'paragraph', children: [{ type: 'strong', children }] }]
}

/**
 * A list; nothing where no item says anything.
 *
 * @param items - content of each item
 * @param start - number of the first item, for an ordered list
 */
export function makeList(items: readonly Flow[][], start?: number): List[] {
  const children = items.filter((item) => item.length > 0).map(makeItem)
  if (children.length === 0) return []
  const spread = children.some((item) => item.spread)
  return [
    start === undefined
      ? { type: 'list', ordered: false, spread, children }
      : { type: 'list', ordered: true, start, spread, children },
  ]
}

/** An item is tight when it is one block, or a paragraph with lists right below. */
function makeItem(children: Flow[]): ListItem {
  const spread = children.slice(1).some((child) => child.type !== 'list' || child.spread === true)
  return { type: 'listItem', spread, children }
}

/**
 * Puts a label in front of blocks: into the first paragraph where there is one, otherwise as a paragraph of its own.
 *
 * @param label - the label, without its colon
 * @param blocks - what it labels; changed in place
 * @returns the blocks
 */
export function labelBlocks(label: PhrasingContent, blocks: Flow[]): Flow[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [label] }, ...blocks]
  return [{ type: 'paragraph', children: [label, { type: 'text', value: ': ' }, ...first.children] }, ...rest]
}
