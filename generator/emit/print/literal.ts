/**
 * Text of a page as TypeScript literals.
 *
 * @module
 */
import { escapeUnits, invisible } from '../../messages/invisible.js'

/** Printable ASCII without quotes and backslashes, as nearly all names and values are. */
const plain = /^[ !#-&(-[\]-~]*$/

/**
 * Writes a string literal in the quotes that need fewer escapes, single ones where both need as many: as prettier does.
 *
 * @returns a literal of the same string that holds no line end and no invisible character
 */
export function printString(value: string): string {
  if (plain.test(value)) return `'${value}'`
  const quote = value.split("'").length > value.split('"').length ? '"' : "'"
  return `${quote}${value.replaceAll('\\', '\\\\').replace(invisible, escapeCharacter).replaceAll(quote, `\\${quote}`)}${quote}`
}

/** Writes an array literal of string literals. */
export function printStrings(values: readonly string[]): string {
  return `[${values.map(printString).join(', ')}]`
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  return escapeUnits(character)
}

/** Writes a property name of a type: as it is where it is an identifier, else quoted. */
export function printPropertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : printString(name)
}

/** Writes a property name of an object literal, where `__proto__`, quoted or not, would set the prototype. */
export function printKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : printPropertyName(name)
}
