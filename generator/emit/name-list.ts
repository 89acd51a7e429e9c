/**
 * Import and export declarations in their final layout.
 *
 * @module
 */

/** Columns of a line, as the formatter has it. */
const width = 120

/**
 * Writes names from a module: on one line where they fit, otherwise a name per line.
 *
 * @param head - what stands before the brace: `import `, `export type `
 * @param names - the names as they are to be written, in order
 * @param specifier - the module
 */
export function printNames(head: string, names: readonly string[], specifier: string): string {
  const line = `${head}{ ${names.join(', ')} } from '${specifier}'`
  if (line.length <= width || names.length === 1) return line
  return `${head}{\n${names.map((name) => `  ${name},\n`).join('')}} from '${specifier}'`
}
