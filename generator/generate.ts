/**
 * The order of the stages: pages → trees → facts → model → files → packages. Nothing else knows it.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises'
import type { VFile } from 'vfile'
import type { EmitOptions } from './emit/options.js'
import { fingerprintGenerator } from './fingerprint.js'
import { type MessageRecord, countMessages, recordMessages, sortMessages } from './messages/record.js'
import type { ServiceModel } from './model/index.js'
import { type FoundPages, type ServicePages, findPages } from './pages/find.js'
import type { Page } from './parse/index.js'
import { type LoadedPage, loadPage } from './pages/load.js'
import { recordFault, recordRunMessage } from './run-messages.js'
import type { GenerateResult, Progress, ServiceReport, ServiceResult } from './result.js'
import { type ModelStages, type Stages, stages as generatorStages } from './stages.js'
import { describeError, isSystemError } from './pages/describe-error.js'
import { showPath } from './pages/show-path.js'
import {
  Formatter,
  OutputBusyError,
  type PackageCache,
  type PackageFile,
  type PackagePlan,
  describeFiles,
  findCacheFolder,
  hasChanges,
  hashParts,
  isPackageUntouched,
  listForeignEntries,
  listOwnPackages,
  planPackage,
  readCache,
  recoverPackages,
  reuseFormatted,
  writeCache,
  writePackages,
} from './write/index.js'

/** What is read, and how. */
export interface ReadOptions {
  /** Absolute path of the folder with the pages. */
  readonly input: string
  /** Absolute path; messages show paths relative to it. */
  readonly cwd: string
  /** The services to read; all where it is absent. */
  readonly services?: readonly string[]
  /** Whether a mistake of the generator is thrown with its stack; otherwise it becomes a message that names the page. */
  readonly debug?: boolean
  /** Called as the run goes on. */
  readonly onProgress?: (progress: Progress) => void
  /** In the place of the generator's own stages. */
  readonly stages?: Stages
}

/** What is generated, and where. */
export interface GenerateOptions extends ReadOptions {
  /** Absolute path of the folder that the packages go to. */
  readonly output: string
  /** The emitter's options for a service. */
  readonly emitOptions?: (service: string) => EmitOptions
  /**
   * `write` replaces what differs; `dry-run` only says what would be replaced; `check` does so, too, and trusts nothing that an earlier run left.
   */
  readonly mode?: 'write' | 'dry-run' | 'check'
}

/** One service, read and resolved. */
export interface ReadService {
  readonly report: ServiceReport
  /** Absent where no page could be read. */
  readonly model?: ServiceModel
}

/** A package that is ready to be written. */
interface MadePackage {
  readonly plan: PackagePlan
  readonly fingerprint: string
  readonly report: ServiceReport
  readonly emitted: readonly PackageFile[]
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
  return { services, messages: recordFound(found, options) }
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
      results.push(describeResult(made))
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
  return summarize(results, messages, mode)
}

/** Reads, parses and resolves one service. A page that fails is reported, and the others go on, so that one run shows every problem. */
async function readService(
  pages: ServicePages,
  loaded: readonly LoadedPage[],
  options: ReadOptions,
  tracker: Tracker,
): Promise<ReadService> {
  const modelStages = await (options.stages ?? generatorStages).loadModelStages()
  const faults: MessageRecord[] = []
  const parsed: Page[] = []
  const failed: string[] = []
  for (const { file, isLoaded } of loaded) {
    tracker('read', pages.service)
    const found = isLoaded ? guard(() => parseFile(file, modelStages), file.path, faults, options) : []
    parsed.push(...found)
    if (found.length === 0 && file.data.page !== undefined) failed.push(file.data.page.replace(/\.rst$/, ''))
    await yieldSometimes(parsed.length)
  }
  tracker('resolve', pages.service)
  const [model] = parsed.length
    ? guard(
        () => [modelStages.resolveService(pages.service, parsed, { failed })],
        inputPath(options, pages.service),
        faults,
        options,
      )
    : []
  if (model?.operations.length === 0) {
    const found = `No page of ${pages.service} describes an operation`
    faults.push(recordRunMessage(inputPath(options, pages.service), 'service-empty', { found }))
  }
  const messages = sortMessages([...loaded.flatMap(({ file }) => recordMessages(file)), ...faults])
  return { report: reportService(pages, model, messages), ...(model && { model }) }
}

function parseFile(file: VFile, { readPage, parsePage }: ModelStages): readonly Page[] {
  return parsePage(readPage(file), file)
}

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
  const { emitService } = await (options.stages ?? generatorStages).loadEmitStages()
  tracker('emit', service)
  await setImmediate()
  const faults: MessageRecord[] = []
  const emitted = guard(
    () => emitService(model, options.emitOptions?.(service) ?? {}),
    inputPath(options, service),
    faults,
    options,
  )
  const foreign = listForeignEntries(options.output, service, emitted)
  if (foreign.length > 0) faults.push(recordForeign(foreign, service, options))
  if (faults.length > 0) return withMessages(report, faults)
  tracker('format', service)
  const reused = reuseFormatted(options.output, service, emitted, cache)
  const { files, problems } = await formatter.formatFiles(emitted.filter(({ path }) => !reused.has(path)))
  for (const { path, problem } of problems) {
    const place = showPath(options.cwd, `${options.output}/${service}/${path}`)
    faults.push(recordRunMessage(place, 'output-text', { found: `The emitted file cannot be formatted: ${problem}` }))
  }
  if (faults.length > 0) return withMessages(report, faults)
  const formatted = new Map([...reused, ...files.map(({ path, text }) => [path, text] as const)])
  const complete = emitted.map(({ path }) => ({ path, text: formatted.get(path)! }))
  return { plan: planPackage(options.output, service, complete), fingerprint, report, emitted }
}

