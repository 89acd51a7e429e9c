/**
 * What begins with `..`: directives, targets, and comments, which is everything else; and anonymous targets, `__ address`.
 *
 * @module
 */
import { TargetNode } from '../block-nodes.js'
import { LinesNode } from '../line-nodes.js'
import { unescapeText } from '../inline/escape.js'
import type { Page } from '../page.js'
import { TextNode } from '../positioned-node.js'
import type { BlockConstruct, BlockReader } from './block-reader.js'
import { hasMarkerEnd } from './body.js'
import { readDirective } from './directive.js'
import { readForeign } from './foreign.js'

const targetMarker = /^\.\.[ \t]+_(?![ \t]|$)(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?![ \t]|$))*)):(?=[ \t]|$)/u
const footnoteMarker = /^\.\.[ \t]+(?:\[[^\]]+\](?=[ \t]|$)|\|(?![ \t]|$))/u

/** Whether a line begins with `..`. */
export function beginsExplicitMarkup(page: Page, line: number): boolean {
  return page.codeAt(line, 0) === 46 && page.codeAt(line, 1) === 46 && hasMarkerEnd(page, line, 2)
}

/** Reads explicit markup. */
export const readExplicitMarkup: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  if (!beginsExplicitMarkup(page, line)) return undefined
  if (page.end[line]! - page.first[line]! === 2) return readComment(reader, line, limit, column)
  return (
    readDirective(reader, line, limit, column) ??
    readTarget(reader, line, limit, column) ??
    (footnoteMarker.test(page.lineText(line)) ? readForeign(reader, line, limit, column) : undefined) ??
    readComment(reader, line, limit, column)
  )
}

/** Reads `.. _name: address`. */
const readTarget: BlockConstruct = (reader, line, limit, column) => {
  const match = targetMarker.exec(reader.page.lineText(line))
  return match ? [readAddress(reader, line, limit, column, match[0].length, match[1] ?? match[2]!)] : undefined
}

/** Reads `__ address`. */
export const readAnonymousTarget: BlockConstruct = (reader, line, limit, column) => {
  const isTarget = reader.page.codeAt(line, 1) === 95 && hasMarkerEnd(reader.page, line, 2)
  return isTarget ? [readAddress(reader, line, limit, column, 2, '')] : undefined
}

/** Reads the address behind a target's marker; it may go on in indented lines below, up to a blank one. */
function readAddress(
  reader: BlockReader,
  line: number,
  limit: number,
  column: number,
  length: number,
  name: string,
): TargetNode {
  const { page } = reader
  const start = page.first[line]!
  let next = line + 1
  const lines = [page.text.slice(start + length, page.end[line]).trimStart()]
  const addressStart = page.end[line]! - lines[0]!.length
  for (; next < limit && page.filled[next] === next && page.column[next]! > column; next++)
    lines.push(page.lineText(next))
  const address = unescapeText(lines.join(''))
  const end = page.end[next - 1]!
  reader.next = next
  return new TargetNode(
    page,
    start,
    end,
    unescapeText(name),
    address === '' ? [] : [new TextNode(page, addressStart, end, address)],
  )
}

/** Reads a comment: the rest of the line and the lines indented below. A lone `..` above a blank line is an empty comment and takes nothing. */
const readComment: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  const start = page.first[line]!
  const isLone = page.end[line]! - start === 2
  if (isLone && page.filled[line + 1] !== line + 1) {
    reader.next = line + 1
    return [new LinesNode('comment', page, start, line, line, column, start + 2)]
  }
  const extent = reader.measure(line + 1, limit, column + 1)
  if (!isLone) {
    page.first[line] = start + page.lineText(line).search(/(?<=^..[ \t]+)[^ \t]/)
    page.column[line] = extent.column
  }
  reader.next = extent.end
  return [
    new LinesNode(
      'comment',
      page,
      start,
      isLone ? line + 1 : line,
      extent.end,
      extent.column,
      page.end[extent.end - 1]!,
    ),
  ]
}
