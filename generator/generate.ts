/**
 * The order of the stages: pages → trees → facts → model → files → packages. Nothing else knows it.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises'
import { type MessageRecord, recordMessages } from './messages/record.js'
import { resolveEmitOptions } from './emit/options.js'
import type { ServiceModel } from './model/index.js'
import type { ServicePages } from './pages/find.js'
import { type LoadedPage, loadPage } from './pages/load.js'
import type { GenerateResult, ServiceReport, ServiceResult } from './result.js'
import { recordRunMessage } from './run-messages.js'
import { recordEditedPages } from './run/edited-pages.js'
import { catchFault } from './run/faults.js'
import { fingerprintService } from './run/fingerprint-service.js'
import {
  type FormerFiles,
  type FormerReleases,
  ReleaseChangedError,
  ReleaseMemory,
  findReleaseFiles,
  hashRelease,
} from './run/former-releases.js'
import { InputBusyError, InputReader } from './run/input-reader.js'
import { inputPath, recordFound } from './run/input-messages.js'
import type { GenerateOptions, ReadOptions } from './run/options.js'
import { recordDamagedCache, recordOrphans, recordWriteError } from './run/output-messages.js'
import { type MadePackage, type PlannedPackage, emitPackage, formatPackage, keepCaches } from './run/package.js'
import { readPageSources } from './run/page-sources.js'
import { type PageStamps, hashPages, readStamps, recallHashes, stampPages, writeStamps } from './run/page-stamps.js'
import { parsePages } from './run/parse-pages.js'
import type { ChosenNameProblem, FormerNames } from './resolve/index.js'
import { type Tracker, trackProgress } from './run/progress.js'
import {
  addMessages,
  describeResult,
  isBlocked,
  isError,
  repeatResult,
  reportService,
  summarizeRun,
} from './run/report.js'
import { stages as generatorStages } from './stages.js'
import type { ManifestService } from './sync/manifest.js'
import { recoverPages } from './sync/recover.js'
import {
  type PackageCache,
  type PackageFile,
  findCacheFolder,
  hasChanges,
  isPackageUntouched,
  planPackage,
  readCache,
  recoverPackages,
  writePackages,
} from './write/index.js'

export type { GenerateOptions, ReadOptions } from './run/options.js'

/** One service, read and resolved. */
export interface ReadService {
  readonly report: ServiceReport
  /** Absent where no page could be read. */
  readonly model?: ServiceModel
}

/** What the steps of one run share. */
interface Run<Options extends ReadOptions = GenerateOptions> {
  readonly options: Options
  readonly tracker: Tracker
}

/** One service in a run that generates. */
interface Job {
  readonly pages: ServicePages
  readonly loaded: readonly LoadedPage[]
  /** Hashes of the pages, by stamp. */
  readonly stamps: PageStamps
  /** Hash of all that the package is made from. */
  readonly fingerprint: string
  /** Where the pages are from. */
  readonly source: string | undefined
  /** What the manifest says of the service. */
  readonly entry: ManifestService | undefined
  /** What the last run left. */
  readonly cache: PackageCache | undefined
  /** Whether modules that would come out as they did may be left unwritten: the package holds on to its model then. */
  readonly keepsModules: boolean
  /** What was published before. */
  readonly former: FormerFiles
}

/** So often versions are planned, if other runs publish meanwhile. */
const maxPlans = 3

/** So many packages of a run may hold on to their models until all are written. */
const keptModels = 4

/**
 * Reads the pages of services and resolves each service to its model. Writes nothing.
 *
 * @returns by service, ascending; and the messages that belong to no service
 */
export async function readServices(
  options: ReadOptions,
): Promise<{ services: ReadService[]; messages: MessageRecord[] }> {
  const recovered = recoverPages(options.input, options.cwd)
  if (recovered.some(isError)) return { services: [], messages: recovered }
  const services: ReadService[] = []
  try {
    const reader = new InputReader(options)
    const found = reader.find()
    const run = { options, tracker: trackProgress(found, options) }
    for (const listed of found.services) {
      const [pages, loaded] = reader.load(listed, (current) => loadPages(current, options))
      services.push(await readService(pages, loaded, run))
    }
    return { services, messages: [...recovered, ...recordFound(found, options)] }
  } catch (error) {
    if (!(error instanceof InputBusyError)) throw error
    return { services, messages: [...recovered, error.record] }
  }
}

/**
 * Generates the packages of services. Each stands for itself: a service without errors is written as a whole, one with errors stays as it was. An error of the run,
 * or any error with {@link GenerateOptions.allOrNothing}, leaves all of them as they were.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  for (let count = 1; ; count++) {
    const result = await generateOnce(options, count < maxPlans)
    if (result) return result
  }
}

/**
 * @param mayRepeat - whether to give up if another run has published meanwhile; otherwise that is an error
 * @returns undefined if another run has published meanwhile, so that the versions have to be planned again
 */
