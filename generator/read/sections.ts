/**
 * The page's top level: blocks, and the titles that make sections of them.
 *
 * @module
 */
import { SectionNode } from './block-nodes.js'
import { RegionReader } from './block/region-reader.js'
import { readTitle } from './block/title.js'
import type { BlockNode, Document, Title } from './nodes.js'
import type { Page } from './page.js'
import { ParentNode } from './positioned-node.js'

/** A section that is still open, outermost first. */
interface OpenSection {
  readonly start: number
  readonly depth: number
  readonly children: (Title | BlockNode)[]
}

/**
 * Reads a page's blocks into sections. Depth is the order in which the adornment styles appear. reStructuredText, "Sections".
 *
 * @param page - the page
 * @returns the whole tree
 */
export function readSections(page: Page): Document {
  const reader = new RegionReader(page)
  const blocks: BlockNode[] = []
  const open: OpenSection[] = []
  const styles: string[] = []
  let end = 0
  const closeSections = (depth: number): void => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      open.pop()
      const section = new SectionNode(page, last.start, end, last.depth, last.children)
      ;(open.at(-1)?.children ?? blocks).push(section)
    }
  }
  for (let line = page.filled[0]!; line < page.lineCount; line = page.filled[reader.next]!) {
    const found = page.column[line] === 0 ? readTitle(page, line) : undefined
    if (found) {
      if (!styles.includes(found.style)) styles.push(found.style)
      const depth = styles.indexOf(found.style) + 1
      closeSections(depth)
      open.push({ start: found.title.startOffset, depth, children: [found.title] })
      reader.next = found.next
    } else {
      reader.readBlock(line, page.lineCount, 0, (open.at(-1)?.children ?? blocks) as BlockNode[])
    }
    end = page.end[reader.next - 1]!
  }
  closeSections(1)
  return new ParentNode('document', page, 0, end, blocks)
}
