/**
 * Prose that leaves the indentation of its list item, and is brought back.
 *
 * @module
 */
import { reportMessage } from '../messages/report.js'
import { isAdornment, LEAST_ADORNMENT } from './block/adornment.js'
import { hasMarkerEnd } from './block/body.js'
import { beginsExplicitMarkup } from './block/explicit-markup.js'
import { fieldMarkerLength } from './block/field-list.js'
import { endsInColons } from './block/paragraph.js'
import type { Page } from './page.js'

/** Indentation of a body below the marker of an item, a field or a directive, as boto3 writes it. */
const BODY_INDENTATION = 2

/**
 * Moves lines of prose that stand left of the item, field or directive they belong to into its body. Only columns change; offsets and texts stay.
 *
 * ```text
 * - **Name** *(string) --*
 *
 *   One of the following:
 *  the first,                  moved below `One`
 *  the second.
 *
 * - **Next** *(string) --*
 * ```
 *
 * A line is moved if it begins no item or field itself, and if either no blank line stands before it (docutils calls that an unexpected unindent), or
 * what is open goes on behind it, deeper than the line (spec/README.md §14.8).
 *
 * @param page - its columns change; a message names the first line that was moved
 */
export function returnStrayLines(page: Page): void {
  const { column, filled, lineCount } = page
  /** Columns (from 0) of the markers whose bodies are open, outermost first. */
  const open: number[] = []
  const resumption = new Resumption(page)
  const moved: number[] = []
  for (let line = filled[0]!, before = -1, literal = -1; line < lineCount; before = line, line = filled[line + 1]!) {
    const at = column[line]!
    if (literal !== -1 && at > literal) continue
    literal = -1
    const isDirective = beginsExplicitMarkup(page, line)
    if (isDirective || isMarker(page, line)) {
      while (open.length > 0 && open.at(-1)! >= at) open.pop()
      // Outside of a directive at the margin is no page of ours. Other directives are prose, but for the methods of the older layout.
      if (isDirective ? at === 0 : open.length > 0) open.push(at)
    } else if (isTitleLine(page, line)) {
      open.length = 0
    } else if (open.length > 0 && at < open.at(-1)! + BODY_INDENTATION) {
      const isJoined = before === line - 1 && at < column[before]!
      if (isJoined || resumption.isBehind(line, open)) {
        column[line] = isJoined && !isBullet(page, line) ? bodyColumn(page, before) : open.at(-1)! + BODY_INDENTATION
        moved.push(line)
      } else while (open.length > 0 && open.at(-1)! + BODY_INDENTATION > at) open.pop()
    }
    if (endsInColons(page, line)) literal = column[line]!
  }
  if (moved.length > 0) reportMoved(page, moved)
}

/** Looks ahead for the line at which open bodies continue. Each line is looked at once, however many ask. */
class Resumption {
  /** The line found last, and the one from which it was looked for. */
  #found = -1
  #from = 0

  constructor(readonly page: Page) {}

  /**
   * @param line - a line of prose, left of the innermost open body
   * @param open - columns of the open markers
   */
  isBehind(line: number, open: readonly number[]): boolean {
    const { column, lineCount } = this.page
    const at = column[line]!
    const next = this.#nextMarker(line)
    if (next < lineCount && column[next]! > at) {
      const width = column[next]!
      return open.includes(width) || width === open.at(-1)! + BODY_INDENTATION
    }
    // The last item's prose: no column between the margin and the directive's body begins anything else.
    return open[0] === 0 && at > 0 && at < BODY_INDENTATION
  }

  #nextMarker(line: number): number {
    const { column, filled, lineCount } = this.page
    if (this.#from <= line && line < this.#found) return this.#found
    let literal = -1
    let next = filled[line + 1]!
    for (; next < lineCount; next = filled[next + 1]!) {
      if (literal !== -1 && column[next]! > literal) continue
      literal = -1
      if (isMarker(this.page, next)) break
      if (isTitleLine(this.page, next)) {
        next = lineCount
        break
      }
      if (endsInColons(this.page, next)) literal = column[next]!
    }
    this.#from = line
    this.#found = next
    return next
  }
}

/** Whether a line begins a member's item or a field. Other bullets are prose. */
function isMarker(page: Page, line: number): boolean {
  return fieldMarkerLength(page, line) > 0 || (page.text[page.first[line]!] === '-' && hasMarkerEnd(page, line, 1))
}

/** Whether a line at the margin over- or underlines a title: a section ends whatever is open. */
function isTitleLine(page: Page, line: number): boolean {
  return page.column[line] === 0 && page.end[line]! - page.first[line]! >= LEAST_ADORNMENT && isAdornment(page, line)
}

/** Column of the text that goes on below a line: the line's own, or that of the body which it begins. */
function bodyColumn(page: Page, line: number): number {
  return page.column[line]! + (isBullet(page, line) || isMarker(page, line) ? BODY_INDENTATION : 0)
}

/** Whether a line begins an item of a list in the prose. */
function isBullet(page: Page, line: number): boolean {
  return '*+•'.includes(page.text[page.first[line]!]!) && hasMarkerEnd(page, line, 1)
}

function reportMoved(page: Page, moved: readonly number[]): void {
  const [line] = moved as [number]
  reportMessage(page.file, 'prose-indentation', {
    found:
      moved.length === 1
        ? 'A line of prose stands left of the item it belongs to'
        : `${moved.length} lines of prose stand left of the items they belong to; this is the first`,
    expected: ['the indentation of the paragraph before'],
    instead: 'Each was read as part of the item before it.',
    place: page.pointAt(page.first[line]!),
  })
}
