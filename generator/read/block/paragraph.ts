/**
 * Paragraphs, and the literal blocks that a `::` at their end announces.
 *
 * @module
 */
import { isBlankCode, type Page } from '../page.js'
import { RunningTextNode } from '../text-nodes.js'
import type { BlockReader } from './block-reader.js'
import { readLiteralBlock } from './literal-block.js'
import type { BlockNode } from '../nodes.js'

/**
 * Reads the lines up to a blank one, or to one that is not at the region's column.
 *
 * ```text
 * **Request Syntax**      text::      ::
 * ::
 *   literal                 literal     literal
 * ```
 *
 * A `::` without a literal block after it is text.
 *
 * @returns the paragraph, unless it is nothing but `::`, and the literal block, if there is one
 */
export function readParagraph(reader: BlockReader, line: number, limit: number, column: number): BlockNode[] {
  const { page } = reader
  let last = line
  while (last + 1 < limit && page.filled[last + 1] === last + 1 && page.column[last + 1] === column) last++
  const end = page.end[last]!
  reader.next = last + 1
  const colons = endsInColons(page, last) ? end - 2 : -1
  const literal =
    colons === -1 ? undefined : readLiteralBlock(reader, last + 1, limit, column, colonsStart(page, last, colons))
  if (!literal) return [makeParagraph(page, line, end)]
  const textEnd = textEndBefore(page, line, last, colons)
  return textEnd === page.first[line] ? [literal] : [makeParagraph(page, line, textEnd), literal]
}

function makeParagraph(page: Page, line: number, end: number): RunningTextNode<'paragraph'> {
  return new RunningTextNode('paragraph', page, line, end, page.first[line]!, end)
}

/** Whether a line is nothing but `::`. */
export function isLoneColons(page: Page, line: number): boolean {
  return page.end[line]! - page.first[line]! === 2 && endsInColons(page, line)
}

/** Whether a line ends in `::` that no backslash takes literally. */
export function endsInColons(page: Page, line: number): boolean {
  const { text } = page
  const first = page.first[line]!
  let at = page.end[line]! - 2
  if (at < first || text.charCodeAt(at) !== 58 || text.charCodeAt(at + 1) !== 58) return false
  let backslashes = 0
  while (--at >= first && text.charCodeAt(at) === 92) backslashes++
  return backslashes % 2 === 0
}

/** Offset of the literal block's markup: in `text::` the first colon stays with the text. */
function colonsStart(page: Page, line: number, colons: number): number {
  return colons === page.first[line] || isBlankBefore(page, colons) ? colons : colons + 1
}

/** Offset after the paragraph's text; its start where there is none. */
function textEndBefore(page: Page, line: number, last: number, colons: number): number {
  if (colons === page.first[last]) return last === line ? colons : page.end[last - 1]!
  if (!isBlankBefore(page, colons)) return colons + 1
  let end = colons
  while (isBlankBefore(page, end)) end--
  return end
}

function isBlankBefore(page: Page, offset: number): boolean {
  return isBlankCode(page.text.charCodeAt(offset - 1))
}
