/**
 * `name_` and `name__`.
 *
 * @module
 */
import { ReferenceNode } from '../inline-nodes.js'
import { canEnd, canStart } from './boundary.js'
import type { InlineReader } from './inline-reader.js'

/**
 * Reads a reference that ends with the underscore at an offset. The name is letters and digits, with single `-`, `.`, `_`, `+` or `:` between them.
 *
 * @param at - offset of the underscore
 * @returns where reading goes on
 */
export function readSimpleReference(reader: InlineReader, at: number): number {
  const { source, text } = reader
  const underscores = source[at + 1] === '_' ? 2 : 1
  const end = at + underscores
  if (!canEnd(source, end)) return at + 1
  const start = nameStart(source, at, reader.taken)
  if (start === at || !canStart(source, start)) return end
  const [from, to] = [text.pageOffset(start), text.pageOffset(end)]
  const child = reader.makeRawText(start, at)
  return reader.takeNode(start, end, new ReferenceNode(text.page, from, to, undefined, underscores === 2, child))
}

/** Where the name that ends at an offset starts; the same offset where there is none. */
function nameStart(source: string, end: number, least: number): number {
  let start = end
  while (start > least) {
    const code = source.charCodeAt(start - 1)
    if (isNameCode(code)) start--
    else if (start < end && start - 1 > least && isJoint(code) && isNameCode(source.charCodeAt(start - 2))) start--
    else break
  }
  return start
}

function isNameCode(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}

/** One of `-`, `.`, `_`, `+`, `:`. */
function isJoint(code: number): boolean {
  return code === 45 || code === 46 || code === 95 || code === 43 || code === 58
}
