/**
 * What stands in single backquotes: `` `text <url>`__ ``, `` `name`_ ``, `` :role:`text` ``, `` `text`:role: ``, `` `text` ``.
 *
 * @module
 */
import { InterpretedTextNode, ReferenceNode } from '../inline-nodes.js'
import { canEnd, canOpen, canStart, isSpaceAt } from './boundary.js'
import { unescapeText } from './escape.js'
import type { InlineReader } from './inline-reader.js'

const roleName = /^[\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*$/u
/** No role is longer; keeps looking back cheap. */
const LONGEST_ROLE = 64

/**
 * Reads what starts with a backquote, with the role before it.
 *
 * @param at - offset of the backquote
 * @returns where reading goes on
 */
export function readInterpreted(reader: InlineReader, at: number): number {
  const { source } = reader
  const role = roleBefore(reader, at)
  const start = role === undefined ? at : at - role.length - 2
  if (isSpaceAt(source, at + 1) || (role === undefined && !canOpen(source, at, 1))) return at + 1
  const close = reader.findClose('`', at + 1, findInterpretedEnd)
  if (close === -1) return at + 1
  const underscores = role === undefined ? underscoresAt(source, close + 1) : 0
  if (underscores > 0) return readPhrase(reader, at, close, underscores)
  const suffix = role === undefined ? roleAfter(source, close + 1) : undefined
  const end = close + 1 + (suffix === undefined ? 0 : suffix.length + 2)
  const { page } = reader.text
  const child = reader.makeText(at + 1, close)
  const [from, to] = [reader.text.pageOffset(start), reader.text.pageOffset(end)]
  return reader.takeNode(start, end, new InterpretedTextNode(page, from, to, role ?? suffix ?? null, child))
}

/** `` `text <url>`_ `` or `` `name`_ ``; an address that ends in `_` and has no scheme is a name. */
function readPhrase(reader: InlineReader, at: number, close: number, underscores: number): number {
  const { source, text } = reader
  const end = close + 1 + underscores
  const open = source[close - 1] === '>' ? source.lastIndexOf('<', close) : -1
  const embedded = open > at && (open === at + 1 || isSpaceAt(source, open - 1)) && open + 1 < close - 1
  const target = embedded ? unescapeText(source.slice(open + 1, close - 1).replace(/(?<!\\)\s+/g, '')) : undefined
  const url = target?.endsWith('_') && !/^[a-z][\w+.-]*:/i.test(target) ? undefined : target
  let textEnd = close
  if (embedded) {
    textEnd = open
    while (textEnd > at + 1 && isSpaceAt(source, textEnd - 1)) textEnd--
  }
  const child = textEnd > at + 1 ? reader.makeText(at + 1, textEnd) : reader.makeText(open + 1, close - 1)
  const [from, to] = [text.pageOffset(at), text.pageOffset(end)]
  return reader.takeNode(at, end, new ReferenceNode(text.page, from, to, url, underscores === 2, child))
}

/** Either one or two underscores with an end of markup behind them, otherwise 0. */
function underscoresAt(source: string, at: number): number {
  if (source[at] !== '_') return 0
  if (source[at + 1] === '_' && canEnd(source, at + 2)) return 2
  return canEnd(source, at + 1) ? 1 : 0
}

function findInterpretedEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === BACKQUOTE && at > from && !isSpaceAt(source, at - 1)) {
      if (canEnd(source, at + 1) || underscoresAt(source, at + 1) > 0) return at
    }
  }
  return -1
}

/** The role in `:role:` that ends at an offset, if it is one. */
function roleBefore(reader: InlineReader, at: number): string | undefined {
  const { source } = reader
  if (source[at - 1] !== ':') return undefined
  const least = Math.max(reader.taken, at - LONGEST_ROLE)
  let start = at - 1
  while (start > least && /[\p{L}\p{N}:+._-]/u.test(source[start - 1]!)) start--
  for (let colon = source.indexOf(':', start); colon < at - 2; colon = source.indexOf(':', colon + 1)) {
    if (!canStart(source, colon)) continue
    const name = source.slice(colon + 1, at - 1)
    if (roleName.test(name)) return name
  }
  return undefined
}

/** The role in `:role:` that starts at an offset, if it is one and markup may end behind it. */
function roleAfter(source: string, at: number): string | undefined {
  if (source[at] !== ':') return undefined
  const match = /^:([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*):/u.exec(source.slice(at, at + LONGEST_ROLE))
  return match && canEnd(source, at + match[0].length) ? match[1] : undefined
}

const BACKQUOTE = 96
const BACKSLASH = 92
