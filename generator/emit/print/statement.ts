/**
 * The one printer: statements, as ts-morph's structures, to text. A formatter lays the text out afterwards, so a printer here cares for nothing but meaning.
 *
 * ts-morph's own printer parses what it prints. For a large service that takes longer than everything else together (`README.md` has the figures), so it prints
 * nothing in a run; tests hold this printer to it.
 *
 * @module
 */
import type * as morph from 'ts-morph'
import { StructureKind } from './structure-kind.js'

/** Comments: each is one text, which begins with a line feed if it takes several lines. */
type Documented = { docs?: readonly string[] }

/** A property of an interface or a class. */
type Property = Documented & {
  name: string
  type: string
  hasQuestionToken?: boolean
  isReadonly?: boolean
  isStatic?: boolean
  initializer?: string
}

/** A parameter of a function. */
export type Parameter = { name: string; type: string; hasQuestionToken?: boolean; initializer?: string }

/** What functions, methods and constructors have in common. */
type Callable = Documented & {
  parameters?: readonly Parameter[]
  returnType?: string
  statements: readonly string[]
}

/** A method of a class. */
export type Method = Callable & {
  name: string
  typeParameters?: readonly { name: string; constraint: string }[]
}

/** A name in an import or export declaration. */
type Specifier = { name: string; alias?: string; isTypeOnly?: boolean }

type InterfaceStatement = Documented & {
  kind: morph.StructureKind.Interface
  name: string
  isExported?: boolean
  properties: readonly Property[]
  indexSignatures?: readonly { keyName: string; keyType: string; returnType: string }[]
}

type TypeAliasStatement = Documented & {
  kind: morph.StructureKind.TypeAlias
  name: string
  isExported?: boolean
  type: string
}

type FunctionStatement = Callable & { kind: morph.StructureKind.Function; name: string; isExported?: boolean }

type VariableStatement = Documented & {
  kind: morph.StructureKind.VariableStatement
  isExported?: boolean
  declarationKind: morph.VariableDeclarationKind.Const
  declarations: readonly [{ name: string; type: string; initializer: string }]
}

type ClassStatement = Documented & {
  kind: morph.StructureKind.Class
  name: string
  isExported?: boolean
  extends?: string
  properties?: readonly Property[]
  ctors?: readonly Callable[]
  methods?: readonly Method[]
}

type ImportStatement = {
  kind: morph.StructureKind.ImportDeclaration
  moduleSpecifier: string
  isTypeOnly: boolean
  namedImports: readonly Specifier[]
}

type ExportStatement = {
  kind: morph.StructureKind.ExportDeclaration
  moduleSpecifier: string
  isTypeOnly: boolean
  namedExports: readonly Specifier[]
}

/** What can be printed: of each kind of ts-morph's structures the fields that emitters use. A field that is not listed does not compile. */
export type Statement =
  | InterfaceStatement
  | TypeAliasStatement
  | FunctionStatement
  | VariableStatement
  | ClassStatement
  | ImportStatement
  | ExportStatement

/** Prints a statement, with a line feed at its end. */
export function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case StructureKind.Interface: {
      const signatures = (statement.indexSignatures ?? []).map(
        ({ keyName, keyType, returnType }) => `[${keyName}: ${keyType}]: ${returnType}\n`,
      )
      const body = [...statement.properties.map(printProperty), ...signatures].join('')
      return `${printHead(statement)}interface ${statement.name} {\n${body}}\n`
    }
    case StructureKind.TypeAlias:
      return `${printHead(statement)}type ${statement.name} = ${statement.type}\n`
    case StructureKind.Function:
      return `${printHead(statement)}function ${statement.name}${printCallable(statement)}`
    case StructureKind.VariableStatement: {
      const [{ name, type, initializer }] = statement.declarations
      return `${printHead(statement)}${statement.declarationKind} ${name}: ${type} = ${initializer}\n`
    }
    case StructureKind.Class:
      return printClass(statement)
    case StructureKind.ImportDeclaration:
      return `import ${printSpecifiers(statement, statement.namedImports)}`
    case StructureKind.ExportDeclaration:
      return `export ${printSpecifiers(statement, statement.namedExports)}`
  }
}

function printHead({ docs, isExported }: Documented & { isExported?: boolean }): string {
  return `${printDocs(docs)}${isExported ? 'export ' : ''}`
}

function printClass(statement: ClassStatement): string {
  const { ctors = [], methods = [], name, properties = [] } = statement
  const members = [
    // A property before a computed name would need a semicolon.
    ...properties.map((property) => printProperty(property).replace(/\n$/, ';\n')),
    ...ctors.map((constructor) => `${printDocs(constructor.docs)}constructor${printCallable(constructor)}`),
    ...methods.map(printMethod),
  ]
  const heritage = statement.extends === undefined ? '' : ` extends ${statement.extends}`
  return `${printHead(statement)}class ${name}${heritage} {\n${members.join('\n')}}\n`
}

function printProperty({ docs, hasQuestionToken, initializer, isReadonly, isStatic, name, type }: Property): string {
  const modifiers = `${isStatic ? 'static ' : ''}${isReadonly ? 'readonly ' : ''}`
  const value = initializer === undefined ? '' : ` = ${initializer}`
  return `${printDocs(docs)}${modifiers}${name}${hasQuestionToken ? '?' : ''}: ${type}${value}\n`
}

function printMethod(method: Method): string {
  const types = (method.typeParameters ?? []).map(({ name, constraint }) => `${name} extends ${constraint}`)
  const parameters = types.length === 0 ? '' : `<${types.join(', ')}>`
  return `${printDocs(method.docs)}${method.name}${parameters}${printCallable(method)}`
}

function printCallable({ parameters = [], returnType, statements }: Callable): string {
  const result = returnType === undefined ? '' : `: ${returnType}`
  return `(${parameters.map(printParameter).join(', ')})${result} {\n${statements.join('\n')}\n}\n`
}

function printParameter({ hasQuestionToken, initializer, name, type }: Parameter): string {
  return `${name}${hasQuestionToken ? '?' : ''}: ${type}${initializer === undefined ? '' : ` = ${initializer}`}`
}

function printSpecifiers(
  { isTypeOnly, moduleSpecifier }: { isTypeOnly: boolean; moduleSpecifier: string },
  specifiers: readonly Specifier[],
): string {
  const names = specifiers.map(
    ({ alias, isTypeOnly: isType, name }) =>
      `${isType ? 'type ' : ''}${name}${alias === undefined ? '' : ` as ${alias}`}`,
  )
  return `${isTypeOnly ? 'type ' : ''}{ ${names.join(', ')} } from '${moduleSpecifier}'\n`
}

/** A comment of several lines has a star before each; nothing else of its layout is kept. */
function printDocs(docs: readonly string[] | undefined = []): string {
  return docs
    .map((text) =>
      text.startsWith('\n')
        ? `/**${text.replace(/\n(.*)/g, (_, line: string) => (line === '' ? '\n *' : `\n * ${line}`))}\n */\n`
        : `/** ${text} */\n`,
    )
    .join('')
}
