/**
 * A service's description in the declarations of an installed client of the AWS SDK for JavaScript, version 3.
 *
 * Declarations are read as text, by the parser that comes with rolldown, which packages are built with. Nothing is resolved: the SDK writes each type out, in few forms.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'rolldown/utils'
import type { SdkClient } from './sdk-client.js'
import type { DescribedShape, ServiceDescription } from './service-description.js'
import { UsageError } from './usage-error.js'

/** A node of the syntax tree (ESTree for TypeScript), with the fields that are looked at. */
interface Syntax {
  readonly type: string
  readonly name?: string
  readonly id?: Syntax
  readonly key?: Syntax
  readonly declaration?: Syntax | null
  readonly body?: Syntax | readonly Syntax[]
  readonly extends?: readonly { readonly expression: Syntax; readonly typeArguments: Syntax | null }[]
  readonly params?: readonly Syntax[]
  readonly types?: readonly Syntax[]
  readonly typeAnnotation?: Syntax
  readonly typeArguments?: Syntax | null
  readonly typeName?: Syntax
  readonly elementType?: Syntax
  readonly objectType?: Syntax
}

/** What a client's files declare, by name. */
interface Declarations {
  /** Interfaces, and the classes of errors. */
  readonly structures: Map<string, Syntax>
  /** Type aliases: enums, unions, and types put together. */
  readonly aliases: Map<string, Syntax>
  /** By name of a union: the members that its arms have. */
  readonly unions: Map<string, readonly Syntax[]>
}

/** No service has a member that begins so: the SDK has them of its own (`$metadata`, `$unknown`). */
const ownMember = /^\$/

/**
 * Reads a client's declarations.
 *
 * @param client - an installed client
 * @returns the service in botocore's form: lists and maps have names that no service can have
 * @throws UsageError if a file of the client is no TypeScript
 */
export function readSdkDescription({ folder, operations }: SdkClient): ServiceDescription {
  const declarations: Declarations = { structures: new Map(), aliases: new Map(), unions: new Map() }
  const models = join(folder, 'dist-types/models')
  const files = [
    ...readdirSync(models)
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => join(models, file)),
    ...operations.map((operation) => join(folder, `dist-types/commands/${operation}Command.d.ts`)),
  ]
  for (const file of files) collectDeclarations(readSyntax(file), declarations)
  const shapes: Record<string, DescribedShape> = {}
  for (const [name, declaration] of declarations.structures) {
    shapes[name] = describeStructure(membersOf(declaration, declarations), declarations, shapes)
  }
  for (const [name, members] of declarations.unions) shapes[name] = describeStructure(members, declarations, shapes)
  for (const [name, type] of declarations.aliases) {
    if (type.type === 'TSIndexedAccessType') shapes[name] = { type: 'string', enum: [] }
  }
  return {
    operations: Object.fromEntries(
      operations.map((operation) => [
        operation,
        { input: { shape: `${operation}CommandInput` }, output: { shape: `${operation}CommandOutput` } },
      ]),
    ),
    shapes,
  }
}

function readSyntax(file: string): readonly Syntax[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'), { lang: 'dts' })
  if (errors.length > 0) {
    throw new UsageError(
      `${file} cannot be read: ${errors[0]?.message ?? 'it is no TypeScript'}.`,
      'Install the client of the AWS SDK again.',
    )
  }
  return program.body as unknown as readonly Syntax[]
}

function collectDeclarations(statements: readonly Syntax[], { structures, aliases, unions }: Declarations): void {
  for (const { declaration } of statements) {
    const name = declaration?.id?.name
    if (!declaration || name === undefined) continue
    switch (declaration.type) {
      case 'TSInterfaceDeclaration':
      case 'ClassDeclaration':
        structures.set(name, declaration)
        break
      case 'TSTypeAliasDeclaration': {
        const type = declaration.typeAnnotation as Syntax
        // export type GetObjectCommandInput = Omit<GetObjectRequest, "Body"> & { Body?: … }
        if (type.type === 'TSIntersectionType') structures.set(name, type)
        else aliases.set(name, type)
        break
      }
      case 'TSModuleDeclaration':
        // export declare namespace AttributeValue { interface SMember { S: string; N?: never } }
        unions.set(
          name,
          listBody(declaration)
            .flatMap((arm) => (arm.type === 'ExportNamedDeclaration' ? (arm.declaration ?? []) : arm))
            .filter(({ type }) => type === 'TSInterfaceDeclaration')
            .flatMap((arm) => listBody(arm).filter((member) => !isNever(member) && arm.id?.name !== '$UnknownMember')),
        )
    }
  }
}

