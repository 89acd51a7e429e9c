/**
 * Packages as they lie on disk: emitted and formatted.
 *
 * @module
 */
import { format } from 'prettier'
import { emitService } from '../../generator/emit/index.js'
import type { EmitOptions } from '../../generator/emit/options.js'
import type { ServiceModel } from '../../generator/model/index.js'

const style = { printWidth: 120, singleQuote: true, semi: false }

/** The files of a service's package, by path. */
export async function formatPackage(model: ServiceModel, options: EmitOptions = {}): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const { path, text } of emitService(model, options)) {
    const formatted = /\.(?:ts|json|md)$/.test(path) && !path.startsWith('src/runtime/')
    files.set(path, formatted ? await format(text, { ...style, filepath: path }) : text)
  }
  return files
}
