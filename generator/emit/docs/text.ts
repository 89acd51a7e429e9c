/**
 * Text of a page as text of a comment: Markdown and TSDoc both read it as the same characters, and nothing in it ends the comment.
 *
 * Both grammars take a backslash before any ASCII punctuation as that character: https://spec.commonmark.org/0.31.2/#backslash-escapes, and
 * TSDoc's `DocEscapedText`. So that is the escape used, but for the underscore.
 *
 * @module
 */

/** What stands around a text: a character, a line feed at a paragraph's edge, or nothing. */
export interface Surroundings {
  readonly before: string
  readonly after: string
  /** Whether the text is emphasised: then an underscore within a word may be read as the end of it. */
  readonly isMarked?: boolean
}

/** Stands for a space at which a line must not be broken, until the lines are wrapped. No other text holds it: {@link cleanText} removes it. */
export const fixedSpace = '\u0000'

/** Emphasis next to a text: its printer may write the text's outermost letter as a reference, which is no letter beside an underscore. */
const mark = /[*_]/
const word = /[\p{L}\p{N}_]/u
const special = /[\\`*_{}<>@~[\]!&]/g
const bullet = /^(?:[-+]|\d{1,9}[.)])$|^(?:#{1,6}|=+|-+|[|:].*)$/

/**
 * Makes one line of a text: line ends and runs of white space are one space, control characters are gone.
 */
export function cleanText(value: string): string {
  // eslint-disable-next-line no-control-regex
  return value.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '').replace(/\s+/g, ' ')
}

/**
 * Escapes a text.
 *
 * @param value - the text; may hold anything
 * @param surroundings - what stands next to it: `_` within a word needs no escape, `!` only before a link
 * @returns the text in one line
 */
export function escapeText(value: string, { after, before, isMarked = false }: Surroundings): string {
  const atStart = before === '\n' || before === ''
  const text = atStart ? cleanText(value).trimStart() : cleanText(value)
  const escaped = text.replace(special, (character, offset: number) => {
    const previous = text[offset - 1] ?? before
    const next = text[offset + 1] ?? after
    const mayEndMark =
      isMarked || (offset === 1 && mark.test(before)) || (offset === text.length - 2 && mark.test(after))
    if (!(character === '_' && mayEndMark) && isPlain(character, previous, next, text, offset)) return character
    // To TSDoc an underscore is part of a word, which takes no backslash.
    return character === '_' ? '&#95;' : `\\${character}`
  })
  return atStart ? escapeStart(escaped) : escaped
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
  const [first = ''] = text.split(' ', 1)
  if (!bullet.test(first)) return text
  const at = /^\d/.test(first) ? first.length - 1 : 0
  return `${text.slice(0, at)}\\${text.slice(at)}`
}
