/**
 * Bullet lists: `- text`, `* text`, `+ text`, and docutils' `•`, `‣`, `⁃`.
 *
 * @module
 */
import { BulletListNode } from '../block-nodes.js'
import type { ListItem } from '../nodes.js'
import { ParentNode } from '../positioned-node.js'
import type { BlockConstruct } from './block-reader.js'
import { hasMarkerEnd, readItemBody } from './body.js'

const BULLETS = '-*+•‣⁃'

/** Reads the items that have the same bullet at the same column; another bullet begins another list. */
export const readBulletList: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  const bullet = page.text[page.first[line]!]!
  if (!BULLETS.includes(bullet) || !hasMarkerEnd(page, line, 1)) return undefined
  const start = page.first[line]!
  const items: ListItem[] = []
  let next = line
  while (
    next < limit &&
    page.column[next] === column &&
    page.text[page.first[next]!] === bullet &&
    hasMarkerEnd(page, next, 1)
  ) {
    const itemStart = page.first[next]!
    const blocks = readItemBody(reader, next, limit, 1)
    items.push(new ParentNode('list_item', page, itemStart, page.end[reader.next - 1]!, blocks))
    next = page.filled[reader.next]!
  }
  return [new BulletListNode(page, start, page.end[reader.next - 1]!, bullet, items)]
}
