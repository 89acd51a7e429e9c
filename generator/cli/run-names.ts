/**
 * `shapewright names`: what it runs, prints and ends with.
 *
 * @module
 */
import { resolve } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { readServices } from '../generate.js'
import type { ServiceModel } from '../model/index.js'
import { showPath } from '../pages/show-path.js'
import type { CommandContext } from './command-context.js'
import { exitCodes } from './exit-codes.js'
import { readBoto3Description } from './boto3-description.js'
import { findKnownNames, namesPath } from './known-names.js'
import { findSdkClient, listSdkClients } from './sdk-client.js'
import type { ServiceDescription } from './service-description.js'
import type { Settings } from './settings.js'

/** Where names are from. */
export type NamesFrom =
  /** An installed boto3; `python` is the interpreter that was named, if any. */
  | { readonly source: 'boto3'; readonly python?: string | undefined }
  /** Installed clients of the AWS SDK for JavaScript; `modules` is the folder that was named, from which Node.js would find them. */
  | { readonly source: 'sdk'; readonly modules?: string | undefined }

/**
 * Runs `shapewright names`: writes a file of names for each service.
 *
 * @param from - see {@link NamesFrom}
 * @throws UsageError if a service has no description there; files of services before it are written
 */
export async function runNames(
  settings: Settings,
  from: NamesFrom,
  { console, debug }: CommandContext,
): Promise<number> {
  // names that were chosen before say nothing of what pages and description have
  const { names: _names, knownNames: _knownNames, ...options } = settings
  const { services } = await readServices({ ...options, debug })
  const describe = await openSource(from, settings.cwd)
  const files: { service: string; path: string; names: number; differing: readonly string[] }[] = []
  for (const { report, model } of services) {
    if (!model) continue
    const { service } = report
    const { names, differing } = findKnownNames(model, describe(model))
    const path = namesPath(settings.input, service)
    writeFileAtomic(path, `${JSON.stringify(names, undefined, 2)}\n`)
    files.push({ service, path: showPath(settings.cwd, path), names: Object.keys(names).length, differing })
    const rest = differing.length > 0 ? `, ${differing.length} from the pages, where the two differ` : ''
    console.result(`${showPath(settings.cwd, path)}: ${Object.keys(names).length} names${rest}`)
  }
  console.document({ command: 'names', exitCode: exitCodes.done, files })
  return exitCodes.done
}

/** @returns what describes a service */
async function openSource(from: NamesFrom, cwd: string): Promise<(model: ServiceModel) => ServiceDescription> {
  if (from.source === 'boto3') {
    const python = from.python === undefined ? ['python3', 'python'] : [from.python]
    return ({ service }) => readBoto3Description(service, python)
  }
  const clients = listSdkClients(resolve(cwd, from.modules ?? '.'))
  // its parser takes a while to load, and nothing else of the command line wants it
  const { readSdkDescription } = await import('./sdk-description.js')
  return (model) => readSdkDescription(findSdkClient(model, clients))
}
