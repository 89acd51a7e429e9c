/**
 * One service of a run that generates, from looking whether anything changed to the package on the disk.
 *
 * @module
 */
import type { ServicePages } from '../pages/find.js'
import type { ServiceReport, ServiceResult } from '../result.js'
import type { ManifestService } from '../sync/manifest.js'
import { type PackageCache, hasChanges, isPackageUntouched, readCache, writePackages } from '../write/index.js'
import { fingerprintService } from './fingerprint-service.js'
import { type FormerFiles, type FormerReleases, ReleaseChangedError, hashRelease } from './former-releases.js'
import type { InputReader } from './input-reader.js'
import { makePackage } from './make-package.js'
import type { GenerateOptions } from './options.js'
import { type MadePackage, keepCaches } from './package.js'
import type { PageSources } from './page-sources.js'
import { hashPages, readStamps, recallHashes, stampPages, writeStamps } from './page-stamps.js'
import { type Run, loadPages } from './read-service.js'
import { addMessages, describeResult, repeatResult } from './report.js'

/** What the services of a run share. */
export interface ServiceRun extends Run {
  readonly reader: InputReader
  readonly formerReleases: FormerReleases
  readonly sources: PageSources
  /** Folder of what earlier runs left; undefined if nothing of it is trusted. */
  readonly cacheFolder: string | undefined
  /** Called with the path of a file of the cache that is not as it was written. */
  readonly onDamage: (path: string) => void
  /** False if packages stay as they are: in a run that only looks, and after an error of the run itself. */
  readonly mayWrite: boolean
  /** Resolves when it is this process's turn to write; absent if no other process of the run writes. */
  readonly waitForTurn?: () => Promise<void>
}

/** So often a version is planned, if other runs publish meanwhile. */
export const maxPlans = 3

/**
 * Says again what the last run said of a service, if nothing has changed since. No page is read.
 *
 * @returns undefined if a page has to be read to know, or if something changed
 */
export function recallService(listed: ServicePages, run: ServiceRun): ServiceResult | undefined {
  const { service } = listed
  const { options, cacheFolder, formerReleases, sources, onDamage } = run
  // a watch holds its pages in memory, which has to see every one
  if (options.memory || cacheFolder === undefined) return undefined
  const cache = readCache(cacheFolder, service, onDamage)
  if (!cache) return undefined
  const hashes = recallHashes(listed, readStamps(cacheFolder, service, onDamage), options.cwd)
  if (!hashes) return undefined
  const [source, entry] = findSource(service, sources)
  const fingerprint = fingerprintService(listed, hashes, source, options, entry)
  const former = formerReleases.read(service)
  forgetRelease(service, run)
  return isStanding(cache, fingerprint, former, service, options) ? repeatResult(cache, hashRelease(former)) : undefined
}

/**
 * Makes the package of a service, if anything changed.
 *
 * @param keepsModules - whether modules that would come out as they did may be left unwritten
 * @returns the package, which is not written yet, and its result
 * @throws InputBusyError; an error of the operating system
 */
export async function makeService(
  listed: ServicePages,
  keepsModules: boolean,
  run: ServiceRun,
): Promise<{ readonly result: ServiceResult; readonly made?: MadePackage }> {
  const { service } = listed
  const { options, cacheFolder, formerReleases, sources, reader, onDamage } = run
  const [source, entry] = findSource(service, sources)
  const cache = cacheFolder === undefined ? undefined : readCache(cacheFolder, service, onDamage)
  const former = formerReleases.read(service)
  const [pages, loaded] = reader.load(listed, (current) => loadPages(current, options))
  const hashes = hashPages(loaded)
  const stamps = stampPages(loaded, hashes)
  const fingerprint = fingerprintService(pages, hashes, source, options, entry)
  if (cache && isStanding(cache, fingerprint, former, service, options)) {
    if (cacheFolder !== undefined && (options.mode ?? 'write') === 'write') writeStamps(cacheFolder, service, stamps)
    return { result: repeatResult(cache, hashRelease(former)) }
  }
  const made = await makePackage(
    { pages, loaded, stamps, fingerprint, source, entry, cache, keepsModules, former },
    run,
  )
  return isPackage(made)
    ? { result: describeResult(addMessages(made.report, made.notes), made.plan, made.release), made }
    : { result: made }
}

/**
 * Makes the package of a service and writes it, so that nothing of the service has to be held when the next one comes.
 *
 * @throws InputBusyError; OutputBusyError; ReleaseChangedError; an error of the operating system
 */
export async function generateService(pages: ServicePages, run: ServiceRun): Promise<ServiceResult> {
  const { service } = pages
  let listed = pages
  for (let count = 1; ; count++) {
    const { result, made } = await makeService(listed, true, run)
    try {
      if (made && run.mayWrite) {
        if (hasChanges(made.plan)) await run.waitForTurn?.()
        writeServices([made], run)
      }
      return result
    } catch (error) {
      if (!(error instanceof ReleaseChangedError) || count === maxPlans) throw error
      // who published may have had other pages
      listed = run.reader.list(service)
    } finally {
      forgetRelease(service, run)
    }
  }
}

/**
 * Writes packages, all of them or none, and remembers them for the next run.
 *
 * @throws OutputBusyError; ReleaseChangedError; an error of the operating system
 */
export function writeServices(packages: readonly MadePackage[], run: ServiceRun): void {
  const { options, cacheFolder, tracker } = run
  const changing = packages.filter(({ plan }) => hasChanges(plan))
  if (changing[0]) tracker('write', changing[0].plan.service)
  writePackages(
    options.output,
    changing.map(({ plan }) => plan),
    () => holdReleases(changing, run),
  )
  if (cacheFolder !== undefined) keepCaches(cacheFolder, options.output, packages)
}

/**
 * Holds, under the lock of the output, that the versions follow from what is published now. A watch goes by what it took for published at first.
 *
 * @throws ReleaseChangedError
 */
function holdReleases(packages: readonly MadePackage[], { formerReleases, options }: ServiceRun): void {
  if (options.releases) return
  for (const { plan } of packages) if (!formerReleases.isCurrent(plan.service)) throw new ReleaseChangedError()
}

/** Lets go of what was published of a service: lock files of hundreds of services are much text. A watch remembers it on purpose. */
function forgetRelease(service: string, { formerReleases, options }: ServiceRun): void {
  if (!options.releases) formerReleases.forget(service)
}

function findSource(
  service: string,
  { versions, entries }: PageSources,
): [string | undefined, ManifestService | undefined] {
  return [versions.get(service), entries.get(service)]
}

/** True if the cache has the same inputs, the published release is its base or its result, and its package stands untouched. */
function isStanding(
  cache: PackageCache,
  fingerprint: string,
  former: FormerFiles,
  service: string,
  { output }: Pick<GenerateOptions, 'output'>,
): boolean {
  const isSame = cache.fingerprint === fingerprint && cache.releases.includes(hashRelease(former))
  return isSame && isPackageUntouched(output, service, cache)
}

function isPackage(made: MadePackage | ServiceReport): made is MadePackage {
  return 'plan' in made
}
