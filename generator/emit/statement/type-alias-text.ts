/**
 * Type aliases in their final layout.
 *
 * @module
 */
import type { TypeAliasDeclarationStructure } from 'ts-morph'
import { printDocs } from './comment-text.js'
import { hasOnly } from './known-keys.js'
import { fitsLine, isPlain } from './line-width.js'

const aliasKeys: ReadonlySet<string> = new Set(['kind', 'name', 'isExported', 'docs', 'type'])

/**
 * Writes an exported type alias: of a type in one line, of a union of literals (`\n  | 'A'\n  | 'B'`), or of a union of object types (`\n  | {\n …`).
 *
 * @returns undefined where a line is too long, or the structure says something that is not known here
 */
export function printTypeAlias(structure: TypeAliasDeclarationStructure): string | undefined {
  const { name, docs, type } = structure
  if (!hasOnly(structure, aliasKeys) || structure.isExported !== true || typeof type !== 'string') return undefined
  const comment = printDocs(docs, '')
  const printed = printAliased(`export type ${name} =`, type)
  return comment === undefined || printed === undefined ? undefined : comment + printed
}

function printAliased(head: string, type: string): string | undefined {
  if (!type.includes('\n')) return fitsLine(`${head} ${type}`) ? `${head} ${type}` : undefined
  if (!fitsLine(head)) return undefined
  return type.startsWith('\n  | {\n') ? printObjects(head, type) : printLiterals(head, type)
}

/** Literals stand in one line where they fit, or in the next line, otherwise each in its own. */
function printLiterals(head: string, type: string): string | undefined {
  const values = type.split('\n  | ')
  if (values.shift() !== '' || values.some((value) => value.includes('\n') || !isPlain(value))) return undefined
  const line = values.join(' | ')
  if (fitsLine(`${head} ${line}`)) return `${head} ${line}`
  if (fitsLine(`  ${line}`)) return `${head}\n  ${line}`
  return values.length > 1 && values.every((value) => fitsLine(`  | ${value}`)) ? head + type : undefined
}

/** Object types that were begun in a line of their own stay as they are; a single one loses its bar and two levels of indentation. */
function printObjects(head: string, type: string): string | undefined {
  const isSingle = type.split('\n  | {\n').length === 2
  const text = head + (isSingle ? type.replace('\n  | ', ' ').replaceAll('\n    ', '\n') : type)
  return text.split('\n').every((line) => isComment(line) || fitsLine(line)) ? text : undefined
}

/** Lines of comments are never broken. */
function isComment(line: string): boolean {
  return /^ *(?:\/\*\*|\*)/.test(line)
}