function withMessages(report: ServiceReport, messages: readonly MessageRecord[]): ServiceReport {
  return { ...report, messages: sortMessages([...report.messages, ...messages]) }
}

function recordForeign(entries: readonly string[], service: string, { output, cwd }: GenerateOptions): MessageRecord {
  return recordRunMessage(showPath(cwd, `${output}/${service}`), 'output-foreign', {
    found: `Shapewright did not write what stands here: ${entries.join(', ')}`,
    instead: 'It was left as it is.',
  })
}

function loadPages({ pages }: ServicePages, { cwd }: ReadOptions): LoadedPage[] {
  return pages.map((page) => loadPage(page, cwd))
}

/** A mistake of the generator costs one page or one service, with a message; never the run. */
function guard<Result>(
  task: () => readonly Result[],
  path: string,
  faults: MessageRecord[],
  { debug }: ReadOptions,
): readonly Result[] {
  try {
    return task()
  } catch (error) {
    if (debug) throw error
    faults.push(recordFault(path, error))
    return []
  }
}

function fingerprintService(pages: ServicePages, loaded: readonly LoadedPage[], options: GenerateOptions): string {
  const contents = loaded.flatMap(({ file, isLoaded }) => [file.path, isLoaded ? hashParts(file.value ?? '') : ''])
  const emitOptions = JSON.stringify(options.emitOptions?.(pages.service) ?? {})
  return hashParts(fingerprintGenerator(), pages.service, String(pages.passedOver), emitOptions, ...contents)
}

function keepCaches(folder: string, output: string, packages: readonly MadePackage[]): void {
  for (const { plan, fingerprint, report, emitted } of packages) {
    const files = describeFiles(output, plan.service, emitted, plan.files)
    writeCache(folder, plan.service, { fingerprint, report, files })
  }
}

function reportService(
  { service, pages, passedOver }: ServicePages,
  model: ServiceModel | undefined,
  messages: readonly MessageRecord[],
): ServiceReport {
  return {
    service,
    pages: pages.length,
    passedOver,
    operations: model?.operations.length ?? 0,
    shapes: model?.shapes.length ?? 0,
    enums: model?.shapes.filter((shape) => shape.kind === 'string' && shape.enum).length ?? 0,
    paginators: model?.paginators.length ?? 0,
    waiters: model?.waiters.length ?? 0,
    messages,
  }
}

function describeResult(made: MadePackage | ServiceReport): ServiceResult {
  if (!('plan' in made)) return made
  const { added, changed, removed, unchanged } = made.plan
  return { ...made.report, changes: { added, changed, removed, unchanged: unchanged.length } }
}

function repeatResult({ report, files }: PackageCache): ServiceResult {
  return {
    ...(report as ServiceReport),
    changes: { added: [], changed: [], removed: [], unchanged: Object.keys(files).length },
  }
}

function summarize(
  services: readonly ServiceResult[],
  others: readonly MessageRecord[],
  mode: 'write' | 'dry-run' | 'check',
): GenerateResult {
  const messages = sortMessages([...others, ...services.flatMap((service) => service.messages)])
  const failed = messages.some(isError)
  const stale = services.some(
    ({ changes }) => changes && changes.added.length + changes.changed.length + changes.removed.length > 0,
  )
  return {
    services,
    messages,
    counts: countMessages(messages),
    failed,
    stale,
    written: stale && !failed && mode === 'write',
  }
}

function recordFound(found: FoundPages, options: ReadOptions): MessageRecord[] {
  const messages = found.files.flatMap((file) => recordMessages(file))
  if (found.services.every(({ pages }) => pages.length === 0)) {
    messages.push(
      recordRunMessage(showPath(options.cwd, options.input), 'input-empty', { found: 'The input has no pages' }),
    )
  }
  return messages
}

/** Packages whose pages are gone. Which ones, only a run of all services can tell. */
function recordOrphans({ services }: FoundPages, { output, cwd, services: only }: GenerateOptions): MessageRecord[] {
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

function recordWriteError(error: unknown, { output, cwd }: GenerateOptions): MessageRecord {
  const path = showPath(cwd, output)
  if (error instanceof OutputBusyError) {
    return recordRunMessage(path, 'output-busy', { found: `Another run is at work here: ${error.message}` })
  }
  if (!isSystemError(error)) throw error
  const place = error.path === undefined ? path : showPath(cwd, error.path)
  return recordRunMessage(place, 'output-unwritable', {
    found: `The output cannot be written: ${describeError(error)}`,
  })
}

type Tracker = (step: Progress['step'], service: string) => void

function trackProgress(found: FoundPages, { onProgress }: ReadOptions): Tracker {
  const total = found.services.reduce((sum, { pages }) => sum + pages.length, 0)
  let done = 0
  return (step, service) => {
    if (step === 'read') done++
    onProgress?.({ service, step, done, total })
  }
}

function inputPath({ input, cwd }: ReadOptions, service: string): string {
  return showPath(cwd, `${input}/${service}`)
}

/** Lets an interrupt in now and then. */
async function yieldSometimes(count: number): Promise<void> {
  if (count % 32 === 0) await setImmediate()
}

function isError({ severity }: MessageRecord): boolean {
  return severity === 'error'
}
