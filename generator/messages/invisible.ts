/**
 * Characters of page text that a reader does not see, and that change what is seen around them.
 *
 * @module
 */

/**
 * Control characters (C0 with tab and line ends, DEL, C1), format characters (bidirectional controls, zero-width ones, the byte order mark, tags: Unicode's
 * category Cf), the separators U+2028 and U+2029, and lone surrogates. Global: for `replace`.
 */
export const invisible: RegExp = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * Leaves out what a reader does not see. Line feeds stay; a tab becomes two spaces.
 *
 * @param text - of a document or a comment
 */
export function dropInvisible(text: string): string {
  if (/^[\n -~]*$/.test(text)) return text
  return text.replace(invisible, (character) => (character === '\n' ? '\n' : character === '\t' ? '  ' : ''))
}

/** Writes a character as `\u` escapes of JavaScript and JSON, one for each code unit. */
export function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
