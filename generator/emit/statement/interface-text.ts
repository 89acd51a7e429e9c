/**
 * Interfaces in their final layout.
 *
 * @module
 */
import type { InterfaceDeclarationStructure, PropertySignatureStructure, OptionalKind } from 'ts-morph'
import { printDocs } from './comment-text.js'
import { hasOnly } from './known-keys.js'
import { fitsLine } from './line-width.js'

const interfaceKeys: ReadonlySet<string> = new Set([
  'kind',
  'name',
  'isExported',
  'docs',
  'properties',
  'indexSignatures',
])
const propertyKeys: ReadonlySet<string> = new Set(['name', 'type', 'hasQuestionToken', 'docs'])
const indexKeys: ReadonlySet<string> = new Set(['keyName', 'keyType', 'returnType'])

/**
 * Writes an exported interface.
 *
 * @returns undefined where a line is too long, or the structure says something that is not known here
 */
export function printInterface(structure: InterfaceDeclarationStructure): string | undefined {
  const { name, docs, properties = [], indexSignatures = [] } = structure
  if (!hasOnly(structure, interfaceKeys) || structure.isExported !== true) return undefined
  const head = `export interface ${name} {`
  const comment = printDocs(docs, '')
  if (comment === undefined || !fitsLine(head)) return undefined
  let text = comment + head
  for (const signature of indexSignatures) {
    const { keyName, keyType, returnType } = signature
    if (!hasOnly(signature, indexKeys) || typeof returnType !== 'string' || typeof keyType !== 'string')
      return undefined
    const line = `  [${keyName}: ${keyType}]: ${returnType}`
    if (!fitsLine(line)) return undefined
    text += `\n${line}`
  }
  for (const property of properties) {
    const printed = printProperty(property)
    if (printed === undefined) return undefined
    text += `\n${printed}`
  }
  return text === comment + head ? `${text}}` : `${text}\n}`
}

function printProperty(property: OptionalKind<PropertySignatureStructure>): string | undefined {
  const { name, type, hasQuestionToken, docs } = property
  if (!hasOnly(property, propertyKeys) || typeof type !== 'string') return undefined
  const line = `  ${name}${hasQuestionToken ? '?' : ''}: ${type}`
  const comment = printDocs(docs, '  ')
  return comment === undefined || !fitsLine(line) ? undefined : comment + line
}
