/**
 * Recognises deprecated members and stated defaults in prose (spec/README.md §2.4, §14.6).
 *
 * @module
 */

const deprecation =
  /^(?:\*{0,2}\(?(?:deprecated|no longer (?:used|supported|in use))\b[).:,!;]|\*{0,2}(?:this|the) (?:``\w+`` )?(?:member|field|parameter|property|attribute|element|data type|setting|option|value) (?:has been|was|is|is now) (?:deprecated|no longer (?:used|supported))|``\w+`` (?:has been|is) deprecated)/i

/**
 * Whether a member's text begins by calling the member deprecated. Prose that only mentions a deprecation further on says nothing of the member.
 *
 * @param text - the member's prose on one line, with its markup
 * @returns true for a deprecated member
 */
export function isDeprecatedText(text: string): boolean {
  return deprecation.test(text)
}

const stated = /\bdefault(?:s to| value is| is| value:|:)(?: set to)?:? ``([^`\n]+)``(?=[ .,;)]|$)/i

/**
 * The default that prose states as a code span.
 *
 * @param text - the member's prose on one line, with its markup
 * @returns the value as written, or undefined where there is none or more than one
 */
export function findDefaultValue(text: string): string | undefined {
  const match = stated.exec(text)
  if (!match) return undefined
  const other = stated.exec(text.slice(match.index + match[0].length))
  return other && other[1] !== match[1] ? undefined : match[1]
}
