/**
 * Lays out the text of guards as prettier would: guards are most of a package, and formatting them afterwards would take longer than everything else. Knows
 * only the constructs that guards are made of; a test compares it with prettier.
 *
 * @module
 */

/** Columns of a line. */
const WIDTH = 120

/** Text that stands in one line, or a list in brackets that may be broken. */
export type Text = string | List

/** `head[a, b]tail`, in one line or one item a line. */
export interface List {
  /** What stands before the items, with the opening bracket. */
  readonly head: string
  readonly items: readonly Text[]
  /** What stands behind the items, with the closing bracket. */
  readonly tail: string
  readonly kind: 'object' | 'array' | 'call'
  /** The key of a property whose value this is, as it is written. */
  readonly key?: string
}

/** `{ a: 1, b: 2 }`. */
export function objectText(items: readonly Text[]): Text {
  return items.length === 0 ? '{}' : { head: '{', items, tail: '}', kind: 'object' }
}

/** `[a, b]`. */
export function arrayText(items: readonly Text[]): List {
  return { head: '[', items, tail: ']', kind: 'array' }
}

/** `name(a, b)`; also the parameters of a function. */
export function callText(name: string, items: readonly Text[]): List {
  return { head: `${name}(`, items, tail: ')', kind: 'call' }
}

/** `key: value`. */
export function propertyText(key: string, value: Text): Text {
  return typeof value === 'string' ? `${key}: ${value}` : { ...value, key }
}

/** Text before and behind another, in its first and last line. */
export function surroundText(before: string, text: Text, behind = ''): Text {
  if (typeof text === 'string') return before + text + behind
  return { ...text, head: before + text.head, tail: text.tail + behind }
}

/**
 * Writes a text.
 *
 * @param indent - columns that its lines are indented by; the first line's indentation is not written
 * @param behind - columns that follow its last line
 */
export function printText(text: Text, indent: number, behind = 0): string {
  return layOut(text, indent, indent, behind)
}

/** Writes `const name: Type = create(a, b)`. Where not even the call's name fits, the whole of it goes to the next line. */
export function printDeclaration(declared: string, create: string, items: readonly Text[]): string {
  const isLong = `${declared} = ${create}(`.length > WIDTH
  return isLong
    ? `${declared} =\n  ${printText(callText(create, items), 2)}`
    : printText(callText(`${declared} = ${create}`, items), 0)
}

/** Writes `export type Name = Type`; the type on a line of its own where it is too long. */
export function printAlias(name: string, type: string): string {
  const line = `export type ${name} = ${type}`
  return line.length <= WIDTH ? line : `export type ${name} =\n  ${type}`
}

/** Indents statements, one a line, by their braces. */
export function printStatements(lines: readonly string[]): string {
  let level = 0
  return lines
    .map((line) => {
      if (line.startsWith('}')) level--
      const indent = ' '.repeat(level * 2)
      if (line.endsWith('{')) level++
      const isLong = !line.includes('\n') && indent.length + line.length > WIDTH
      return isLong ? breakCondition(line, indent) : indent + line
    })
    .join('\n')
}

/** Writes `if (a && b) refuse`; one operand a line where it is too long. */
export function printRefusal(operands: readonly string[], refuse: string, indent: number): string {
  const head = printHead('if', operands, indent)
  const fits = !head.includes('\n') && indent + head.length + 1 + refuse.length <= WIDTH
  return fits ? `${head} ${refuse}` : `${head}\n${' '.repeat(indent + 2)}${refuse}`
}

/**
 * Writes `if (a && (b || c))`; one operand a line where it is too long.
 *
 * @param operands - of `&&`; one that stands alone may be an `||` without brackets
 */
export function printHead(keyword: 'if' | 'else if', operands: readonly string[], indent: number): string {
  const line = `${keyword} (${operands.join(' && ')})`
  if (indent + line.length <= WIDTH) return line
  const [parts, operator] = operands.length === 1 ? [operands[0]!.split(' || '), ' ||'] : [operands, ' &&']
  const margin = ' '.repeat(indent)
  const lines = parts.map((part) => `${margin}  ${breakOperand(part, indent + 2)}`)
  return `${keyword} (\n${lines.join(`${operator}\n`)}\n${margin})`
}

