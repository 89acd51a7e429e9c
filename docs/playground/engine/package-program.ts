/**
 * The emitted package as a program that runs: its types are taken away, and its modules are linked.
 *
 * @module
 */
import { transform } from 'sucrase'
import type { EmittedFile } from '../../../generator/emit/print/emitted-file.js'
import type { Schema } from '../../../templates/runtime/schema.js'

/** Exports of a module. */
type ModuleExports = Record<string, unknown>

/** What the emitted modules import, by file name: `description.js`. */
export type RuntimeModules = Readonly<Record<string, ModuleExports>>

/** A value that code checks by: a structure's or an enum's schema. */
export type AnySchema = Schema<unknown>

/** Compiled modules, by their source: after a keystroke, most modules are the same. */
const compiled = new Map<string, (require: (path: string) => ModuleExports, exports: ModuleExports) => void>()

/** Loads modules of a package when they are asked for. */
export class PackageProgram {
  readonly #sources: ReadonlyMap<string, EmittedFile>
  readonly #runtime: RuntimeModules
  readonly #loaded = new Map<string, ModuleExports>()

  constructor(files: readonly EmittedFile[], runtime: RuntimeModules) {
    this.#sources = new Map(files.map((file) => [file.path, file]))
    this.#runtime = runtime
  }

  /**
   * Finds a schema of the package.
   *
   * @param name - of the structure or enum: `Tag`, `TagOutput`
   * @returns nothing if no module exports it
   */
  findSchema(name: string): AnySchema | undefined {
    for (const [path, { text }] of this.#sources) {
      if (!/^src\/(?:operations|shapes)\//.test(path) || !text.includes(`export const ${name}Schema:`)) continue
      return this.#load(path)[`${name}Schema`] as AnySchema
    }
    return undefined
  }

  #load(path: string): ModuleExports {
    const known = this.#loaded.get(path)
    if (known) return known
    const exports: ModuleExports = {}
    this.#loaded.set(path, exports)
    const file = this.#sources.get(path)
    if (!file) throw new Error(`The package has no module ${path}`)
    compileModule(file.text)((specifier) => this.#require(path, specifier), exports)
    return exports
  }

  #require(from: string, specifier: string): ModuleExports {
    const runtime = /\/runtime\/([\w-]+\.js)$/.exec(specifier)?.[1]
    if (runtime !== undefined) return this.#runtime[runtime]!
    const path = new URL(specifier, `file:///${from}`).pathname.slice(1)
    return this.#load(path.replace(/\.js$/, '.ts'))
  }
}

function compileModule(source: string): (require: (path: string) => ModuleExports, exports: ModuleExports) => void {
  const known = compiled.get(source)
  if (known) return known
  const { code } = transform(source, { transforms: ['typescript', 'imports'], disableESTransforms: true })
  // The emitted code is the generator's own: text of a page stands in it as string literals and comments only.
  const run = new Function('require', 'exports', code) as ReturnType<typeof compileModule>
  if (compiled.size > 3000) compiled.clear()
  compiled.set(source, run)
  return run
}
