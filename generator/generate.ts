/**
 * The order of the stages: pages → trees → facts → model → files → packages. `run/` carries it out for one service.
 *
 * @module
 */
import type { MessageRecord } from './messages/record.js'
import type { ServicePages } from './pages/find.js'
import type { GenerateResult, ServiceResult } from './result.js'
import { ReleaseChangedError, ReleaseMemory } from './run/former-releases.js'
import {
  type ServiceRun,
  generateService,
  makeService,
  maxPlans,
  recallService,
  writeServices,
} from './run/generate-service.js'
import { recordFound } from './run/input-messages.js'
import { InputBusyError, InputReader } from './run/input-reader.js'
import type { GenerateOptions, ReadOptions } from './run/options.js'
import { recordDamagedCache, recordOrphans } from './run/output-messages.js'
import type { MadePackage } from './run/package.js'
import { readPageSources } from './run/page-sources.js'
import { trackProgress } from './run/progress.js'
import { type ReadService, loadPages, readService } from './run/read-service.js'
import { isBlocked, isError, summarizeRun } from './run/report.js'
import type { ServiceTask } from './run/service-task.js'
import { recordStop } from './run/stop-message.js'
import type { GeneratedServices } from './run/worker-pool.js'
import { recoverPages } from './sync/recover.js'
import { findCacheFolder, recoverPackages } from './write/index.js'

export type { GenerateOptions, ReadOptions } from './run/options.js'
export type { ReadService } from './run/read-service.js'

/** So many packages of a run may hold on to their models until all are written. */
const keptModels = 4

/** A run of fewer pages is over before a second process has started. */
const fewestShared = 300

/**
 * Reads the pages of services and resolves each service to its model. Writes nothing.
 *
 * @returns by service, ascending; and the messages that belong to no service
 */
export async function readServices(
  options: ReadOptions,
): Promise<{ services: ReadService[]; messages: readonly MessageRecord[] }> {
  const services: ReadService[] = []
  const messages = await readEachService(options, (service) => void services.push(service))
  return { services, messages }
}

/**
 * Reads the pages of services and resolves one service after the other to its model. Nothing of a service is held when the next one comes.
 *
 * @param take - takes the services, ascending
 * @returns the messages that belong to no service
 */
export async function readEachService(
  options: ReadOptions,
  take: (service: ReadService) => void,
): Promise<readonly MessageRecord[]> {
  const recovered = recoverPages(options.input, options.cwd)
  if (recovered.some(isError)) return recovered
  try {
    const reader = new InputReader(options)
    const found = reader.find()
    const run = { options, tracker: trackProgress(found, options) }
    for (const listed of found.services) {
      const [pages, loaded] = reader.load(listed, (current) => loadPages(current, options))
      take(await readService(pages, loaded, run))
    }
    return [...recovered, ...recordFound(found, options)]
  } catch (error) {
    if (!(error instanceof InputBusyError)) throw error
    return [...recovered, error.record]
  }
}

