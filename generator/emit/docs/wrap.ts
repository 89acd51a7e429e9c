/**
 * Breaking lines of Markdown without changing what they say.
 *
 * @module
 */
import { fixedSpace } from './text.js'

/** A word that would begin a block, or underline the line before, if a line began with it. */
const opensBlock = /^(?:[-+*]|\d{1,9}[.)]|#{1,6}|=+|-+|[*_-]{3,}.*|```.*|~~~.*|[|:<>].*)$/

/**
 * Breaks lines at spaces. Headings, and what stands between fences, stay whole.
 *
 * @param lines - lines of Markdown, in which a paragraph is one line
 * @param width - columns (UTF-16 code units) that a line takes at most, unless it cannot be broken
 */
export function wrapLines(lines: readonly string[], width: number): string[] {
  const wrapped: string[] = []
  let fenced = false
  for (const line of lines) {
    const fence = line.trimStart().startsWith('```')
    if (fence) fenced = !fenced
    if (fenced || fence || line.length <= width || line.trimStart().startsWith('#')) {
      wrapped.push(line.replaceAll(fixedSpace, ' '))
    } else {
      wrapLine(line, width, wrapped)
    }
  }
  return wrapped
}

/** Breaks one line; what follows the first break stands under the text of the list item that the line begins. */
function wrapLine(line: string, width: number, wrapped: string[]): void {
  const prefix = /^\s*(?:(?:[-+*]|\d{1,9}[.)])\s+)*/.exec(line)![0]
  const indent = ' '.repeat(prefix.length)
  let current = prefix
  let length = 0
  let glued = true
  for (const word of line.slice(prefix.length).split(' ')) {
    if (word === '') continue
    if (length > 0 && !glued && !opensBlock.test(word) && current.length + 1 + word.length > width) {
      wrapped.push(current.replaceAll(fixedSpace, ' '))
      current = indent + word
    } else {
      current += length > 0 ? ` ${word}` : word
    }
    length++
    // A backslash at the end of a line is a line break in Markdown.
    glued = word.endsWith('\\')
  }
  wrapped.push(current.replaceAll(fixedSpace, ' '))
}
