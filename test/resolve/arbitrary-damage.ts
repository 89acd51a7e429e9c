/**
 * Random damage to a page.
 *
 * @module
 */
import fc from 'fast-check'

/** One blow; `at` and `to` are shares of the page, from 0 to 1, so that it fits pages of any length. */
export interface Blow {
  readonly kind: 'cut' | 'remove' | 'repeat' | 'insert' | 'indent' | 'swap' | 'join'
  readonly at: number
  readonly to: number
  /** How many lines, or columns, it is about. */
  readonly size: number
  readonly text: string
}

const pieces = [
  '', ' ', '\t', '\n', '\r', '\u0000', '\u001b[31m', '\u2028', '\ufeff', '\ud800', '"', "'", '`', '``', '*', '**', '|', '\\', '::', '.. ', '- ', '* ', '{', '}',
  '[', '],', '(', ')', ',', '=', ':param X: ', ':type X: string', ':returns: None', '**Request Syntax**', '**Response Syntax**', '**Response Structure**',
  '**Parameters**', '**Exceptions**', '**Examples**', "{'... recursive ...'}", "'__proto__': 'string',", '# This section is too large to render.',
  '- **__proto__** *(string) --*', '- *(dict) --*', '.. note::    This is a Tagged Union structure.', '.. py:method:: X.Client.y(**kwargs)',
  '.. py:class:: X.Client', '*/', '${x}', '</script>', '=====', '+---+', '.. include:: /etc/passwd',
] // prettier-ignore

/** One to three blows. */
export const arbitraryDamage: fc.Arbitrary<readonly Blow[]> = fc.array(
  fc.record<Blow>({
    kind: fc.constantFrom('cut', 'remove', 'remove', 'repeat', 'insert', 'insert', 'indent', 'swap', 'join'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 40 }),
    text: fc.constantFrom(...pieces),
  }),
  { minLength: 1, maxLength: 3 },
)

/**
 * Damages a page.
 *
 * @returns the page after all blows, in order
 */
export function damagePage(text: string, blows: readonly Blow[]): string {
  return blows.reduce(strike, text)
}

function strike(text: string, { kind, at, to, size, text: piece }: Blow): string {
  const offset = Math.floor(at * text.length)
  if (kind === 'cut') return text.slice(0, offset)
  if (kind === 'insert') return text.slice(0, offset) + piece + text.slice(offset)
  const lines = text.split('\n')
  const line = Math.floor(at * (lines.length - 1))
  const other = Math.floor(to * (lines.length - 1))
  switch (kind) {
    case 'remove':
      lines.splice(line, size)
      break
    case 'repeat':
      lines.splice(other, 0, ...lines.slice(line, line + size))
      break
    case 'indent':
      for (let index = line; index < Math.min(lines.length, line + size); index++)
        lines[index] =
          to < 0.5 ? `${' '.repeat(1 + (size % 7))}${lines[index]}` : (lines[index] as string).slice(1 + (size % 7))
      break
    case 'swap': {
      const [first, second] = [lines[line] as string, lines[other] as string]
      lines[line] = second
      lines[other] = first
      break
    }
    case 'join':
      lines.splice(line, 2, `${lines[line]}${lines[line + 1] ?? ''}`)
  }
  return lines.join('\n')
}