/**
 * Generates the packages of services. Each stands for itself: a service without errors is written as a whole as soon as it is made, one with errors stays as it was. An error of the run that is known before the first
 * service leaves all of them as they were, and so does any error with {@link GenerateOptions.allOrNothing}. A run that is killed or stopped leaves the services that it has written; the next one goes on with the others.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { output, mode = 'write' } = options
  const recovered = recoverPages(options.input, options.cwd)
  if (recovered.some(isError)) return summarizeRun([], recovered, mode)
  const reader = new InputReader(options)
  const found = findWhole(reader)
  if ('rule' in found) return summarizeRun([], [...recovered, found], mode)
  const messages = [...recovered, ...recordFound(found, options), ...recordOrphans(found, options)]
  let run: ServiceRun
  try {
    if (mode === 'write') recoverPackages(output)
    const names = found.services.map(({ service }) => service)
    const formerReleases = (options.releases ?? new ReleaseMemory()).open(output, names, options.base)
    const sources = readPageSources(options, messages)
    const cacheFolder = mode === 'check' ? undefined : findCacheFolder(options.cwd, output)
    const mayWrite = mode === 'write' && !messages.some(isError)
    const damaged = new Set<string>()
    const onDamage = (path: string): void => {
      if (!damaged.has(path)) messages.push(recordDamagedCache(path, options))
      damaged.add(path)
    }
    const tracker = trackProgress(found, options)
    run = { options, tracker, reader, formerReleases, sources, cacheFolder, onDamage, mayWrite }
  } catch (error) {
    return summarizeRun([], [...messages, recordStop(error, options)], mode)
  }
  const { results, stop } = options.allOrNothing
    ? await generateTogether(found.services, messages, run)
    : await generateEach(found.services, run)
  return summarizeRun(results, messages, mode, options, stop)
}

function findWhole(reader: InputReader): ReturnType<InputReader['find']> | MessageRecord {
  try {
    return reader.find()
  } catch (error) {
    if (error instanceof InputBusyError) return error.record
    throw error
  }
}

/** Generates services one by one, in several processes if there are enough. */
async function generateEach(services: readonly ServicePages[], run: ServiceRun): Promise<GeneratedServices> {
  const results: ServiceResult[] = []
  const open: ServicePages[] = []
  try {
    for (const listed of services) {
      const result = recallService(listed, run)
      if (result) results.push(result)
      else open.push(listed)
    }
  } catch (error) {
    return stopRun(error, results, services, run)
  }
  const { workers = 1, memory, stages } = run.options
  const pages = open.reduce((sum, one) => sum + one.pages.length, 0)
  if (workers > 1 && open.length > 1 && pages >= fewestShared && !memory && !stages) {
    const { generateByWorkers } = await import('./run/worker-pool.js')
    const tasks = open.map((listed) => describeTask(listed, run))
    const generated = await generateByWorkers(tasks, workers, run.tracker)
    return { ...generated, results: [...results, ...generated.results] }
  }
  try {
    for (const listed of open) results.push(await generateService(listed, run))
  } catch (error) {
    return stopRun(error, results, services, run)
  }
  return { results }
}

/** Makes all packages, and writes all of them or none. */
async function generateTogether(
  services: readonly ServicePages[],
  others: readonly MessageRecord[],
  run: ServiceRun,
): Promise<GeneratedServices> {
  for (let count = 1; ; count++) {
    const results: ServiceResult[] = []
    const packages: MadePackage[] = []
    try {
      for (const listed of services) {
        const recalled = recallService(listed, run)
        const { result, made } = recalled
          ? { result: recalled }
          : await makeService(listed, packages.length < keptModels, run)
        if (made) packages.push(made)
        results.push(result)
      }
      if (run.mayWrite && !isBlocked(results, others, run.options)) writeServices(packages, run)
      return { results }
    } catch (error) {
      if (!(error instanceof ReleaseChangedError) || count === maxPlans) return stopRun(error, results, services, run)
      for (const { service } of services) run.formerReleases.forget(service)
    }
  }
}

/** @param results - of the services that are done */
function stopRun(
  error: unknown,
  results: readonly ServiceResult[],
  services: readonly ServicePages[],
  { options }: ServiceRun,
): GeneratedServices {
  const done = new Set(results.map(({ service }) => service))
  const unfinished = services.map(({ service }) => service).filter((service) => !done.has(service))
  return { results, stop: { problem: recordStop(error, options), unfinished } }
}

function describeTask(pages: ServicePages, { options, sources, formerReleases, mayWrite }: ServiceRun): ServiceTask {
  const { service } = pages
  const { input, output, cwd, mode, debug } = options
  return {
    type: 'generate',
    pages,
    options: { input, output, cwd, ...(mode && { mode }), ...(debug !== undefined && { debug }) },
    emitOptions: options.emitOptions?.(service),
    names: options.names?.(service),
    knownNames: options.knownNames?.(service),
    source: sources.versions.get(service),
    entry: sources.entries.get(service),
    commit: formerReleases.commit,
    mayWrite,
  }
}
