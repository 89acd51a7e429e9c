/**
 * Running text taken out of its lines, and the way back to the page.
 *
 * @module
 */
import type { Page } from '../page.js'

/** The text of a paragraph, title or term: its lines without indentation, joined by `\n`. */
export class InlineText {
  readonly source: string
  readonly #pageOffset: number
  /** Offset in `source` at which each line starts; absent for a text of one line. */
  readonly #lineStarts: number[] | undefined
  readonly #line: number

  /**
   * @param page - the page
   * @param line - the line in which the text starts, from 0
   * @param end - offset in the page after the text
   */
  constructor(
    readonly page: Page,
    line: number,
    end: number,
  ) {
    this.#line = line
    this.#pageOffset = page.first[line]!
    if (end <= page.end[line]!) {
      this.source = page.text.slice(this.#pageOffset, end)
      return
    }
    const lines: string[] = []
    this.#lineStarts = []
    for (let next = line, length = 0; next < page.lineCount && page.first[next]! < end; next++) {
      const text = page.text.slice(page.first[next], Math.min(end, page.end[next]!))
      this.#lineStarts.push(length)
      length += text.length + 1
      lines.push(text)
    }
    this.source = lines.join('\n')
  }

  /** The page's offset (from 0) of an offset (from 0) in `source`. */
  pageOffset(offset: number): number {
    const starts = this.#lineStarts
    if (!starts) return this.#pageOffset + offset
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return this.page.first[this.#line + low]! + offset - starts[low]!
  }
}