async function generateOnce(options: GenerateOptions, mayRepeat: boolean): Promise<GenerateResult | undefined> {
  const { output, mode = 'write' } = options
  const recovered = recoverPages(options.input, options.cwd)
  if (recovered.some(isError)) return summarizeRun([], recovered, mode)
  const reader = new InputReader(options)
  const found = findWhole(reader)
  if ('rule' in found) return summarizeRun([], [...recovered, found], mode)
  const run: Run = { options, tracker: trackProgress(found, options) }
  const cacheFolder = mode === 'check' ? undefined : findCacheFolder(options.cwd, output)
  const messages = [...recovered, ...recordFound(found, options), ...recordOrphans(found, options)]
  const results: ServiceResult[] = []
  const packages: MadePackage[] = []
  try {
    if (mode === 'write') recoverPackages(output)
    const names = found.services.map(({ service }) => service)
    const formerReleases = (options.releases ?? new ReleaseMemory()).open(output, names, options.base)
    const sources = readPageSources(options, messages)
    for (const listed of found.services) {
      const { service } = listed
      const source = sources.versions.get(service)
      const entry = sources.entries.get(service)
      const onDamage = (path: string): unknown => messages.push(recordDamagedCache(path, options))
      const cache = cacheFolder === undefined ? undefined : readCache(cacheFolder, service, onDamage)
      const former = formerReleases.read(service)
      const isStanding = (fingerprint: string): boolean =>
        isAsCached(cache, fingerprint, former) && isPackageUntouched(output, service, cache)
      const recalled = recallFingerprint(listed, source, entry, cacheFolder, onDamage, options)
      if (cache && recalled !== undefined && isStanding(recalled)) {
        results.push(repeatResult(cache, hashRelease(former)))
        continue
      }
      const [pages, loaded] = reader.load(listed, (current) => loadPages(current, options))
      const hashes = hashPages(loaded)
      const stamps = stampPages(loaded, hashes)
      const fingerprint = fingerprintService(pages, hashes, source, options, entry)
      if (cache && isStanding(fingerprint)) {
        if (cacheFolder !== undefined && mode === 'write') writeStamps(cacheFolder, service, stamps)
        results.push(repeatResult(cache, hashRelease(former)))
        continue
      }
      const keepsModules = packages.length < keptModels
      const made = await makePackage(
        { pages, loaded, stamps, fingerprint, source, entry, cache, keepsModules, former },
        run,
      )
      if ('plan' in made) packages.push(made)
      results.push(
        'plan' in made ? describeResult(addMessages(made.report, made.notes), made.plan, made.release) : made,
      )
    }
    if (mode === 'write' && !isBlocked(results, messages, options)) {
      const changing = packages.filter(({ plan }) => hasChanges(plan))
      if (changing[0]) run.tracker('write', changing[0].plan.service)
      writePackages(
        output,
        changing.map(({ plan }) => plan),
        () => holdReleases(formerReleases, changing, options),
      )
      if (cacheFolder !== undefined) keepCaches(cacheFolder, output, packages)
    }
  } catch (error) {
    if (error instanceof ReleaseChangedError && mayRepeat) return undefined
    messages.push(error instanceof InputBusyError ? error.record : recordWriteError(error, options))
  }
  return summarizeRun(results, messages, mode, options)
}

function findWhole(reader: InputReader): ReturnType<InputReader['find']> | MessageRecord {
  try {
    return reader.find()
  } catch (error) {
    if (error instanceof InputBusyError) return error.record
    throw error
  }
}

/**
 * Holds, under the lock of the output, that the versions follow from what is published now. A watch goes by what it took for published at first.
 *
 * @throws ReleaseChangedError
 */
function holdReleases(
  former: FormerReleases,
  packages: readonly MadePackage[],
  { releases }: Pick<GenerateOptions, 'releases'>,
): void {
  if (releases) return
  for (const { plan } of packages) if (!former.isCurrent(plan.service)) throw new ReleaseChangedError()
}

function loadPages({ service, pages }: ServicePages, { cwd, memory }: ReadOptions): readonly LoadedPage[] {
  const loaded = pages.map((page) => loadPage(page, cwd))
  return memory ? memory.recallPages(service, loaded) : loaded
}

/**
 * The fingerprint of a service whose pages all have the stamps that they had when an earlier run read them. A watch holds its pages in memory, which has to see every one.
 *
 * @param onDamage - called with the path of a file of the cache that is not as it was written
 * @returns undefined where a page has to be read, or where nothing is known of earlier runs
 */
