/**
 * One TypeScript module while it is being written: its statements, and what they mention of other modules. Emitters mention symbols; only the module
 * writes imports.
 *
 * @module
 */
import { posix } from 'node:path'
import {
  type ImportDeclarationStructure,
  type SourceFileStructure,
  type StatementStructures,
  StructureKind,
} from 'ts-morph'

/** A name that a module of the package exports. */
export interface ModuleSymbol {
  /** The exported name. */
  readonly name: string
  /** The module's path in the package's source folder, with `/` and extension: `shapes/tag.ts`. */
  readonly module: string
  /** The name to import it under, where the module may have another thing of that name. */
  readonly alias?: string
}

/** Collects statements and imports; turned into one ts-morph structure when it is finished. */
export class SourceModule {
  readonly #statements: (StatementStructures | string)[] = []
  /** specifier → name → its alias and whether a value use was seen */
  readonly #imports = new Map<string, Map<string, { alias: string | undefined; value: boolean }>>()

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
  add(...statements: (StatementStructures | string)[]): void {
    this.#statements.push(...statements)
  }

  /** The finished module: imports first, sorted by specifier and name, then the statements, each after an empty line. */
  toStructure(): SourceFileStructure {
    const statements = this.#statements.map((statement) =>
      typeof statement === 'string' ? `\n${statement}` : { ...statement, leadingTrivia: '\n' },
    )
    return { kind: StructureKind.SourceFile, statements: [...this.#importDeclarations(), ...statements] }
  }

  #mention(symbol: ModuleSymbol, value: boolean): string {
    if (symbol.module === this.path) return symbol.name
    const specifier = relativeSpecifier(this.path, symbol.module)
    const names = this.#imports.get(specifier) ?? new Map<string, { alias: string | undefined; value: boolean }>()
    names.set(symbol.name, { alias: symbol.alias, value: value || (names.get(symbol.name)?.value ?? false) })
    this.#imports.set(specifier, names)
    return symbol.alias ?? symbol.name
  }

  #importDeclarations(): ImportDeclarationStructure[] {
    return [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([moduleSpecifier, names]) => {
        const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1))
        const isTypeOnly = sorted.every(([, { value }]) => !value)
        return {
          kind: StructureKind.ImportDeclaration,
          moduleSpecifier,
          isTypeOnly,
          namedImports: sorted.map(([name, { alias, value }]) => ({
            name,
            ...(alias !== undefined && { alias }),
            isTypeOnly: !isTypeOnly && !value,
          })),
        }
      })
  }
}

/** `shapes/tag.ts` as seen from `operations/add-tags.ts`: `../shapes/tag.js`. */
function relativeSpecifier(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}
