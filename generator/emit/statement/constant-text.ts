/**
 * Constants in their final layout: objects, and frozen arrays of values.
 *
 * @module
 */
import type { VariableStatementStructure } from 'ts-morph'
import { VariableDeclarationKind } from '../structure-kind.js'
import { printDocs } from './comment-text.js'
import { hasOnly } from './known-keys.js'
import { fitsLine, isPlain, lineWidth } from './line-width.js'

const statementKeys: ReadonlySet<string> = new Set(['kind', 'isExported', 'declarationKind', 'docs', 'declarations'])
const declarationKeys: ReadonlySet<string> = new Set(['name', 'type', 'initializer'])

/**
 * Writes an exported constant with a type and a value.
 *
 * @returns undefined where a line is too long, or the structure says something that is not known here
 */
export function printConstant(structure: VariableStatementStructure): string | undefined {
  const [declaration, ...others] = structure.declarations
  if (!hasOnly(structure, statementKeys) || structure.isExported !== true || others.length > 0) return undefined
  if (structure.declarationKind !== VariableDeclarationKind.Const) return undefined
  if (declaration === undefined || !hasOnly(declaration, declarationKeys)) return undefined
  const { name, type, initializer } = declaration
  if (typeof type !== 'string' || typeof initializer !== 'string') return undefined
  const start = `export const ${name}:`
  const text = type.startsWith('readonly [')
    ? printArray(start, type, initializer)
    : printObject(start, type, initializer)
  const comment = printDocs(structure.docs, '')
  return comment === undefined || text === undefined ? undefined : comment + text
}

/**
 * A tuple type and an array of the same rows: `readonly [\n  'A',\n]` and `create([\n  'A',\n] as const)`. Each stands in one line where it fits. Where all before the
 * value fits, but the beginning of the value does not, the value moves to the next line.
 */
function printArray(start: string, type: string, initializer: string): string | undefined {
  const rows = /^readonly \[\n((?: {2}.+,\n)+)\]$/.exec(type)?.[1]
  if (rows === undefined) return undefined
  const [create, end, ...rest] = initializer.split(`[\n${rows}]`)
  if (create === undefined || end === undefined || rest.length > 0) return undefined
  const values = rows.slice(2, -2).split(',\n  ')
  if (!values.every((value) => fitsLine(`    ${value},`)) || !fitsLine(`${start} readonly [`)) return undefined
  const line = `[${values.join(', ')}]`
  const left = `${start} readonly ${line} =`
  const isFlat = fitsLine(left)
  // Where all but the last bracket fits, the argument stands in a line of its own.
  if (isFlat && fitsLine(`${left} ${create}`) && !fitsLine(`${left} ${create}[`)) {
    return `${left} ${create}\n  ${line}${end.slice(0, -1)},\n)`
  }
  const margin = isFlat && !fitsLine(`${left} ${create}[`) ? '  ' : ''
  const head = isFlat ? left : `${start} readonly [\n${rows}] =`
  const before = margin === '' ? `${head.split('\n').at(-1)!} ` : margin
  const fits = fitsLine(`${before}${create}${line}${end}`)
  const value = fits ? line : `[\n${values.map((item) => `${margin}  ${item},\n`).join('')}${margin}]`
  return `${head}${margin === '' ? ' ' : `\n${margin}`}${create}${value}${end}`
}

/** An object, a property a line: `{\n  a: 1,\n}`. Where all of its head fits but the brace, the object moves to the next line as a whole. */
function printObject(start: string, type: string, initializer: string): string | undefined {
  const body = /^\{\n((?: {2}[^]+,\n)+)\}$/.exec(initializer)?.[1]
  if (body === undefined) return undefined
  const line = `${start} ${type} =`
  const isMoved = line.length <= lineWidth && !fitsLine(`${line} {`)
  if (isMoved && !/^\w+<[\w[\], ]+>$/.test(type)) return undefined
  const head = isMoved ? `${line}\n  {` : printObjectHead(start, type)
  const margin = isMoved ? '  ' : ''
  if (head === undefined || !isPlain(line)) return undefined
  const lines: string[] = []
  // A list of one row stands in the line of its key; several rows of several properties each never do.
  const joined = body.replace(/\[\n {4}(.*),\n {2}\],\n/g, '[$1],\n')
  if (
    !/^(?: {2}\w+: \[\n(?: {4}\{ .*, .* \},\n){2,} {2}\],\n| {2}get .* \{\n {4}.*\n {2}\},\n| {2}.*[^[{],\n)+$/.test(
      joined,
    )
  )
    return undefined
  for (const property of joined.slice(0, -1).split('\n')) {
    const printed = printObjectLine(margin + property)
    if (printed === undefined) return undefined
    lines.push(printed)
  }
  return `${head}\n${lines.join('\n')}\n${margin}}`
}

/** The arguments of the type stand in a line each where the head does not fit. */
function printObjectHead(start: string, type: string): string | undefined {
  const line = `${start} ${type} = {`
  if (fitsLine(line)) return line
  const [, generic, list] = /^(\w+<)(.+)>$/.exec(type) ?? []
  const parts = list?.match(/(?:[^,<>]|<[^<>]*>)+/g) ?? []
  // A single argument would keep its brackets in the line of the name.
  if (generic === undefined || parts.length < 2) return undefined
  const lines = [`${start} ${generic}`, ...parts.map((part) => `  ${part.trim()},`), '> = {']
  // No comma may follow the last argument of a type.
  lines[lines.length - 2] = lines.at(-2)!.slice(0, -1)
  return lines.every(fitsLine) ? lines.join('\n') : undefined
}

/** A line of an object: as it is where it fits and holds no array of several arrays or objects, which never stands in one line. */
function printObjectLine(line: string): string | undefined {
  return fitsLine(line) && !/[\]}], [[{]/.test(line) ? line : breakArray(line)
}

/** Breaks `  key: [A, B],` into a name a line. */
function breakArray(line: string): string | undefined {
  const [, margin, key, list] = /^( +)(\w+: \[)(\w+(?:, \w+)*)\],$/.exec(line) ?? []
  if (margin === undefined || key === undefined || list === undefined) return undefined
  const lines = [margin + key, ...list.split(', ').map((name) => `${margin}  ${name},`), `${margin}],`]
  return lines.every(fitsLine) ? lines.join('\n') : undefined
}
