/**
 * Colours of a terminal.
 *
 * @module
 */

/** SGR codes (ECMA-48 §8.3.117): what turns a style on, and what turns it off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

/** How a text looks on a terminal. */
export type Style = keyof typeof codes

/**
 * Puts the escape sequences of styles around a text.
 *
 * @param text - holds no escape sequences
 * @param styles - the outermost first
 */
export function paintText(text: string, styles: readonly Style[]): string {
  return styles.reduceRight((painted, style) => {
    const [on, off] = codes[style]
    return `\u001b[${on}m${painted}\u001b[${off}m`
  }, text)
}
