/**
 * Bodies that begin on the line of their marker.
 *
 * @module
 */
import type { BlockNode } from '../nodes.js'
import { isBlankCode, type Page } from '../page.js'
import type { BlockReader } from './block-reader.js'

/** Offset of the text behind a marker of the given length at a line's start; the line's end where there is none. */
export function offsetBehind(page: Page, line: number, length: number): number {
  let offset = page.first[line]! + length
  while (offset < page.end[line]! && isBlankCode(page.text.charCodeAt(offset))) offset++
  return offset
}

/** Moves a line's start behind a marker of the given length and the blanks after it; the line may become blank. */
function skipMarker(page: Page, line: number, length: number): void {
  const start = page.first[line]! + length
  const offset = offsetBehind(page, line, length)
  let column = page.column[line]! + length
  for (let at = start; at < offset; at++) column += page.text.charCodeAt(at) === 9 ? 8 - (column % 8) : 1
  page.first[line] = offset
  page.column[line] = column
}

/** Whether a marker of the given length at a line's start has a blank or the line's end behind it. */
export function hasMarkerEnd(page: Page, line: number, length: number): boolean {
  const offset = page.first[line]! + length
  if (offset >= page.end[line]!) return offset === page.end[line]
  return isBlankCode(page.text.charCodeAt(offset))
}

/**
 * Reads the body of a list item: it stands at the column where the text behind the marker stands. Where nothing is behind the marker, the lines below decide.
 *
 * ```text
 * - text          -
 *   body            body
 * ```
 *
 * @param length - length of the marker at the start of `line`
 * @returns the blocks; `next` is the line after them
 */
export function readItemBody(reader: BlockReader, line: number, limit: number, length: number): BlockNode[] {
  const { page } = reader
  const markerColumn = page.column[line]!
  skipMarker(page, line, length)
  if (page.first[line] === page.end[line]) return readBodyBelow(reader, line, limit, markerColumn + 1)
  const column = page.column[line]!
  const { end } = reader.measure(line + 1, limit, column)
  const blocks = reader.readBlocks(line, end, column)
  reader.next = end
  return blocks
}

/**
 * Reads the body of a field or a directive: the text behind the marker and all lines indented below, at the least column of these.
 *
 * ```text
 * :name: text      .. note:: text
 *     body            body
 * ```
 *
 * @param length - length of the marker at the start of `line`
 * @returns the blocks; `next` is the line after them
 */
export function readHangingBody(reader: BlockReader, line: number, limit: number, length: number): BlockNode[] {
  const { page } = reader
  const markerColumn = page.column[line]!
  skipMarker(page, line, length)
  if (page.first[line] === page.end[line]) return readBodyBelow(reader, line, limit, markerColumn + 1)
  const { end, column } = reader.measure(line + 1, limit, markerColumn + 1)
  page.column[line] = column
  const blocks = reader.readBlocks(line, end, column)
  reader.next = end
  return blocks
}

/** Reads the lines below a marker that stands alone. */
export function readBodyBelow(reader: BlockReader, line: number, limit: number, least: number): BlockNode[] {
  const { end, column } = reader.measure(line + 1, limit, least)
  const blocks = reader.readBlocks(line + 1, end, column)
  reader.next = end
  return blocks
}
