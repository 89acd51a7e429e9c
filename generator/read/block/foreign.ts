/**
 * What this reader has no construct for: handed to `restructured`; what that does not know either is kept as lines.
 *
 * @module
 */
import type { Node, Parent, Position } from 'unist'
import { reportMessage } from '../../messages/report.js'
import { ParentNode } from '../positioned-node.js'
import { LinesNode } from '../line-nodes.js'
import type { Foreign, Unknown } from '../nodes.js'
import type { Page } from '../page.js'
import { parseRestructured } from '../restructured.js'
import type { BlockConstruct, BlockReader } from './block-reader.js'
import { hasMarkerEnd } from './body.js'

/** Longer blocks are not handed over: `restructured` needs more than linear time. */
const LONGEST_FOREIGN = 20_000
/** So many blocks of a page are handed over or reported; no page of boto3 has any. */
const MOST_UNKNOWN = 100

/** Reads the lines up to a blank one (of explicit markup: the lines indented below) through `restructured`. */
export const readForeign: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  let end = line + 1
  while (end < limit && page.filled[end] === end && page.column[end]! >= column) end++
  if (page.codeAt(line, 0) === DOT) end = reader.measure(line + 1, limit, column + 1).end
  reader.next = end
  reader.unknownCount++
  const start = page.first[line]!
  const isHandedOver = reader.unknownCount <= MOST_UNKNOWN && page.end[end - 1]! - start <= LONGEST_FOREIGN
  const nodes = isHandedOver ? parseForeign(page, line, end, column) : undefined
  if (nodes) return [new ParentNode('foreign', page, start, page.end[end - 1]!, nodes)]
  return [keepUnknown(reader, line, end, column)]
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
function keepUnknown(reader: BlockReader, line: number, end: number, column: number): Unknown {
  const { page, unknownCount } = reader
  const node = new LinesNode('unknown', page, page.first[line]!, line, end, column)
  if (unknownCount <= MOST_UNKNOWN) {
    const isLast = unknownCount === MOST_UNKNOWN
    reportMessage(page.file, 'syntax-unknown', {
      found: 'Found a block that neither this reader nor restructured knows',
      instead: `Its lines are kept as plain text${isLast ? ', and so are those of all further such blocks of this page' : ''}.`,
      place: node.position,
    })
  }
  return node
}

/** `restructured`'s nodes; undefined where it throws, loses text, or knows the lines only as a paragraph or a comment. */
function parseForeign(page: Page, line: number, end: number, column: number): Foreign['children'] | undefined {
  const lines: string[] = []
  for (let next = line; next < end; next++) lines.push(page.textFromColumn(next, column))
  const text = lines.join('\n')
  let children: Node[]
  try {
    children = parseRestructured(`${text}\n`).children
  } catch {
    return undefined
  }
  const isKnown =
    children.length > 0 &&
    children.every((node) => !['paragraph', 'comment', 'unknown', 'block_quote'].includes(node.type))
  if (!isKnown || countWordCharacters(children.map(collectText).join('')) < countWordCharacters(text)) return undefined
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

function collectText(node: Node): string {
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node as Parent).children.map(collectText).join('') : ''
}

function countWordCharacters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

const DOT = 46
