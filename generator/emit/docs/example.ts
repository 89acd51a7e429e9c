/**
 * Values of examples as TypeScript expressions.
 *
 * @module
 */
import type { ExampleValue } from '../../model/index.js'
import { printKey, printString } from '../print/literal.js'

/**
 * Writes a value as an expression that stands in a fenced block: no string in it can end the fence.
 *
 * @param value - the value
 * @param indent - spaces before the line that the expression begins in
 */
export function printExpression(value: ExampleValue, indent = 0): string {
  if (typeof value === 'string') return printFenceString(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isList(value))
    return printItems(
      '[',
      ']',
      value.map((item) => printExpression(item, indent + 2)),
      indent,
    )
  if ('$date' in value) return `new Date(${printFenceString(value.$date)})`
  if ('$bytes' in value) return `new TextEncoder().encode(${printFenceString(value.$bytes)})`
  const entries = value.$object.map(
    ([key, item]) => `${printKey(key).replaceAll('`', '\\u0060')}: ${printExpression(item, indent + 2)}`,
  )
  return printItems('{', '}', entries, indent)
}

/** A list or an object: in one line where it is short. */
function printItems(open: string, close: string, items: readonly string[], indent: number): string {
  if (items.length === 0) return open + close
  const line = items.join(', ')
  const pad = open === '{' ? ' ' : ''
  if (line.length + indent < 80 && !line.includes('\n')) return open + pad + line + pad + close
  const space = ' '.repeat(indent + 2)
  return `${open}\n${items.map((item) => `${space}${item},\n`).join('')}${' '.repeat(indent)}${close}`
}

function printFenceString(value: string): string {
  return printString(value).replaceAll('`', '\\u0060')
}

function isList(value: object): value is readonly ExampleValue[] {
  return Array.isArray(value)
}
