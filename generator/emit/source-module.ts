/**
 * One TypeScript module while it is being written: its statements, and what they mention of other modules. Emitters mention symbols; only the module
 * writes imports.
 *
 * @module
 */
import type { StatementStructures } from 'ts-morph'
import { printNames } from './name-list.js'

/** A name that a module of the package exports. */
export interface ModuleSymbol {
  /** The exported name. */
  readonly name: string
  /** The module's path in the package's source folder, with `/` and extension: `shapes/tag.ts`. */
  readonly module: string
  /** The name to import it under, where the module may have another thing of that name. */
  readonly alias?: string
}

/** How a name is imported. */
interface Mention {
  readonly alias: string | undefined
  /** Whether it is needed at run time anywhere in the module. */
  readonly value: boolean
}

/** Collects statements and imports; turned into one ts-morph structure when it is finished. */
export class SourceModule {
  readonly #statements: (StatementStructures | string)[] = []
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

  /** Appends statements, in the order in which they are to stand. A statement that is text is in its final layout, as prettier would have it. */
  add(...statements: (StatementStructures | string)[]): void {
    this.#statements.push(...statements)
  }

  /** The statements that were added. */
  get statements(): readonly (StatementStructures | string)[] {
    return this.#statements
  }

  #mention(symbol: ModuleSymbol, value: boolean): string {
    if (symbol.module === this.path) return symbol.name
    const names = this.#imports.get(symbol.module) ?? new Map<string, Mention>()
    names.set(symbol.name, { alias: symbol.alias, value: value || (names.get(symbol.name)?.value ?? false) })
    this.#imports.set(symbol.module, names)
    return symbol.alias ?? symbol.name
  }

  /** The import declarations in their final layout, sorted by specifier and name. */
  printImports(): string {
    return [...this.#imports]
      .map(([module, names]) => ({ specifier: relativeSpecifier(this.path, module), names: [...names] }))
      .sort((a, b) => (a.specifier < b.specifier ? -1 : 1))
      .map(({ names, specifier }) => {
        const isTypeOnly = names.every(([, { value }]) => !value)
        const list = names
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, { alias, value }]) => {
            const imported = alias === undefined ? name : `${name} as ${alias}`
            return isTypeOnly || value ? imported : `type ${imported}`
          })
        return printNames(`import ${isTypeOnly ? 'type ' : ''}`, list, specifier)
      })
      .join('\n')
  }
}

/** `shapes/tag.ts` as seen from `operations/add-tags.ts`: `../shapes/tag.js`. */
function relativeSpecifier(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const path = to.replace(/\.ts$/, '.js')
  if (path.startsWith(folder)) return `./${path.slice(folder.length)}`
  return '../'.repeat(folder.split('/').length - 1) + path
}
