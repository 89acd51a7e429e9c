/**
 * The release of one package: what was published before is read, the next version planned, and its files added to the package.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import sortDescending from 'semver/functions/rsort.js'
import validVersion from 'semver/functions/valid.js'
import type { ResolvedEmitOptions } from '../emit/options.js'
import type { MessageRecord } from '../messages/record.js'
import type { ServiceModel } from '../model/index.js'
import { showPath } from '../pages/show-path.js'
import {
  type FormerRelease,
  type LostRelease,
  type Release,
  keepEdits,
  listVersions,
  parseLock,
  pickChoices,
  planAfterLoss,
  planRelease,
  printLock,
} from '../release/index.js'
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
 * @returns undefined where nothing was published, where its lock file is gone, or where there is a problem; the changelog with what people wrote into it since
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
  const edited = keepEdits(changelog, readStanding(`${output}/${service}/CHANGELOG.md`), parsed.lock.version)
  return { lock: parsed.lock, ...(edited !== undefined && { changelog: edited }) }
}

/** What people wrote into a changelog since it was published stands on the disk only. */
function readStanding(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // what is in its place is told where the package is written
    return undefined
  }
}

/** A package of which something is left, but not its lock file. */
export function findLostRelease({ lock, changelog, manifest }: FormerFiles): LostRelease | undefined {
  if (lock !== undefined || (changelog === undefined && manifest === undefined)) return undefined
  const versions = [readManifestVersion(manifest), ...listVersions(changelog ?? '')]
  const [version] = sortDescending(versions.filter((found) => found !== undefined))
  return { ...(version !== undefined && { version }), ...(changelog !== undefined && { changelog }) }
}

function readManifestVersion(manifest: string | undefined): string | undefined {
  try {
    const { version } = JSON.parse(manifest ?? '{}') as { version?: unknown }
    return typeof version === 'string' ? (validVersion(version) ?? undefined) : undefined
  } catch {
    return undefined
  }
}

/** What is said where a lock file is gone. */
export function recordLoss(
  service: string,
  { version, changelog }: LostRelease,
  { lock }: Release,
  { output, cwd }: Pick<GenerateOptions, 'output' | 'cwd'>,
): MessageRecord {
  const of = version === undefined ? 'what was published' : `version ${version}`
  const chosen =
    version === undefined ? `it begins with ${lock.version}` : `its version is ${lock.version}, a major one`
  const kept = changelog === undefined ? '' : ' What its changelog says was kept.'
  return recordRunMessage(showPath(cwd, `${output}/${service}/shapewright.lock.json`), 'lock-missing', {
    found: `The lock file is missing, and with it the names and promises of ${of}`,
    instead: `The package was planned without it: nobody can tell what changed, so ${chosen}, and names were made anew.${kept}`,
  })
}

/**
 * Plans the release of a model.
 *
 * @param former - what was published; what is left of it where its lock file is gone
 * @param source - where its pages are from: `boto3 1.43.11`
 */
export function planPackageRelease(
  model: ServiceModel,
  former: FormerRelease | LostRelease | undefined,
  resolved: ResolvedEmitOptions,
  source: string | undefined,
  { emitOptions }: Pick<GenerateOptions, 'emitOptions'>,
): Release {
  const options = {
    packageName: resolved.packageName,
    choices: pickChoices(resolved),
    generator: readVersion(),
    version: emitOptions?.(model.service).version,
    source,
  }
  return former && !('lock' in former) ? planAfterLoss(model, former, options) : planRelease(model, former, options)
}

/**
 * The files by which a package remembers its release. Both are in their final layout: what people wrote into a changelog stays as they wrote it, and a lock file has one line for each operation and shape, to be
 * compared, not read from top to bottom.
 */
export function listReleaseFiles({ lock, changelog }: Release): readonly PackageFile[] {
  return [settleFile('CHANGELOG.md', changelog), settleFile('shapewright.lock.json', printLock(lock))]
}

function settleFile(path: string, text: string): PackageFile {
  return { path, text, isLaidOut: true }
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