/**
 * Writes a call behind `if (…)`, `else` or `=>`, in the same line or on its own.
 *
 * @param indent - columns of the line; its indentation is not written
 */
export function printBranch(head: string, call: List, indent: number): string {
  const flat = printText(call, indent, 0)
  if (!flat.includes('\n') && indent + head.length + 1 + flat.length <= WIDTH) return `${head} ${flat}`
  return `${head}\n${' '.repeat(indent + 2)}${printText(call, indent + 2)}`
}

/** Writes `return a || b`, as the one statement of a function; in brackets where it is too long. */
export function printAlternatives(operands: readonly string[]): string {
  const line = operands.join(' || ')
  if ('  return '.length + line.length <= WIDTH) return `  return ${line}`
  const inner = 4 + line.length <= WIDTH ? line : operands.join(' ||\n    ')
  return `  return (\n    ${inner}\n  )`
}

function breakOperand(operand: string, indent: number): string {
  if (indent + operand.length <= WIDTH) return operand
  const [, first, second] = /^\((.*) \|\| (.*)\)$/.exec(operand) ?? []
  if (first !== undefined && second !== undefined) {
    return `(${first} ||\n${' '.repeat(indent + 2)}${breakOperand(second, indent + 2)})`
  }
  const [, name, argument] = /^(!\w+)\((.*)\)$/.exec(operand) ?? []
  if (name === undefined || argument === undefined) return operand
  return printText(callText(name, argument.split(', ')), indent)
}

/** The conditions of members hold no literals, so that they can be taken apart. */
function breakCondition(line: string, indent: string): string {
  const [, condition, refuse] = /^if \(([^']*)\) ((?:return|break|continue)\b.*)$/.exec(line) ?? []
  if (condition === undefined || refuse === undefined) return indent + line
  return indent + printRefusal(condition.split(' && '), refuse, indent.length)
}

function layOut(text: Text, indent: number, column: number, behind: number): string {
  if (typeof text === 'string') return text
  const flat = flatten(text)
  if (flat !== undefined && column + flat.length + behind <= WIDTH) return flat
  if (text.key !== undefined) return layOutProperty(text.key, text, indent, column, behind)
  const last = text.items.at(-1)
  const others = text.items.slice(0, -1)
  if (
    text.kind === 'call' &&
    typeof last === 'object' &&
    last.kind !== 'call' &&
    others.every((item) => typeof item === 'string')
  ) {
    // A list that ends a call keeps its brackets in the call's lines.
    const head = [text.head, ...others.map((item) => `${item as string}, `)].join('')
    if (column + head.length + last.head.length <= WIDTH) {
      return head + layOut(last, indent, column + head.length, behind + text.tail.length) + text.tail
    }
  }
  const inner = indent + 2
  const lines = text.items.map((item) => `${' '.repeat(inner)}${layOut(item, inner, inner, 1)},\n`)
  return `${text.head}\n${lines.join('')}${' '.repeat(indent)}${text.tail}`
}

/** A call goes to the next line as a whole; what is in other brackets begins behind the key. */
function layOutProperty(
  key: string,
  { key: _, ...value }: List,
  indent: number,
  column: number,
  behind: number,
): string {
  if (value.kind !== 'call') return `${key}: ${layOut(value, indent, column + key.length + 2, behind)}`
  const inner = indent + 2
  return `${key}:\n${' '.repeat(inner)}${layOut(value, inner, inner, behind)}`
}

/** The text in one line; undefined where it must not stand in one. */
function flatten(text: Text): string | undefined {
  if (typeof text === 'string') return text
  if (isMatrix(text)) return undefined
  const items = text.items.map(flatten)
  if (items.includes(undefined)) return undefined
  const pad = text.kind === 'object' ? ' ' : ''
  const key = text.key === undefined ? '' : `${text.key}: `
  return key + text.head + pad + items.join(', ') + pad + text.tail
}

/** Several lists of several items each, all of one kind, never stand in one line. */
function isMatrix(text: List): boolean {
  const [first] = text.items
  if (text.kind !== 'array' || text.items.length < 2 || typeof first !== 'object' || first.kind === 'call') return false
  return text.items.every((item) => typeof item === 'object' && item.kind === first.kind && item.items.length > 1)
}
