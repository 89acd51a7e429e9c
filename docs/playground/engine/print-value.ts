/**
 * A JavaScript value as a reader sees it: dates and bytes are told from text.
 *
 * @module
 */

/** Bytes that are printed; more are counted. */
const mostBytes = 16

/**
 * Prints a value as an expression that makes it.
 *
 * @param indent - spaces before the lines after the first
 */
export function printValue(value: unknown, indent = ''): string {
  if (value instanceof Date) return `new Date('${Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString()}')`
  if (value instanceof Uint8Array) {
    const rest = value.length > mostBytes ? `, … ${value.length - mostBytes} more` : ''
    return `Uint8Array.of(${[...value.subarray(0, mostBytes)].join(', ')}${rest})`
  }
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  if (Array.isArray(value))
    return wrap(
      '[',
      value.map((item) => printValue(item, inner)),
      ']',
      indent,
    )
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    return `${value.constructor.name} {…}`
  const entries = Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printValue(item, inner)}`)
  return wrap('{', entries, '}', indent)
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
}

function wrap(open: string, items: readonly string[], close: string, indent: string): string {
  if (items.length === 0) return `${open}${close}`
  return `${open}\n${items.map((item) => `${indent}  ${item},`).join('\n')}\n${indent}${close}`
}
