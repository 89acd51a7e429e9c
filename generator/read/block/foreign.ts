/**
 * What this reader has no construct for: handed to `restructured`; what that does not know either is kept as lines.
 *
 * @module
 */
import type { Node, Parent, Position } from 'unist'
import restructured from 'restructured'
import { reportMessage } from '../../messages/report.js'
import { ParentNode } from '../positioned-node.js'
import { LinesNode } from '../line-nodes.js'
import type { Foreign, Unknown } from '../nodes.js'
import type { Page } from '../page.js'
import type { BlockConstruct, BlockReader } from './block-reader.js'
import { hasMarkerEnd } from './body.js'

/** Longer blocks are not handed over: `restructured` needs more than linear time. */
const LONGEST_FOREIGN = 20_000

/** Reads the lines up to a blank one, and the lines indented below them, through `restructured`. */
export const readForeign: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  let end = line + 1
  while (end < limit && page.filled[end] === end && page.column[end]! >= column) end++
  const below = reader.measure(end, limit, column + 1)
  if (page.codeAt(line, 0) === 46) end = below.end
  reader.next = end
  const start = page.first[line]!
  const nodes = page.end[end - 1]! - start > LONGEST_FOREIGN ? undefined : parseForeign(page, line, end, column)
  if (nodes) return [new ParentNode('foreign', page, start, page.end[end - 1]!, nodes)]
  return [keepUnknown(reader, line, end, column, 'a block that is neither of this reader nor of restructured')]
}

/** Reads a line block: `| text`. */
export const readLineBlock: BlockConstruct = (reader, line, limit, column) =>
  hasMarkerEnd(reader.page, line, 1) ? readForeign(reader, line, limit, column) : undefined

/** Reads a table: `+---+---+` or `===  ===`. */
export const readTable: BlockConstruct = (reader, line, limit, column) => {
  const text = reader.page.lineText(line)
  return isTableTop(text) ? readForeign(reader, line, limit, column) : undefined
}

function isTableTop(text: string): boolean {
  return text.startsWith('+')
    ? text.length > 2 && /^\+-[-+]*\+$/.test(text)
    : text.includes(' ') && /^=+(?: +=+)+$/.test(text)
}

/** Keeps lines as they stand, and says so. */
export function keepUnknown(reader: BlockReader, line: number, end: number, column: number, found: string): Unknown {
  const { page } = reader
  const node = new LinesNode('unknown', page, page.first[line]!, line, end, column)
  reportMessage(page.file, 'syntax-unknown', {
    found: `Found ${found}`,
    instead: 'Its lines are kept as plain text.',
    place: node.position,
  })
  return node
}

/** `restructured`'s nodes; undefined where it throws, or knows the lines only as a paragraph or a comment. */
function parseForeign(page: Page, line: number, end: number, column: number): Foreign['children'] | undefined {
  const lines: string[] = []
  for (let next = line; next < end; next++) lines.push(page.textFromColumn(next, column))
  let children: Node[]
  try {
    children = restructured.default.parse(`${lines.join('\n')}\n`).children
  } catch {
    return undefined
  }
  const isKnown =
    children.length > 0 &&
    children.every((node) => !['paragraph', 'comment', 'unknown', 'block_quote'].includes(node.type))
  if (!isKnown) return undefined
  const position = { start: page.pointAt(page.first[line]!), end: page.pointAt(page.end[end - 1]!) }
  return children.map((node) => placeNode(node, position) as Foreign['children'][number])
}

/** Every node of a foreign block has the position of the whole block: `restructured` gives none that could be mapped back. */
function placeNode(node: Node, position: Position): Node {
  const placed: Node = { ...node, position }
  if ('children' in node)
    (placed as Parent).children = (node as Parent).children.map((child) => placeNode(child, position) as Parent)
  return placed
}
