/**
 * `shapewright names`: what it runs, prints and ends with.
 *
 * @module
 */
import { sync as writeFileAtomic } from 'write-file-atomic'
import { readServices } from '../generate.js'
import { showPath } from '../pages/show-path.js'
import type { CommandContext } from './command-context.js'
import { exitCodes } from './exit-codes.js'
import { findKnownNames, namesPath, readDescription } from './known-names.js'
import type { Settings } from './settings.js'

/**
 * Runs `shapewright names`: writes a file of names for each service.
 *
 * @param python - the interpreter that was named, if any
 */
export async function runNames(
  settings: Settings,
  python: string | undefined,
  { console, debug }: CommandContext,
): Promise<number> {
  // names that were chosen before say nothing of what pages and description have
  const { names: _names, knownNames: _knownNames, ...options } = settings
  const { services } = await readServices({ ...options, debug })
  const files: { service: string; path: string; names: number; differing: readonly string[] }[] = []
  for (const { report, model } of services) {
    if (!model) continue
    const { service } = report
    const description = readDescription(service, python === undefined ? ['python3', 'python'] : [python])
    const { names, differing } = findKnownNames(model, description)
    const path = namesPath(settings.input, service)
    writeFileAtomic(path, `${JSON.stringify(names, undefined, 2)}\n`)
    files.push({ service, path: showPath(settings.cwd, path), names: Object.keys(names).length, differing })
    const rest = differing.length > 0 ? `, ${differing.length} from the pages, where the two differ` : ''
    console.result(`${showPath(settings.cwd, path)}: ${Object.keys(names).length} names${rest}`)
  }
  console.document({ command: 'names', exitCode: exitCodes.done, files })
  return exitCodes.done
}
