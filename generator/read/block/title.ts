/**
 * Titles, before they become sections.
 *
 * @module
 */
import { RunningTextNode } from '../text-nodes.js'
import type { Page } from '../page.js'
import { isAdornment, LEAST_ADORNMENT } from './adornment.js'

/** A title as it stands on the page. */
export interface TitleLines {
  readonly title: RunningTextNode<'title'>
  /** The adornment's character, twice where there is an overline: titles of one style have one depth. */
  readonly style: string
  /** The line after the title, from 0. */
  readonly next: number
}

/**
 * Reads a title.
 *
 * ```text
 * ******
 * name         name
 * ******       ====
 * ```
 *
 * @param line - a line with text at column 0, from 0
 * @returns the title, or undefined where there is none
 */
export function readTitle(page: Page, line: number): TitleLines | undefined {
  const hasOverline = isAdornment(page, line)
  if (hasOverline) {
    const title = readOverlinedTitle(page, line)
    if (title) return title
  }
  const underline = line + 1
  if (!isUnderline(page, underline) || hasOverline) return undefined
  if (!isLongEnough(page, underline, line)) return undefined
  const [start, end] = [page.first[line]!, page.end[underline]!]
  return {
    title: new RunningTextNode('title', page, line, page.end[line]!, start, end),
    style: page.text[page.first[underline]!]!,
    next: line + 2,
  }
}

function readOverlinedTitle(page: Page, line: number): TitleLines | undefined {
  const [title, underline] = [line + 1, line + 2]
  if (!isUnderline(page, underline) || page.filled[title] !== title) return undefined
  const length = page.end[line]! - page.first[line]!
  if (page.text[page.first[line]!] !== page.text[page.first[underline]!]) return undefined
  if (length !== page.end[underline]! - page.first[underline]! || !isLongEnough(page, underline, title))
    return undefined
  const [start, end] = [page.first[line]!, page.end[underline]!]
  return {
    title: new RunningTextNode('title', page, title, page.end[title]!, start, end),
    style: page.text[page.first[line]!]!.repeat(2),
    next: line + 3,
  }
}

/** `::` never underlines: it announces a literal block. */
function isUnderline(page: Page, line: number): boolean {
  if (line >= page.lineCount || page.column[line] !== 0 || !isAdornment(page, line)) return false
  return !(page.codeAt(line, 0) === 58 && page.end[line]! - page.first[line]! === 2)
}

function isLongEnough(page: Page, adornment: number, title: number): boolean {
  const length = page.end[adornment]! - page.first[adornment]!
  return length >= LEAST_ADORNMENT || length >= page.end[title]! - page.first[title]!
}
