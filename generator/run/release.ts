/**
 * The release of one package: what was published before is read, the next version planned, and its files added to the package.
 *
 * @module
 */
import type { ResolvedEmitOptions } from '../emit/options.js'
import type { MessageRecord } from '../messages/record.js'
import type { ServiceModel } from '../model/index.js'
import { showPath } from '../pages/show-path.js'
import { type FormerRelease, type Release, parseLock, pickChoices, planRelease, printLock } from '../release/index.js'
import type { PackageRelease } from '../result.js'
import { recordRunMessage } from '../run-messages.js'
import { readVersion } from '../version.js'
import type { PackageFile } from '../write/index.js'
import type { FormerFiles } from './former-releases.js'
import type { GenerateOptions } from './options.js'

/**
 * Reads what was published.
 *
 * @param problems - takes a message where the lock file is damaged
 * @returns undefined where nothing was published, or where there is a problem
 */
export function readFormerRelease(
  service: string,
  { lock: text, changelog }: FormerFiles,
  problems: MessageRecord[],
  { output, cwd }: Pick<GenerateOptions, 'output' | 'cwd'>,
): FormerRelease | undefined {
  if (text === undefined) return undefined
  const parsed = parseLock(text)
  const path = showPath(cwd, `${output}/${service}/shapewright.lock.json`)
  if ('problem' in parsed) {
    problems.push(recordRunMessage(path, 'lock-damaged', parsed.problem, text))
    return undefined
  }
  const { contract } = parsed.lock
  if (contract.service !== service) {
    const found = `The lock file is one of ${JSON.stringify(contract.service)}`
    problems.push(recordRunMessage(path, 'lock-damaged', { found, expected: [JSON.stringify(service)] }))
    return undefined
  }
  return { lock: parsed.lock, ...(changelog !== undefined && { changelog }) }
}

/**
 * Plans the release of a model.
 *
 * @param source - where its pages are from: `boto3 1.43.11`
 */
export function planPackageRelease(
  model: ServiceModel,
  former: FormerRelease | undefined,
  resolved: ResolvedEmitOptions,
  source: string | undefined,
  { emitOptions }: Pick<GenerateOptions, 'emitOptions'>,
): Release {
  return planRelease(model, former, {
    packageName: resolved.packageName,
    choices: pickChoices(resolved),
    generator: readVersion(),
    version: emitOptions?.(model.service).version,
    source,
  })
}

/**
 * The files by which a package remembers its release. Both are in their final layout: what people wrote into a changelog stays as they wrote it, and a lock file has one line for each operation and shape, to be
 * compared, not read from top to bottom.
 */
export function listReleaseFiles({ lock, changelog }: Release): readonly PackageFile[] {
  return [settleFile('CHANGELOG.md', changelog), settleFile('shapewright.lock.json', printLock(lock))]
}

function settleFile(path: string, text: string): PackageFile {
  return { path, text, settled: [{ start: 0, end: text.length }] }
}

/** What a result says of a release. */
export function describeRelease(release: Release): PackageRelease {
  const { formerVersion, lock, class: class_, summary } = release
  return {
    version: lock.version,
    ...(formerVersion !== undefined && { formerVersion }),
    ...(class_ && { class: class_ }),
    summary,
  }
}
