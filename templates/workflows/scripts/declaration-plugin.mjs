/**
 * A plugin for rolldown that loads a module's declarations instead of its code.
 *
 * `rolldown-plugin-dts` bundles declarations, and can also make them: then it resolves every import of every module through two resolvers. A package imports by relative paths alone, so the path is the answer:
 * with declarations made here, a package of 1,700 modules takes 5.4 s instead of 8.9 s, and the bundle is the same.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isolatedDeclarationSync } from 'rolldown/experimental'

/**
 * Makes the plugin. It stands before those of `rolldown-plugin-dts`; the input is `<folder>/index.d.ts`, which does not exist.
 *
 * @param {object} options
 * @param {boolean} options.sourceMaps whether the declarations have maps
 * @returns {import('rolldown').Plugin}
 */
export function loadDeclarations({ sourceMaps }) {
  return {
    name: 'shapewright:declarations',
    resolveId: {
      order: 'pre',
      handler(specifier, importer) {
        if (importer === undefined) return specifier
        if (!specifier.startsWith('.')) return this.error(`A package imports its own modules only, not ${specifier}`)
        return join(dirname(importer), specifier.replace(/\.js$/, '.d.ts'))
      },
    },
    load(id) {
      const source = id.replace(/\.d\.ts$/, '.ts')
      const { code, map, errors } = isolatedDeclarationSync(source, readFileSync(source, 'utf8'), {
        sourcemap: sourceMaps,
      })
      const [error] = errors
      if (error) this.error({ message: `${error.message}\n${error.codeframe ?? ''}`, id: source })
      return { code, map: map ? { mappings: map.mappings, names: map.names, sources: [source] } : null }
    },
  }
}
