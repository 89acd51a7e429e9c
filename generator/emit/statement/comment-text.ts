/**
 * Comments of structures in their final layout.
 *
 * @module
 */

/**
 * Writes the comment of a structure as prettier leaves it: one line as it is, several lines with their stars in one column and no space at their ends.
 *
 * ```text
 * ['One line.']      →  /** One line. *\/
 * ['\nTwo\nlines.']  →  /**
 *                        * Two
 *                        * lines.
 *                        *\/
 * ```
 *
 * @param docs - a structure's comments as ts-morph takes them
 * @param indent - what stands before each line
 * @returns the comment with a line feed behind it; empty where there is none; undefined where prettier has to see it
 */
export function printDocs(docs: readonly unknown[] | undefined, indent: string): string | undefined {
  const [text, ...others] = docs ?? []
  if (text === undefined) return ''
  if (typeof text !== 'string' || others.length > 0 || /[\r\u2028\u2029]/.test(text)) return undefined
  if (!text.includes('\n')) return text !== '' && text === text.trim() ? `${indent}/** ${text} */\n` : undefined
  if (!text.startsWith('\n')) return undefined
  const lines = text.slice(1).split('\n')
  return `${indent}/**\n${lines.map((line) => `${`${indent} * ${line}`.trimEnd()}\n`).join('')}${indent} */\n`
}
