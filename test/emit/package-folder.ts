/**
 * Packages as they lie on disk: emitted and formatted.
 *
 * @module
 */
import { emitService } from '../../generator/emit/index.js'
import type { EmitOptions } from '../../generator/emit/options.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { formatFiles } from '../../generator/write/index.js'

/**
 * The files of a service's package, by path.
 *
 * @throws Error if the formatter refuses one
 */
export async function formatPackage(model: ServiceModel, options: EmitOptions = {}): Promise<Map<string, string>> {
  const { files, problems } = await formatFiles(emitService(model, options))
  if (problems.length > 0) throw new Error(problems.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
  return new Map(files.map(({ path, text }) => [path, text]))
}
