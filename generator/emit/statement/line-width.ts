/**
 * What fits into a line, as prettier counts.
 *
 * @module
 */

/** Columns of a line. */
export const lineWidth = 120

/**
 * Whether a line of code stays as it is. Characters outside of ASCII can take two columns or none, so that a line with one is left to prettier.
 *
 * @param line - one line with its indentation
 */
export function fitsLine(line: string): boolean {
  return line.length <= lineWidth && isPlain(line)
}

/** Whether every character takes one column: printable ASCII. */
export function isPlain(line: string): boolean {
  return /^[ -~]*$/.test(line)
}
