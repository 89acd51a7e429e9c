/**
 * Methods and constructors in their final layout.
 *
 * @module
 */
import type {
  ConstructorDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  TypeParameterDeclarationStructure,
} from 'ts-morph'
import { printDocs } from './comment-text.js'
import { hasOnly } from './known-keys.js'
import { fitsLine } from './line-width.js'

type Callable = OptionalKind<MethodDeclarationStructure> | OptionalKind<ConstructorDeclarationStructure>

const callableKeys: ReadonlySet<string> = new Set([
  'kind',
  'name',
  'typeParameters',
  'parameters',
  'returnType',
  'statements',
  'docs',
])
const parameterKeys: ReadonlySet<string> = new Set(['kind', 'name', 'type', 'initializer', 'hasQuestionToken'])
const typeParameterKeys: ReadonlySet<string> = new Set(['name', 'constraint'])

/**
 * Writes a method of a class, or its constructor, indented by one level.
 *
 * @param structure - its statements are texts of one line each
 * @returns undefined where a line is too long, or the structure says something that is not known here
 */
export function printCallable(structure: Callable): string | undefined {
  const { docs, parameters = [], statements, typeParameters = [] } = structure
  if (!hasOnly(structure, callableKeys) || !Array.isArray(statements) || statements.length === 0) return undefined
  const comment = printDocs(docs, '  ')
  const name = 'name' in structure ? structure.name : 'constructor'
  const types = allOrNothing(typeParameters.map(printTypeParameter))
  const values = allOrNothing(parameters.map(printParameter))
  const body = allOrNothing(statements.map(printBodyStatement))
  if (comment === undefined || !types || !values || !body) return undefined
  const { returnType } = structure
  if (returnType !== undefined && typeof returnType !== 'string') return undefined
  const head = printHead(`  ${name}${types.length > 0 ? `<${types.join(', ')}>` : ''}`, values, returnType)
  return head === undefined ? undefined : `${comment}${head}\n${body.join('\n')}\n  }`
}

/** One line where it fits, otherwise a parameter a line; a conditional type that does not fit then is broken before its arms. */
function printHead(start: string, parameters: readonly string[], returnType: string | undefined): string | undefined {
  const result = returnType === undefined ? '' : `: ${returnType}`
  const line = `${start}(${parameters.join(', ')})${result} {`
  if (fitsLine(line)) return line
  const rows = allOrNothing(parameters.map(printRow))
  const end = printEnd(result)
  if (!rows || rows.length === 0 || end === undefined || !fitsLine(`${start}(`)) return undefined
  return `${start}(\n${rows.join('\n')}\n${end}`
}

/** A parameter in a line of its own. Of a type that is too long, `A & { readonly b: C }`, the member stands in a line of its own, too. */
function printRow(parameter: string): string | undefined {
  const line = `    ${parameter},`
  if (fitsLine(line)) return line
  const [, start, member] = /^(\w+\??: [\w<>]+ & \{) ([\w<>]+ ?\w+: [\w<>]+) \}$/.exec(parameter) ?? []
  const lines = [`    ${start}`, `      ${member}`, '    },']
  return start !== undefined && lines.every(fitsLine) ? lines.join('\n') : undefined
}

function printEnd(result: string): string | undefined {
  const line = `  )${result} {`
  if (fitsLine(line)) return line
  const [, condition, yes, no] = /^(: [^?]+ extends [^?]+) \? (.+) : (.+)$/.exec(result) ?? []
  const lines = [`  )${condition}`, `    ? ${yes}`, `    : ${no} {`]
  return condition !== undefined && lines.every(fitsLine) ? lines.join('\n') : undefined
}

function printParameter(parameter: OptionalKind<ParameterDeclarationStructure>): string | undefined {
  const { name, type, initializer, hasQuestionToken } = parameter
  if (!hasOnly(parameter, parameterKeys) || typeof type !== 'string') return undefined
  // A single parameter of an object type, or with one for its default, would keep its brackets in the line of the name.
  if (type.startsWith('{') || (initializer !== undefined && typeof initializer !== 'string')) return undefined
  return `${name}${hasQuestionToken ? '?' : ''}: ${type}${initializer === undefined ? '' : ` = ${initializer}`}`
}

function printTypeParameter(parameter: OptionalKind<TypeParameterDeclarationStructure> | string): string | undefined {
  if (typeof parameter === 'string') return parameter
  const { name, constraint } = parameter
  if (!hasOnly(parameter, typeParameterKeys)) return undefined
  if (constraint !== undefined && typeof constraint !== 'string') return undefined
  return constraint === undefined ? name : `${name} extends ${constraint}`
}

/** A call that is too long is broken at every argument. */
function printBodyStatement(statement: unknown): string | undefined {
  if (typeof statement !== 'string') return undefined
  const line = `    ${statement}`
  if (fitsLine(line)) return line
  const [, call, list] = /^(return \w+\()([\w.#]+(?:, [\w.#]+)+)\)$/.exec(statement) ?? []
  if (call === undefined || list === undefined) return undefined
  const lines = [`    ${call}`, ...list.split(', ').map((argument) => `      ${argument},`), '    )']
  return lines.every(fitsLine) ? lines.join('\n') : undefined
}

function allOrNothing(texts: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = texts.filter((text) => text !== undefined)
  return known.length === texts.length ? known : undefined
}