function recallFingerprint(
  pages: ServicePages,
  source: string | undefined,
  entry: ManifestService | undefined,
  cacheFolder: string | undefined,
  onDamage: (path: string) => void,
  options: GenerateOptions,
): string | undefined {
  if (options.memory || cacheFolder === undefined) return undefined
  const hashes = recallHashes(pages, readStamps(cacheFolder, pages.service, onDamage), options.cwd)
  return hashes && fingerprintService(pages, hashes, source, options, entry)
}

/** Whether a package was made from the same, and what was published is what it was made after, or what it is itself. */
function isAsCached(cache: PackageCache | undefined, fingerprint: string, former: FormerFiles): cache is PackageCache {
  return cache?.fingerprint === fingerprint && cache.releases.includes(hashRelease(former))
}

/**
 * bytes → trees → facts → model
 *
 * @param former - names that were published before
 */
async function readService(
  pages: ServicePages,
  loaded: readonly LoadedPage[],
  { options, tracker }: Run<ReadOptions>,
  former?: FormerNames,
): Promise<ReadService> {
  const { service } = pages
  const place = inputPath(options, service)
  const modelStages = await (options.stages ?? generatorStages).loadModelStages()
  const faults: MessageRecord[] = []
  const { parsed, failed } = await parsePages(service, loaded, modelStages, faults, tracker, options)
  tracker('resolve', service)
  const memory = options.memory?.resolved
  const onNameProblem = ({ source, found, expected }: ChosenNameProblem): void => {
    const rule = source === 'file' ? 'name-known' : 'name-chosen'
    faults.push(recordRunMessage(place, rule, { found, expected: [expected] }))
  }
  const chosen = { names: options.names?.(service), knownNames: options.knownNames?.(service), onNameProblem }
  const resolve = (): ServiceModel[] => [
    modelStages.resolveService(service, parsed, { failed, former, memory, ...chosen }),
  ]
  const [model] = parsed.length > 0 ? catchFault(resolve, place, faults, options) : []
  if (model?.operations.length === 0 || loaded.length === 0) {
    faults.push(recordRunMessage(place, 'service-empty', { found: `No page of ${service} describes an operation` }))
  }
  const messages = [...loaded.flatMap(({ file }) => recordMessages(file)), ...faults]
  return { report: reportService(pages, model, messages), ...(model && { model }) }
}

/**
 * bytes → … → model → release → files → package
 *
 * @returns the report alone where the service has an error
 */
async function makePackage(job: Job, run: Run): Promise<MadePackage | ServiceReport> {
  const { service } = job.pages
  const { options } = run
  const problems: MessageRecord[] = []
  const releaseStage = await import('./run/release.js')
  const former = releaseStage.readFormerRelease(service, job.former, problems, options)
  const { report: read, model } = await readService(job.pages, job.loaded, run, former?.lock)
  const report = addMessages(read, recordEditedPages(job.loaded, job.entry))
  if (!model || problems.length > 0 || report.messages.some(isError)) return addMessages(report, problems)
  const resolved = resolveEmitOptions(options.emitOptions?.(service) ?? {}, model)
  const lost = releaseStage.findLostRelease(job.former)
  const release = releaseStage.planPackageRelease(model, former ?? lost, resolved, job.source, options)
  const planned = { model: release.model, version: release.lock.version, files: releaseStage.listReleaseFiles(release) }
  const made = await emitFiles(planned, job, run, problems)
  if (!made) return addMessages(report, problems)
  const { fingerprint, cache, stamps } = job
  return {
    plan: planPackage(options.output, service, made.files),
    fingerprint,
    stamps,
    report,
    notes: lost ? [releaseStage.recordLoss(service, lost, release, options)] : [],
    cache,
    emitted: made.emitted,
    release: releaseStage.describeRelease(release),
    releases: [hashRelease(job.former), hashRelease(findReleaseFiles(made.files))],
  }
}

/**
 * release → files, formatted
 *
 * @param problems - takes messages
 * @returns undefined where there is a problem
 */
async function emitFiles(
  planned: PlannedPackage,
  { cache, keepsModules }: Job,
  { options, tracker }: Run,
  problems: MessageRecord[],
): Promise<(Pick<MadePackage, 'emitted'> & { readonly files: readonly PackageFile[] }) | undefined> {
  const { service } = planned.model
  const emitStages = await (options.stages ?? generatorStages).loadEmitStages()
  tracker('emit', service)
  await setImmediate()
  const emitted = emitPackage(planned, emitStages, keepsModules ? cache : undefined, problems, options)
  if (problems.length > 0) return undefined
  tracker('format', service)
  const files = await formatPackage(service, emitted, cache, problems, options)
  return problems.length > 0 ? undefined : { emitted, files }
}
