/**
 * Page text on a terminal: nothing in it may move the cursor, change colours, reverse the direction of writing or hide.
 *
 * @module
 */

/**
 * What must not reach a terminal as it is: control characters (C0 with tab, DEL, C1), the separators U+2028 and U+2029, characters that reorder or hide text
 * (bidirectional controls, zero-width ones, the byte order mark), and lone surrogates.
 */
const unsafe =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Makes text safe to print on one line.
 *
 * @param text - any text
 * @returns the text with each unsafe character shown: a control picture (`␛`) for C0 controls and DEL, `\u{202e}` for the rest
 */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return `\\u{${code.toString(16)}}`
  })
}
