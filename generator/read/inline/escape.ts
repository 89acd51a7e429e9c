/**
 * Backslash escapes. reStructuredText, "Escaping Mechanism": a backslash takes the next character literally; before white space both vanish.
 *
 * @module
 */

/**
 * Resolves the escapes of a text.
 *
 * @param text - source without markup
 * @returns the text as a reader sees it
 */
export function unescapeText(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:\s|([^]))/gu, '$1')
}