/** The statements, members or properties of a declaration. */
function listBody({ body }: Syntax): readonly Syntax[] {
  if (body === undefined) return []
  return isList(body) ? body : listBody(body)
}

function isList(body: Syntax | readonly Syntax[]): body is readonly Syntax[] {
  return Array.isArray(body)
}

function isNever({ typeAnnotation }: Syntax): boolean {
  return typeAnnotation?.typeAnnotation?.type === 'TSNeverKeyword'
}

/** The members of an interface or a class, and of those that it is made of. */
function membersOf(declaration: Syntax, declarations: Declarations): readonly Syntax[] {
  const bases =
    declaration.type === 'TSIntersectionType'
      ? (declaration.types ?? [])
      : (declaration.extends ?? []).map(({ expression, typeArguments }) => ({
          type: 'TSTypeReference',
          typeName: expression,
          typeArguments,
        }))
  const own = listBody(declaration)
  const inherited = bases.flatMap((base): readonly Syntax[] => {
    if (base.type === 'TSTypeLiteral') return (base as Syntax & { members?: readonly Syntax[] }).members ?? []
    const [name = '', first] = [base.typeName?.name, base.typeArguments?.params?.[0]?.typeName?.name]
    const found = declarations.structures.get(name === 'Omit' ? (first ?? '') : name)
    return found ? membersOf(found, declarations) : []
  })
  return [...inherited, ...own]
}

function describeStructure(
  members: readonly Syntax[],
  declarations: Declarations,
  shapes: Record<string, DescribedShape>,
): DescribedShape {
  const found: Record<string, { shape: string }> = {}
  for (const { key, typeAnnotation } of members) {
    // "Content-Type"?: string
    const name = key?.name ?? (key as { value?: unknown } | undefined)?.value
    const type = typeAnnotation?.typeAnnotation
    if (typeof name !== 'string' || !type || ownMember.test(name)) continue
    const shape = nameType(type, declarations, shapes)
    if (shape !== undefined) found[name] = { shape }
  }
  return { type: 'structure', members: found }
}

/** @returns the name of the shape that a type stands for, which is added if it is a list or a map; undefined for what has no name */
function nameType(
  type: Syntax,
  declarations: Declarations,
  shapes: Record<string, DescribedShape>,
): string | undefined {
  const nameOf = (part: Syntax | undefined): string | undefined => part && nameType(part, declarations, shapes)
  switch (type.type) {
    case 'TSParenthesizedType':
      return nameOf(type.typeAnnotation)
    case 'TSUnionType': {
      // Tide | string | undefined
      const names = (type.types ?? []).flatMap((part) => nameOf(part) ?? [])
      return names.length === 1 ? names[0] : undefined
    }
    case 'TSArrayType': {
      const member = nameOf(type.elementType)
      return member === undefined ? undefined : add(`${member}[]`, { type: 'list', member: { shape: member } })
    }
    case 'TSTypeReference': {
      const name = type.typeName?.name ?? ''
      const [first, second] = type.typeArguments?.params ?? []
      if (name === 'Partial' || name === 'AsyncIterable') return nameOf(first)
      if (name === 'Record') {
        const [key, value] = [nameOf(first), nameOf(second)]
        if (key === undefined && value === undefined) return undefined
        const parts = {
          ...(key !== undefined && { key: { shape: key } }),
          ...(value !== undefined && { value: { shape: value } }),
        }
        return add(`{${key ?? ''}:${value ?? ''}}`, { type: 'map', ...parts })
      }
      const { structures, unions, aliases } = declarations
      if (structures.has(name) || unions.has(name)) return name
      return aliases.get(name)?.type === 'TSIndexedAccessType' ? name : undefined
    }
    default:
      return undefined
  }

  function add(name: string, shape: DescribedShape): string {
    shapes[name] ??= shape
    return name
  }
}
