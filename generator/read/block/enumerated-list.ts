/**
 * Enumerated lists: `1. text`, `a) text`, `(iv) text`, `#. text`.
 *
 * @module
 */
import { EnumeratedListNode } from '../block-nodes.js'
import type { ListItem } from '../nodes.js'
import { ParentNode } from '../positioned-node.js'
import type { Page } from '../page.js'
import type { BlockConstruct } from './block-reader.js'
import { hasMarkerEnd, readItemBody } from './body.js'

/** One item's marker. */
interface Enumerator {
  /** Length with its punctuation. */
  readonly length: number
  /** `1`, `a`, `iv`, `#`. */
  readonly text: string
  /** `.`, `)` or `()`. */
  readonly format: string
}

const marker =
  /^(?:\((\d{1,9}|[a-zA-Z]|[ivxlcdm]{2,12}|[IVXLCDM]{2,12}|#)\)|(\d{1,9}|[a-zA-Z]|[ivxlcdm]{2,12}|[IVXLCDM]{2,12}|#)([.)]))/
/** The longest marker: twelve letters and two brackets. */
const LONGEST_MARKER = 14

/** Reads the items of one format that follow each other in order. A line that only looks like an item, with plain text below, is a paragraph. */
export const readEnumeratedList: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  const first = enumeratorAt(page, line)
  if (!first || !standsAlone(page, line, limit, column, first)) return undefined
  const start = page.first[line]!
  const items: ListItem[] = []
  let next = line
  let last: Enumerator | undefined
  while (next < limit && page.column[next] === column) {
    const enumerator = enumeratorAt(page, next)
    if (!enumerator || (last && !follows(enumerator, last)) || !standsAlone(page, next, limit, column, enumerator))
      break
    const itemStart = page.first[next]!
    const blocks = readItemBody(reader, next, limit, enumerator.length)
    items.push(new ParentNode('list_item', page, itemStart, page.end[reader.next - 1]!, blocks))
    next = page.filled[reader.next]!
    last = enumerator
  }
  return [new EnumeratedListNode(page, start, page.end[reader.next - 1]!, first.text, items)]
}

function enumeratorAt(page: Page, line: number): Enumerator | undefined {
  const code = page.codeAt(line, 0)
  const second = page.codeAt(line, 1)
  if (code !== 40 && second !== 46 && second !== 41 && !(isWordCode(code) && isWordCode(second))) return undefined
  const start = page.first[line]!
  const match = marker.exec(page.text.slice(start, Math.min(start + LONGEST_MARKER, page.end[line]!)))
  if (!match || !hasMarkerEnd(page, line, match[0].length)) return undefined
  return match[1] === undefined
    ? { length: match[0].length, text: match[2]!, format: match[3]! }
    : { length: match[0].length, text: match[1], format: '()' }
}

/** The line below must be blank, indented, or the next item: `A. Name wrote` above `plain text` is a sentence. */
function standsAlone(page: Page, line: number, limit: number, column: number, enumerator: Enumerator): boolean {
  const below = line + 1
  if (below >= limit || page.filled[below] !== below || page.column[below]! > column) return true
  const next = enumeratorAt(page, below)
  return next !== undefined && follows(next, enumerator)
}

function follows(next: Enumerator, last: Enumerator): boolean {
  if (next.format !== last.format) return false
  if (next.text === '#') return true
  const number = Number(last.text)
  if (!Number.isNaN(number)) return Number(next.text) === number + 1
  if (last.text.length === 1 && next.text.charCodeAt(0) === last.text.charCodeAt(0) + 1 && next.text.length === 1)
    return true
  return romanValue(next.text) === romanValue(last.text) + 1
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** Value of a Roman number; NaN when it is none. */
function romanValue(text: string): number {
  const digits = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? Number.NaN)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
