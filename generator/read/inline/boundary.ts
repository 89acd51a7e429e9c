/**
 * Where inline markup may start and end. reStructuredText, "Inline markup recognition rules".
 *
 * @module
 */

const OPENERS = '\'"([{<'
const CLOSERS = '\'")]}>'
const opensUnicode = /[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u
const closesUnicode = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u

/** Whether the character at an offset is white space, or there is none. */
export function isSpaceAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code !== code || (code > 127 && /\s/.test(source[at]!))
}

/**
 * Whether a start-string may stand at an offset: white space, an opening bracket or quote, or one of `-:/` before it, no white space behind it, and not within
 * a pair of quotes or brackets of its own (`'*'`).
 *
 * @param at - offset of the start-string
 * @param length - its length
 */
export function canOpen(source: string, at: number, length: number): boolean {
  return canStart(source, at) && !isSpaceAt(source, at + length) && !isQuoted(source, at, length)
}

/** Whether the character before an offset lets markup start there. */
export function canStart(source: string, at: number): boolean {
  if (at === 0 || isSpaceAt(source, at - 1)) return true
  const before = source[at - 1]!
  if (before.charCodeAt(0) > 127) return opensUnicode.test(before)
  return OPENERS.includes(before) || before === '-' || before === ':' || before === '/'
}

/**
 * Whether an end-string may stand at `[at, at + length)`: no white space before it; white space, a closing bracket or quote, or punctuation behind it.
 */
export function canClose(source: string, at: number, length: number): boolean {
  return !isSpaceAt(source, at - 1) && canEnd(source, at + length)
}

/** Whether the character at an offset lets markup end before it. */
export function canEnd(source: string, at: number): boolean {
  if (isSpaceAt(source, at)) return true
  const after = source[at]!
  if (after.charCodeAt(0) > 127) return closesUnicode.test(after)
  return CLOSERS.includes(after) || '-/:\\.,;!?'.includes(after)
}

function isQuoted(source: string, at: number, length: number): boolean {
  const index = at === 0 ? -1 : OPENERS.indexOf(source[at - 1]!)
  return index !== -1 && source[at + length] === '\'")]}>'[index]
}
