/**
 * Text of a page as TypeScript literals.
 *
 * @module
 */

/** Everything that could end a literal, or that an editor would show as something else; quotes apart. */
const unsafe =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\\\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

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
  return `${quote}${value.replace(unsafe, escapeCharacter).replaceAll(quote, `\\${quote}`)}${quote}`
}

/** Writes an array literal of string literals. */
export function printStrings(values: readonly string[]): string {
  return `[${values.map(printString).join(', ')}]`
}

function escapeCharacter(character: string): string {
  if (character === '\\') return '\\\\'
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Writes a property name of a type: as it is where it is an identifier, else quoted. */
export function printPropertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : printString(name)
}

/** Writes a property name of an object literal, where `__proto__`, quoted or not, would set the prototype. */
export function printKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : printPropertyName(name)
}
