/**
 * Whether a TypeScript module holds nothing but what an emitter may write.
 *
 * Page text may stand in string literals, in comments, and in names. A name is harmless where it is the name of a property, or where the module declares or imports it: then it is one of the
 * names that the generator made. Any other identifier has to be one that emitters write themselves. So page text that got out of its string or comment is seen, whatever it says: as an identifier
 * that nobody declared, as a statement of a kind that no module has, or as a syntax error.
 *
 * @module
 */
import { ts } from 'ts-morph'
import { canaryPattern } from './hostile-text.js'

/** What a module gives and takes, beside its problems. */
export interface SourceFacts {
  /** What is wrong, each with line and column from 1; none for a good module. */
  readonly problems: readonly string[]
  /** Names that the module exports. */
  readonly exports: ReadonlySet<string>
  /** Names that it imports or passes on, with the module they come from, as it is written. */
  readonly imports: readonly (readonly [name: string, from: string])[]
}

/** Names of the language and its library that emitted code uses. */
const globals: ReadonlySet<string> = new Set([
  'Array', 'AsyncIterable', 'Blob', 'Date', 'Error', 'Infinity', 'Number', 'Object', 'Promise', 'ReadableStream', 'Readonly', 'ReadonlyArray', 'ReadonlyMap', 'ReadonlySet', 'Record', 'Map',
  'Set', 'String', 'Uint8Array', 'const', 'undefined', 'Omit', 'Pick', 'Partial', 'Extract', 'Exclude', 'NonNullable', 'TextEncoder', 'client', 'output', 'console', 'JSON', 'BigInt', 'NaN', 'globalThis',
]) // prettier-ignore

const statements: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration, ts.SyntaxKind.ExportDeclaration, ts.SyntaxKind.InterfaceDeclaration, ts.SyntaxKind.TypeAliasDeclaration, ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.ClassDeclaration,
]) // prettier-ignore

/** Parts of a source file that the compiler reads from comments, and that its types do not show. */
interface CommentFacts {
  readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[]
  readonly commentDirectives?: readonly { readonly range: ts.TextRange }[]
  readonly pragmas?: ReadonlyMap<string, unknown>
}

/**
 * Checks a module.
 *
 * @param path - its name, for the compiler
 * @param text - the module
 * @param isModule - false for a snippet, such as a sample in a README: any statement may stand in it
 */
export function checkSource(path: string, text: string, isModule = true): SourceFacts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS)
  const { parseDiagnostics, commentDirectives = [], pragmas } = source as unknown as CommentFacts
  const problems: string[] = []
  const report = (offset: number, problem: string): void => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset)
    problems.push(`${path}:${line + 1}:${character + 1}: ${problem}`)
  }
  for (const { start, messageText } of parseDiagnostics)
    report(start, `syntax: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  for (const { range } of commentDirectives) report(range.pos, 'a comment directs the compiler')
  if ((pragmas?.size ?? 0) > 0) report(0, `a comment directs the compiler: ${[...pragmas!.keys()].join(', ')}`)
  const visitor = new Visitor(source, report)
  for (const statement of source.statements) {
    if (isModule && !statements.has(statement.kind))
      report(statement.getStart(source), `a statement: ${ts.SyntaxKind[statement.kind]}`)
    visitor.visit(statement, source)
  }
  visitor.finish()
  return { problems, exports: visitor.exports, imports: visitor.imports }
}

class Visitor {
  readonly exports = new Set<string>()
  readonly imports: [string, string][] = []
  readonly #declared = new Set<string>()
  readonly #used: ts.Identifier[] = []
  readonly #source: ts.SourceFile
  readonly #report: (offset: number, problem: string) => void

  constructor(source: ts.SourceFile, report: (offset: number, problem: string) => void) {
    this.#source = source
    this.#report = report
  }

  visit(node: ts.Node, parent: ts.Node): void {
    if (ts.isIdentifier(node)) this.#visitIdentifier(node, parent)
    else if (ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node)) {
      if (canaryPattern.test(node.text))
        this.#report(node.getStart(this.#source), 'page text in a template or a pattern')
    } else {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) this.#visitLink(node)
      if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) this.#visitMembers(node.members)
      if (ts.isObjectLiteralExpression(node)) this.#visitMembers(node.properties)
      if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        this.#visitExport(node)
      ts.forEachChild(node, (child) => this.visit(child, node))
    }
  }

  /** Reports identifiers that nobody declared; to be called when every node was visited, because names may be used before they are declared. */
  finish(): void {
    for (const identifier of this.#used) {
      if (this.#declared.has(identifier.text) || globals.has(identifier.text)) continue
      this.#report(identifier.getStart(this.#source), `an identifier that nothing declares: ${identifier.text}`)
    }
  }

  #visitIdentifier(node: ts.Identifier, parent: ts.Node): void {
    // a name passed on from another module, and the name that it has there
    if (ts.isExportSpecifier(parent) || (ts.isImportSpecifier(parent) && parent.propertyName === node)) return
    if (isDeclarationName(node, parent)) this.#declared.add(node.text)
    else if (!isPropertyName(node, parent)) this.#used.push(node)
  }

  #visitLink(node: ts.ImportDeclaration | ts.ExportDeclaration): void {
    const from = node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : ''
    const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause
    if (!bindings || from === '' || ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings)) {
      this.#report(node.getStart(this.#source), 'a link without names or without a module')
      return
    }
    for (const { name, propertyName } of bindings.elements) {
      this.imports.push([(propertyName ?? name).text, from])
      if (ts.isExportDeclaration(node)) this.#addExport(name.text, name)
    }
  }

  #visitExport(node: ts.Node): void {
    if (ts.isVariableStatement(node)) {
      for (const { name } of node.declarationList.declarations)
        if (ts.isIdentifier(name)) this.#addExport(name.text, name)
    } else if (
      (ts.isInterfaceDeclaration(node) ||
        ts.isTypeAliasDeclaration(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isClassDeclaration(node)) &&
      node.name
    )
      this.#addExport(node.name.text, node.name)
  }

  #addExport(name: string, node: ts.Node): void {
    if (this.exports.has(name)) this.#report(node.getStart(this.#source), `exported twice: ${name}`)
    this.exports.add(name)
  }

  #visitMembers(members: readonly (ts.TypeElement | ts.ObjectLiteralElementLike)[]): void {
    const found = new Set<string>()
    for (const { name } of members) {
      if (!name || (!ts.isIdentifier(name) && !ts.isStringLiteral(name))) continue
      if (found.has(name.text))
        this.#report(name.getStart(this.#source), `a property twice: ${JSON.stringify(name.text)}`)
      found.add(name.text)
    }
  }
}

function isDeclarationName(node: ts.Identifier, parent: ts.Node): boolean {
  return (
    (ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isBindingElement(parent)) &&
    parent.name === node
  )
}

function isPropertyName(node: ts.Identifier, parent: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
      parent.name === node)
  )
}
