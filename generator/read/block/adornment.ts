/**
 * Lines of one repeated punctuation character: over- and underlines of titles, and transitions.
 *
 * @module
 */
import { ParentNode } from '../positioned-node.js'
import type { Page } from '../page.js'
import type { BlockConstruct } from './block-reader.js'

/** Shorter lines of punctuation are text, unless they underline a title that is no longer than they are. */
export const LEAST_ADORNMENT = 4

/** Whether a line is one ASCII punctuation character, repeated. */
export function isAdornment(page: Page, line: number): boolean {
  const { text } = page
  const start = page.first[line]!
  const end = page.end[line]!
  const code = text.charCodeAt(start)
  if (start === end || !isPunctuationCode(code) || text.charCodeAt(end - 1) !== code) return false
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== code) return false
  return true
}

/** Reads a transition: an adornment with blank lines around it. */
export const readTransition: BlockConstruct = (reader, line, limit) => {
  const { page } = reader
  const start = page.first[line]!
  const end = page.end[line]!
  if (end - start < LEAST_ADORNMENT || !isAdornment(page, line)) return undefined
  if (line + 1 < limit && page.filled[line + 1] === line + 1) return undefined
  reader.next = line + 1
  return [new ParentNode<'transition', []>('transition', page, start, end, [])]
}

function isPunctuationCode(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
