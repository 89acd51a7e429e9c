/**
 * Changes as a section of a changelog, in Markdown.
 *
 * @module
 */
import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { toMarkdown } from '../bundled/markdown.js'
import { dropInvisible } from '../messages/invisible.js'
import { safeText } from '../messages/safe-text.js'
import type { Change } from './change.js'
import { type Piece, describeChange, describeExtent } from './describe-change.js'
import { changelogSections, groupBy, sectionOf } from './group-changes.js'
import { joinItems } from './join-items.js'

/** How changes are printed. */
export interface MarkdownOptions {
  /** Depth of the headings: `3` for `### Breaking`, which is the default. */
  readonly headingDepth?: 1 | 2 | 3 | 4 | 5 | 6
  /** Whether every change is listed by itself; otherwise one item tells what is alike, and changes of prose are counted. */
  readonly verbose?: boolean
}

/**
 * Prints the body of a changelog's section: the headings Breaking, Added, Changed and Documentation, those that have something, each with a list.
 *
 * @param changes - changes of one service
 * @returns Markdown that ends in a line break; empty where there is no change
 */
export function printMarkdown(changes: readonly Change[], options: MarkdownOptions = {}): string {
  const root: Root = { type: 'root', children: [...buildMarkdown(changes, options)] }
  return dropInvisible(toMarkdown(root, { bullet: '-', rule: '-' }))
}

/**
 * The same as syntax tree. What pages say stands in code spans, so that it is nothing but text.
 */
export function buildMarkdown(
  changes: readonly Change[],
  { headingDepth = 3, verbose = false }: MarkdownOptions = {},
): readonly RootContent[] {
  const sections = groupBy(changes, sectionOf)
  return changelogSections.flatMap((section): RootContent[] => {
    const listed = sections.get(section) ?? []
    if (listed.length === 0) return []
    const items = verbose
      ? listed.map((change) => makeItem(describeItem(change)))
      : section === 'Documentation'
        ? [countProse(listed)]
        : joinItems(listed).map(makeItem)
    const list: List = { type: 'list', ordered: false, spread: false, children: items }
    return [{ type: 'heading', depth: headingDepth, children: [{ type: 'text', value: section }] }, list]
  })
}

function describeItem(change: Change): readonly Piece[] {
  const extent = describeExtent(change)
  return [...describeChange(change), ...(extent.length > 0 ? [', ', ...extent] : [])]
}

function countProse(changes: readonly Change[]): ListItem {
  const { length } = changes
  const word = length === 1 ? 'One description' : `${length} descriptions`
  return makeItem([`${word} of operations, types and members ${length === 1 ? 'is' : 'are'} in other words.`])
}

function makeItem(pieces: readonly Piece[]): ListItem {
  const children = pieces.map((piece): PhrasingContent =>
    typeof piece === 'string' ? { type: 'text', value: piece } : { type: 'inlineCode', value: showCode(piece.code) },
  )
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

/** Markdown has no empty code span: its two marks would begin one that goes on to the next, and leave what stands in that for text. */
function showCode(text: string): string {
  return text === '' ? "''" : safeText(text)
}
