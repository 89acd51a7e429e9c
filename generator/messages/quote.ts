/**
 * Page text inside a message.
 *
 * @module
 */
import { escapeUnits, invisible } from './invisible.js'

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
  return `\`${cut.replace(invisible, escapeUnits)}\``
}
