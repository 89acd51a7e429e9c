/**
 * Page text inside a message.
 *
 * @module
 */

/** Characters of page text that a message shows at most. */
const maxLength = 80

/**
 * Quotes page text so that it cannot be mistaken for the message's own words, cannot break its line and cannot drive a terminal.
 *
 * @param text - any text
 * @returns the text between backticks, cut after 80 characters, with control characters as `\u` escapes
 */
export function quoteText(text: string): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return `\`${cut.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escapeCharacter)}\``
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
