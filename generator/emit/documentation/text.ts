/**
 * Text of a page as text of a comment: Markdown and TSDoc both read it as the same characters, and nothing in it ends the comment.
 *
 * Both grammars take a backslash before any ASCII punctuation as that character: https://spec.commonmark.org/0.31.2/#backslash-escapes, and
 * TSDoc's `DocEscapedText`. So a backslash is the only escape used.
 *
 * @module
 */

/** What stands around a text: a character, a line feed at a paragraph's edge, or nothing. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** Stands for a space at which a line must not be broken, until the lines are wrapped. No other text holds it: {@link cleanText} removes it. */
export const fixedSpace = '\u0000'

const word = /[\p{L}\p{N}_]/u
const special = /[\\`*_{}<>@~[\]!&]/g
const bullet = /^(?:[-+]|\d{1,9}[.)])$|^(?:#{1,6}|=+|-+|[|:].*)$/

/**
 * Makes one line of a text: line ends and runs of white space are one space, control characters are gone.
 */
export function cleanText(value: string): string {
  // eslint-disable-next-line no-control-regex
  return value.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f]/g, '')
}

/**
 * Escapes a text.
 *
 * @param value - the text; may hold anything
 * @param surroundings - what stands next to it: `_` within a word needs no escape, `!` only before a link
 * @returns the text in one line
 */
export function escapeText(value: string, { before, after }: Surroundings): string {
  const text = cleanText(value)
  const escaped = text.replace(special, (character, offset: number) => {
    const previous = text[offset - 1] ?? before
    const next = text[offset + 1] ?? after
    return isPlain(character, previous, next, text, offset) ? character : `\\${character}`
  })
  return before === '\n' || before === '' ? escapeStart(escaped) : escaped
}

/** Whether a special character means itself where it stands. */
function isPlain(character: string, previous: string, next: string, text: string, offset: number): boolean {
  switch (character) {
    case '_':
      return word.test(previous) && word.test(next) && previous !== '_' && next !== '_'
    case '!':
      return next !== '['
    case '&':
      return !/^&(?:#|\w+;)/.test(text.slice(offset))
    default:
      return false
  }
}

/** Escapes a first word that would begin a list, a heading or a table: `1.` → `1\.`, `-` → `\-`. */
function escapeStart(text: string): string {
  const [first = ''] = text.trimStart().split(' ', 1)
  if (!bullet.test(first)) return text
  const at = text.indexOf(first) + (/^\d/.test(first) ? first.length - 1 : 0)
  return `${text.slice(0, at)}\\${text.slice(at)}`
}
