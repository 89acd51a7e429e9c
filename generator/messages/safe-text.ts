/**
 * Page text on a terminal: nothing in it may move the cursor, change colours, reverse the direction of writing or hide.
 *
 * @module
 */
import { invisible } from './invisible.js'

/**
 * Makes text safe to print on one line.
 *
 * @param text - any text
 * @returns the text with each unsafe character shown: a control picture (`␛`) for C0 controls and DEL, `\u{202e}` for the rest
 */
export function safeText(text: string): string {
  return text.replace(invisible, (character) => {
    const code = character.codePointAt(0)!
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return `\\u{${code.toString(16)}}`
  })
}
