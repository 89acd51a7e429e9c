/**
 * Field lists: `:type Name: string`.
 *
 * @module
 */
import { unescapeText } from '../inline/escape.js'
import type { Field } from '../nodes.js'
import type { Page } from '../page.js'
import { ParentNode, TextNode } from '../positioned-node.js'
import type { BlockConstruct, BlockReader } from './block-reader.js'
import { hasMarkerEnd, offsetBehind, readHangingBody } from './body.js'

/** Reads the fields that follow each other at the same column. */
export const readFieldList: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  let length = fieldMarkerLength(page, line)
  if (length === 0) return undefined
  const start = page.first[line]!
  const fields: Field[] = []
  let next = line
  while (length > 0) {
    fields.push(readField(reader, next, limit, length))
    next = page.filled[reader.next]!
    length = next < limit && page.column[next] === column ? fieldMarkerLength(page, next) : 0
  }
  return [new ParentNode('field_list', page, start, page.end[reader.next - 1]!, fields)]
}

/**
 * ```text
 * :param Name: text
 * ^marker     ^body
 *     body
 * ```
 */
function readField(reader: BlockReader, line: number, limit: number, length: number): Field {
  const { page } = reader
  const start = page.first[line]!
  const nameEnd = start + length - 1
  const text = new TextNode(page, start + 1, nameEnd, unescapeText(page.text.slice(start + 1, nameEnd)))
  const name = new ParentNode('field_name', page, start, start + length, [text])
  const bodyStart = offsetBehind(page, line, length)
  const blocks = readHangingBody(reader, line, limit, length)
  const end = page.end[reader.next - 1]!
  const body = new ParentNode('field_body', page, bodyStart, Math.max(end, bodyStart), blocks)
  return new ParentNode('field', page, start, end, [name, body])
}

/**
 * Length of the field marker that a line begins with, 0 where there is none. A colon within the name does not end it when a backquote follows (`` :py:meth:`x` ``
 * begins no field) or anything else than a blank does.
 */
export function fieldMarkerLength(page: Page, line: number): number {
  const { text } = page
  const start = page.first[line]!
  const end = page.end[line]!
  if (text.charCodeAt(start) !== COLON || start + 2 >= end) return 0
  const first = text.charCodeAt(start + 1)
  if (first === COLON || first === SPACE) return 0
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === COLON) {
      if (text.charCodeAt(at + 1) === BACKQUOTE) return 0
      if (hasMarkerEnd(page, line, at + 1 - start)) return text.charCodeAt(at - 1) === SPACE ? 0 : at + 1 - start
    }
  }
  return 0
}

const SPACE = 32
const COLON = 58
const BACKSLASH = 92
const BACKQUOTE = 96
