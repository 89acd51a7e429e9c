/**
 * What is said of the output folder.
 *
 * @module
 */
import { join } from 'node:path'
import type { MessageRecord } from '../messages/record.js'
import { describeError, isSystemError } from '../pages/describe-error.js'
import type { FoundPages } from '../pages/find.js'
import { showPath } from '../pages/show-path.js'
import { recordRunMessage } from '../run-messages.js'
import { LinkedPackageError, OutputBusyError, isLink, listForeignEntries, listOwnPackages } from '../write/index.js'
import { ReleaseChangedError, UnknownBaseError } from './former-releases.js'
import type { GenerateOptions } from './options.js'

/** Where packages go, and what paths are shown relative to. */
type Place = Pick<GenerateOptions, 'output' | 'cwd'>

/**
 * Packages whose pages are gone. Which ones, only a run of all services can tell.
 *
 * @param found - the pages there are
 */
export function recordOrphans(
  { services }: FoundPages,
  { output, cwd, services: only }: Place & Pick<GenerateOptions, 'services'>,
): readonly MessageRecord[] {
  if (only) return []
  const made = new Set(services.filter(({ pages }) => pages.length > 0).map(({ service }) => service))
  return listOwnPackages(output)
    .filter((name) => !made.has(name))
    .map((name) =>
      recordRunMessage(showPath(cwd, `${output}/${name}`), 'output-orphan', {
        found: `The input has no pages of ${name}`,
        instead: 'The package was left as it is.',
      }),
    )
}

/**
 * A file of the cache that is not as it was written: the package is made without it.
 *
 * @param path - the file
 */
export function recordDamagedCache(path: string, { cwd }: Pick<GenerateOptions, 'cwd'>): MessageRecord {
  return recordRunMessage(showPath(cwd, path), 'cache-damaged', {
    found: 'What the last run remembered of the service is damaged',
    instead: 'The service was read again.',
  })
}

/**
 * What stands in a package's folder and is somebody else's.
 *
 * @param emitted - files of the package that is to be written
 * @returns one message, or none
 */
export function recordForeign(
  service: string,
  emitted: Parameters<typeof listForeignEntries>[2],
  { output, cwd }: Place,
): readonly MessageRecord[] {
  const root = join(output, service)
  if (isLink(root)) return [recordOthers(root, linkStands, cwd)]
  const entries = listForeignEntries(output, service, emitted)
  if (entries.length === 0) return []
  return [recordOthers(root, `Shapewright did not write what stands here: ${entries.join(', ')}`, cwd)]
}

const linkStands = 'A symbolic link stands here, and its target may be anything'

function recordOthers(root: string, found: string, cwd: string): MessageRecord {
  return recordRunMessage(showPath(cwd, root), 'output-foreign', { found, instead: 'It was left as it is.' })
}

/**
 * A file that the formatter cannot read.
 *
 * @param path - the file's path in its package
 * @param problem - what the formatter says
 */
export function recordFormatProblem(
  service: string,
  { path, problem }: { readonly path: string; readonly problem: string },
  { output, cwd }: Place,
): MessageRecord {
  return recordRunMessage(showPath(cwd, `${output}/${service}/${path}`), 'output-text', {
    found: `The emitted file cannot be formatted: ${problem}`,
  })
}

/**
 * Why packages cannot be written.
 *
 * @param error - what writing has thrown
 * @throws the error itself, where it is neither the system's nor another run's doing
 */
export function recordWriteError(error: unknown, { output, cwd }: Place): MessageRecord {
  const path = showPath(cwd, output)
  if (error instanceof OutputBusyError || error instanceof ReleaseChangedError) {
    return recordRunMessage(path, 'output-busy', { found: `Another run is at work here: ${error.message}` })
  }
  if (error instanceof UnknownBaseError) {
    return recordRunMessage(path, 'base-unknown', { found: error.message })
  }
  if (error instanceof LinkedPackageError) return recordOthers(error.path, linkStands, cwd)
  if (!isSystemError(error)) throw error
  const place = error.path === undefined ? path : showPath(cwd, error.path)
  return recordRunMessage(place, 'output-unwritable', {
    found: `The output cannot be written: ${describeError(error)}`,
  })
}
