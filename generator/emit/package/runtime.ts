/**
 * The runtime that every package carries: the files of `templates/runtime`, verbatim.
 *
 * @module
 */
import type { Templates } from '../../templates/templates.js'

/** A name that the runtime's index exports. */
export interface PublicRuntimeName {
  readonly name: string
  /** File in the runtime folder, without extension. */
  readonly module: string
  readonly isTypeOnly: boolean
}

/** The runtime's files, and what of them is public. */
export interface Runtime {
  /** By file name, ascending; without the index, which is read here and written anew for each package. */
  readonly files: ReadonlyMap<string, string>
  /** In the index's order. */
  readonly publicNames: readonly PublicRuntimeName[]
}

/** Takes the runtime out of the templates. */
export function selectRuntime(templates: Templates): Runtime {
  const files = Object.entries(templates.runtime).filter(([name]) => name !== 'index.ts')
  return {
    files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))),
    publicNames: readExports(templates.runtime['index.ts']!),
  }
}

/** Reads the index: `export { a, type B } from './file.js'`, and nothing else. */
function readExports(index: string): PublicRuntimeName[] {
  const names: PublicRuntimeName[] = []
  for (const [, allTypes, list = '', module = ''] of index.matchAll(
    /^export (type )?\{([^}]*)\} from '\.\/([\w-]+)\.js'$/gm,
  )) {
    for (const item of list.split(',')) {
      const [, type, name] = /^(type )?(\w+)$/.exec(item.trim()) ?? []
      if (name !== undefined) names.push({ name, module, isTypeOnly: Boolean(allTypes ?? type) })
    }
  }
  return names
}
