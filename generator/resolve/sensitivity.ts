/**
 * Recognises members whose values the prose calls sensitive (spec/README.md §14.6).
 *
 * @module
 */

const sensitive =
  /\bsensitive:|\b(?:contains|holds|or other) (?:sensitive|confidential)\b|\b(?:not|don['’]t|never)\b[^.]{0,60}\b(?:sensitive|confidential)\b/i

/**
 * Whether a member's text says that its value is sensitive, or warns of putting anything sensitive there. Rather one too many than one too few: such a value is only left out of
 * messages.
 *
 * @param text - the member's prose on one line, with its markup
 */
export function isSensitiveText(text: string): boolean {
  return sensitive.test(text)
}
