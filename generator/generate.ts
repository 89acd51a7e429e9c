/**
 * The order of the stages: pages → trees → facts → model → files → packages. Nothing else knows it.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises'
import { type MessageRecord, recordMessages } from './messages/record.js'
import type { ServiceModel } from './model/index.js'
import { type ServicePages, findPages } from './pages/find.js'
import { type LoadedPage, loadPage } from './pages/load.js'
import type { GenerateResult, ServiceReport, ServiceResult } from './result.js'
import { recordRunMessage } from './run-messages.js'
import { catchFault } from './run/faults.js'
import { fingerprintService } from './run/fingerprint-service.js'
import { inputPath, recordFound } from './run/input-messages.js'
import type { GenerateOptions, ReadOptions } from './run/options.js'
import { recordOrphans, recordWriteError } from './run/output-messages.js'
import { type MadePackage, emitPackage, formatPackage, keepCaches } from './run/package.js'
import { parsePages } from './run/parse-pages.js'
import { type Tracker, trackProgress } from './run/progress.js'
import { addMessages, describeResult, isError, repeatResult, reportService, summarizeRun } from './run/report.js'
import { stages as generatorStages } from './stages.js'
import {
  Formatter,
  type PackageCache,
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

/**
 * Reads the pages of services and resolves each service to its model. Writes nothing.
 *
 * @returns by service, ascending; and the messages that belong to no service
 */
export async function readServices(
  options: ReadOptions,
): Promise<{ services: ReadService[]; messages: MessageRecord[] }> {
  const found = findPages(options.input, options.cwd, options.services)
  const tracker = trackProgress(found, options)
  const services: ReadService[] = []
  for (const pages of found.services) {
    services.push(await readService(pages, loadPages(pages, options), options, tracker))
  }
  return { services, messages: [...recordFound(found, options)] }
}

/**
 * Generates the packages of services. All or nothing: where any service has an error, none is written, and the old output of all stands.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { output, mode = 'write' } = options
  const found = findPages(options.input, options.cwd, options.services)
  const tracker = trackProgress(found, options)
  const cacheFolder = mode === 'check' ? undefined : findCacheFolder(options.cwd, output)
  const formatter = new Formatter()
  const messages = [...recordFound(found, options), ...recordOrphans(found, options)]
  const results: ServiceResult[] = []
  const packages: MadePackage[] = []
  try {
    if (mode === 'write') recoverPackages(output)
    for (const pages of found.services) {
      const loaded = loadPages(pages, options)
      const fingerprint = fingerprintService(pages, loaded, options)
      const cache = cacheFolder === undefined ? undefined : readCache(cacheFolder, pages.service)
      if (cache?.fingerprint === fingerprint && isPackageUntouched(output, pages.service, cache)) {
        results.push(repeatResult(cache))
        continue
      }
      const made = await makePackage(pages, loaded, cache, fingerprint, formatter, options, tracker)
      if ('plan' in made) packages.push(made)
      results.push('plan' in made ? describeResult(made.report, made.plan) : made)
    }
    const failed = [...messages, ...results.flatMap((result) => result.messages)].some(isError)
    if (!failed && mode === 'write') {
      const changing = packages.filter(({ plan }) => hasChanges(plan))
      if (changing[0]) tracker('write', changing[0].plan.service)
      writePackages(
        output,
        changing.map(({ plan }) => plan),
      )
      if (cacheFolder !== undefined) keepCaches(cacheFolder, output, packages)
    }
  } catch (error) {
    messages.push(recordWriteError(error, options))
  } finally {
    await formatter.close()
  }
  return summarizeRun(results, messages, mode)
}

function loadPages({ pages }: ServicePages, { cwd }: ReadOptions): LoadedPage[] {
  return pages.map((page) => loadPage(page, cwd))
}

/** bytes → trees → facts → model */
async function readService(
  pages: ServicePages,
  loaded: readonly LoadedPage[],
  options: ReadOptions,
  tracker: Tracker,
): Promise<ReadService> {
  const { service } = pages
  const place = inputPath(options, service)
  const modelStages = await (options.stages ?? generatorStages).loadModelStages()
  const faults: MessageRecord[] = []
  const { parsed, failed } = await parsePages(service, loaded, modelStages, faults, tracker, options)
  tracker('resolve', service)
  const resolve = (): ServiceModel[] => [modelStages.resolveService(service, parsed, { failed })]
  const [model] = parsed.length > 0 ? catchFault(resolve, place, faults, options) : []
  if (model?.operations.length === 0 || loaded.length === 0) {
    faults.push(recordRunMessage(place, 'service-empty', { found: `No page of ${service} describes an operation` }))
  }
  const messages = [...loaded.flatMap(({ file }) => recordMessages(file)), ...faults]
  return { report: reportService(pages, model, messages), ...(model && { model }) }
}

/**
 * … → model → files → package
 *
 * @returns the report alone where the service has an error
 */
async function makePackage(
  pages: ServicePages,
  loaded: readonly LoadedPage[],
  cache: PackageCache | undefined,
  fingerprint: string,
  formatter: Formatter,
  options: GenerateOptions,
  tracker: Tracker,
): Promise<MadePackage | ServiceReport> {
  const { report, model } = await readService(pages, loaded, options, tracker)
  if (!model || report.messages.some(isError)) return report
  const { service } = pages
  const emitStages = await (options.stages ?? generatorStages).loadEmitStages()
  const problems: MessageRecord[] = []
  tracker('emit', service)
  await setImmediate()
  const emitted = emitPackage(model, emitStages, problems, options)
  if (problems.length > 0) return addMessages(report, problems)
  tracker('format', service)
  const files = await formatPackage(service, emitted, cache, formatter, problems, options)
  if (problems.length > 0) return addMessages(report, problems)
  return { plan: planPackage(options.output, service, files), fingerprint, report, emitted }
}
