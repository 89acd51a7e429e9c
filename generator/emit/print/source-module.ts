/**
 * One TypeScript module while it is being written: its statements, and what they mention of other modules. Emitters mention symbols; only the module
 * writes imports.
 *
 * @module
 */
import type { ModuleSymbol } from '../plan/context.js'
import { printStatement, type Statement } from './statement.js'
import { StructureKind } from './structure-kind.js'

/** What the first line of every module says. */
const preamble = "// Written by Shapewright from boto3's reference pages; do not edit.\n"

/** How a name is imported. */
interface Mention {
  readonly alias: string | undefined
  /** Whether it is needed at run time anywhere in the module. */
  readonly value: boolean
}

/** Collects statements and imports. */
export class SourceModule {
  readonly #statements: Statement[] = []
  /** module → name → how it is mentioned */
  readonly #imports = new Map<string, Map<string, Mention>>()

  /**
   * @param path - the module's path in the package's source folder, with `/` and extension
   */
  constructor(readonly path: string) {}

  /**
   * Mentions a symbol of the package where only its type is needed.
   *
   * @returns the name to write
   */
  type(symbol: ModuleSymbol): string {
    return this.#mention(symbol, false)
  }

  /**
   * Mentions a symbol of the package where it is needed at run time.
   *
   * @returns the name to write
   */
  value(symbol: ModuleSymbol): string {
    return this.#mention(symbol, true)
  }

  /** Appends statements, in the order in which they are to stand. */
  add(...statements: Statement[]): void {
    for (const item of statements) this.#statements.push(item)
  }

  /** The statements that were added. */
  get statements(): readonly Statement[] {
    return this.#statements
  }

  /** The declarations of what was mentioned, sorted by specifier and name. */
  get imports(): readonly Statement[] {
    return [...this.#imports]
      .map(([module, names]) => importFrom(relativeSpecifier(this.path, module), names))
      .sort((a, b) => (a.moduleSpecifier < b.moduleSpecifier ? -1 : 1))
  }

  /** The module's text: complete, but for its layout. */
  print(): string {
    let text = preamble
    let before: Statement | undefined
    for (const statement of [...this.imports, ...this.#statements]) {
      // Imports stand together, and so do exports; all else has an empty line before it.
      text += `${before && isReference(before) && before.kind === statement.kind ? '' : '\n'}${printStatement(statement)}`
      before = statement
    }
    return text
  }

  #mention(symbol: ModuleSymbol, value: boolean): string {
    if (symbol.module === this.path) return symbol.name
    const names = this.#imports.get(symbol.module) ?? new Map<string, Mention>()
    names.set(symbol.name, { alias: symbol.alias, value: value || (names.get(symbol.name)?.value ?? false) })
    this.#imports.set(symbol.module, names)
    return symbol.alias ?? symbol.name
  }
}

function isReference({ kind }: Statement): boolean {
  return kind === StructureKind.ImportDeclaration || kind === StructureKind.ExportDeclaration
}

function importFrom(
  moduleSpecifier: string,
  names: ReadonlyMap<string, Mention>,
): Statement & { moduleSpecifier: string } {
  const isTypeOnly = [...names.values()].every(({ value }) => !value)
  const namedImports = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { alias, value }]) => ({
      name,
      ...(alias !== undefined && { alias }),
      isTypeOnly: !value && !isTypeOnly,
    }))
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports }
}

/** `shapes/tag.ts` as seen from `operations/add-tags.ts`: `../shapes/tag.js`. */
function relativeSpecifier(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const path = to.replace(/\.ts$/, '.js')
  if (path.startsWith(folder)) return `./${path.slice(folder.length)}`
  return '../'.repeat(folder.split('/').length - 1) + path
}
