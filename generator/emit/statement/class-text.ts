/**
 * Classes in their final layout.
 *
 * @module
 */
import type { ClassDeclarationStructure, OptionalKind, PropertyDeclarationStructure } from 'ts-morph'
import { printDocs } from './comment-text.js'
import { hasOnly } from './known-keys.js'
import { fitsLine } from './line-width.js'
import { printCallable } from './signature-text.js'

const classKeys: ReadonlySet<string> = new Set([
  'kind',
  'name',
  'isExported',
  'extends',
  'docs',
  'properties',
  'ctors',
  'methods',
])
const propertyKeys: ReadonlySet<string> = new Set(['name', 'isStatic', 'isReadonly', 'type', 'initializer', 'docs'])

/**
 * Writes an exported class with at most one property. Its members have an empty line between them.
 *
 * @returns undefined where a line is too long, or the structure says something that is not known here
 */
export function printClass(structure: ClassDeclarationStructure): string | undefined {
  const { name, docs, properties = [], ctors = [], methods = [] } = structure
  if (!hasOnly(structure, classKeys) || structure.isExported !== true || properties.length > 1) return undefined
  if (structure.extends !== undefined && typeof structure.extends !== 'string') return undefined
  const head = `export class ${name}${structure.extends === undefined ? '' : ` extends ${structure.extends}`} {`
  const comment = printDocs(docs, '')
  if (comment === undefined || !fitsLine(`${head}}`)) return undefined
  // A property before a computed name would need a semicolon.
  if (properties.length > 0 && ctors.length === 0 && methods[0]?.name.startsWith('[')) return undefined
  const members: string[] = []
  for (const member of [...properties.map(printProperty), ...[...ctors, ...methods].map(printCallable)]) {
    if (member === undefined) return undefined
    members.push(member)
  }
  return `${comment}${head}${members.length === 0 ? '' : `\n${members.join('\n\n')}\n`}}`
}

function printProperty(property: OptionalKind<PropertyDeclarationStructure>): string | undefined {
  const { name, isStatic, isReadonly, type, initializer, docs } = property
  if (!hasOnly(property, propertyKeys) || typeof type !== 'string') return undefined
  if (initializer !== undefined && typeof initializer !== 'string') return undefined
  const value = initializer === undefined ? '' : ` = ${initializer}`
  const line = `  ${isStatic ? 'static ' : ''}${isReadonly ? 'readonly ' : ''}${name}: ${type}${value}`
  const comment = printDocs(docs, '  ')
  return comment === undefined || !fitsLine(line) ? undefined : comment + line
}
