/**
 * Recognises deprecated members in prose (spec/README.md §2.4).
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
