/**
 * From the pages of one service to a package that is ready to be written.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises'
import { resolveEmitOptions } from '../emit/options.js'
import type { MessageRecord } from '../messages/record.js'
import type { ServicePages } from '../pages/find.js'
import type { LoadedPage } from '../pages/load.js'
import type { ServiceReport } from '../result.js'
import { stages as generatorStages } from '../stages.js'
import type { ManifestService } from '../sync/manifest.js'
import { type PackageCache, type PackageFile, planPackage } from '../write/index.js'
import { recordEditedPages } from './edited-pages.js'
import { type FormerFiles, findReleaseFiles, hashRelease } from './former-releases.js'
import { type MadePackage, type PlannedPackage, emitPackage, formatPackage } from './package.js'
import type { PageStamps } from './page-stamps.js'
import { type Run, readService } from './read-service.js'
import { addMessages, isError } from './report.js'

/** One service in a run that generates. */
export interface Job {
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

/**
 * bytes → … → model → release → files → package
 *
 * @returns the report alone where the service has an error
 */
export async function makePackage(job: Job, run: Run): Promise<MadePackage | ServiceReport> {
  const { service } = job.pages
  const { options } = run
  const problems: MessageRecord[] = []
  const releaseStage = await import('./release.js')
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
