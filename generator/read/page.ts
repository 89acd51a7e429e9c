/**
 * A page as lines: the one pass over the text that everything else stands on.
 *
 * @module
 */
import type { Point } from 'unist'
import type { VFile } from 'vfile'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const TAB_STOP = 8

/**
 * The lines of a page, held in flat arrays by line number (from 0 in here; points count from 1).
 *
 * Lines end with `\n`, `\r\n` or `\r`. Blanks are space, tab, vertical tab and form feed. Columns count tabs to stops of 8, as docutils does.
 *
 * A reader of a construct whose body begins behind a marker (`- text`) moves `first` and `column` of that line to the body; each line belongs to one
 * construct at a time, the innermost that reached it, so nothing has to be put back.
 */
export class Page {
  /** How many lines there are. */
  readonly lineCount: number
  /** Offset at which each line starts. */
  readonly start: Int32Array
  /** Offset of each line's first character that is no blank; equals `end` on a blank line. */
  readonly first: Int32Array
  /** Offset after each line's last character that is no blank. */
  readonly end: Int32Array
  /** Column (from 0) of `first`. */
  readonly column: Int32Array
  /** The same line if it has text, otherwise the nearest later line that has; `lineCount` where there is none. One entry more than there are lines. */
  readonly filled: Int32Array

  /**
   * @param text - the decoded page
   * @param file - where messages about it go
   */
  constructor(
    readonly text: string,
    readonly file: VFile,
  ) {
    const starts = startsOfLines(text)
    const count = starts.length
    const first = new Int32Array(count)
    const end = new Int32Array(count)
    const column = new Int32Array(count)
    const filled = new Int32Array(count + 1)
    for (let line = 0; line < count; line++) {
      const start = starts[line]!
      const limit = line + 1 < count ? starts[line + 1]! : text.length
      let offset = start
      let width = 0
      for (; offset < limit; offset++) {
        const code = text.charCodeAt(offset)
        if (code === 32 || code === 11 || code === 12) width++
        else if (code === 9) width += TAB_STOP - (width % TAB_STOP)
        else break
      }
      let last = limit
      while (last > offset && isBlankCode(text.charCodeAt(last - 1))) last--
      first[line] = offset
      end[line] = last
      column[line] = width
    }
    filled[count] = count
    for (let line = count - 1; line >= 0; line--) filled[line] = first[line] === end[line] ? filled[line + 1]! : line
    this.lineCount = count
    this.start = starts
    this.first = first
    this.end = end
    this.column = column
    this.filled = filled
  }

  /** The place of an offset (from 0): line and column from 1. */
  pointAt(offset: number): Point {
    const line = this.lineAt(offset)
    return { line: line + 1, column: offset - this.start[line]! + 1, offset }
  }

  /** The line (from 0) that holds an offset (from 0). */
  lineAt(offset: number): number {
    let low = 0
    let high = this.lineCount - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The character code at a line's `first` plus a distance; NaN behind the page's end. */
  codeAt(line: number, distance: number): number {
    return this.text.charCodeAt(this.first[line]! + distance)
  }

  /** Offset of a line's text with as many of its blanks as stand right of a column (from 0). */
  offsetAtColumn(line: number, column: number): number {
    const blanks = Math.max(0, this.column[line]! - column)
    return Math.max(this.start[line]!, this.first[line]! - blanks)
  }

  /** A line's text without the blanks around it. */
  lineText(line: number): string {
    return this.text.slice(this.first[line], this.end[line])
  }

  /**
   * The text of a line from a column on; with the blanks that a tab reaches beyond the column.
   *
   * @param column - from 0; the line's text starts there or later
   */
  textFromColumn(line: number, column: number): string {
    const text = this.lineText(line)
    return text === '' ? text : ' '.repeat(Math.max(0, this.column[line]! - column)) + text
  }
}

/** Whether a character code is white space within or at the end of a line. */
export function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** Offsets at which lines start. A page that ends with a line end has no empty last line; an empty page is one empty line. */
function startsOfLines(text: string): Int32Array {
  if (text === '') return new Int32Array(1)
  const next = text.includes('\r') ? nextLineOfAny : nextLineOfFeeds
  let count = 0
  for (let at = 0; at < text.length; at = next(text, at)) count++
  const starts = new Int32Array(count)
  for (let at = 0, line = 0; at < text.length; at = next(text, at)) starts[line++] = at
  return starts
}

/** Offset of the next line in a text whose lines all end in `\n`. */
function nextLineOfFeeds(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

/** Offset of the next line in a text whose lines end in `\n`, `\r` or `\r\n`. */
function nextLineOfAny(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === LINE_FEED) return end + 1
    if (code === CARRIAGE_RETURN) return text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1
  }
  return text.length
}
