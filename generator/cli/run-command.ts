/**
 * The commands: what each one runs, prints and ends with.
 *
 * @module
 */
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { type GenerateOptions, generate, readServices } from '../generate.js'
import { type MessageRecord, countMessages, sortMessages } from '../messages/record.js'
import { describeError, isSystemError } from '../pages/describe-error.js'
import { showPath } from '../pages/show-path.js'
import type { ReleaseMemory } from '../run/former-releases.js'
import type { PageMemory } from '../run/page-memory.js'
import { loadExportStage } from '../stages.js'
import type { Console } from './console.js'
import { openProgress } from './progress.js'
import { type Settings, refuseOverlap } from './settings.js'
import { describeChanges, describeService, describeServiceData, describeVersion, listStaleFiles } from './summary.js'
import { UsageError } from './usage-error.js'

/** Exit codes of every command. */
export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const

/** What a command needs beside its settings. */
export interface CommandContext {
  readonly console: Console
  /** Whether mistakes of the generator show their stack. */
  readonly debug: boolean
  /** The command that was given, without `--check`: what mends stale output. */
  readonly mendingCommand: string
  /** What earlier runs of a watch know of pages. */
  readonly memory?: PageMemory
  /** What earlier runs of a watch took for published. */
  readonly releases?: ReleaseMemory
}

/** Runs `shapewright generate`. */
export async function runGenerate(
  settings: Settings,
  mode: NonNullable<GenerateOptions['mode']>,
  { console, debug, mendingCommand, memory, releases }: CommandContext,
): Promise<number> {
  refuseOverlap(settings)
  const started = performance.now()
  const progress = openProgress(console)
  const kept = { ...(memory && { memory }), ...(releases && { releases }) }
  const options = { ...settings, mode, debug, onProgress: progress.update, ...kept }
  const result = await generate(options).finally(progress.stop)
  const seconds = describeSeconds(started)

  console.messages(result.messages)
  for (const service of result.services) {
    const outcome =
      service.changes && service.release && !result.failed
        ? describeChanges(service.changes, mode === 'write') + describeVersion(service.release)
        : 'not written'
    console.result(`${describeService(service)}: ${outcome}`)
  }
  const output = showPath(settings.cwd, settings.output)
  const isStale = mode === 'check' && result.stale && !result.failed
  if (mode === 'dry-run') for (const line of listStaleFiles(result, output)) console.result(line)
  if (isStale) {
    for (const line of listStaleFiles(result, output)) console.finding(line)
    console.finding(`${output} is not what the pages give. Mend it with: ${mendingCommand}`)
  }
  const outcome = result.failed ? `Nothing was written; ${output} is as it was: ` : ''
  console.result(`${outcome}${console.describeCounts(result.counts)} in ${seconds}`)

  const exitCode = result.failed || isStale ? exitCodes.failed : exitCodes.done
  const { stale, written, counts, messages } = result
  console.document({
    ...{ command: 'generate', mode, exitCode, input: showPath(settings.cwd, settings.input), output },
    ...{ stale, written, services: result.services.map(describeServiceData), counts, messages },
  })
  return exitCode
}

/** Runs `shapewright check`: reads and joins the pages, says what it finds, writes nothing. */
export async function runCheck(settings: Settings, context: CommandContext): Promise<number> {
  const { console } = context
  const started = performance.now()
  const { services, messages: others } = await readWithProgress(settings, context)
  const reports = services.map(({ report }) => report)
  const messages = sortMessages([...others, ...reports.flatMap((report) => report.messages)])
  const counts = countMessages(messages)

  console.messages(messages)
  for (const report of reports) console.result(describeService(report))
  console.result(`${console.describeCounts(counts)} in ${describeSeconds(started)}`)
  const exitCode = counts.error > 0 ? exitCodes.failed : exitCodes.done
  console.document({
    ...{ command: 'check', exitCode, input: showPath(settings.cwd, settings.input) },
    ...{ services: reports.map(describeServiceData), counts, messages },
  })
  return exitCode
}

/**
 * Runs `shapewright model`: writes each service's model as JSON. A service with errors is written, too, with what could be read: a model is for looking at.
 *
 * @param out - folder for `<service>.json`, as it was given
 */
export async function runModel(settings: Settings, out: string, context: CommandContext): Promise<number> {
  const { console } = context
  const started = performance.now()
  const folder = resolve(settings.cwd, out)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`The folder ${showPath(settings.cwd, folder)} is a file.`, 'Name another folder with --out.')
  }
  const { services, messages: others } = await readWithProgress(settings, context)
  const { exportModel } = await loadExportStage()
  const written = new Map<string, string>()
  for (const { report, model } of services) {
    if (!model) continue
    const path = join(folder, `${report.service}.json`)
    writeModel(path, exportModel(model), settings.cwd)
    written.set(report.service, showPath(settings.cwd, path))
  }

  const messages: MessageRecord[] = sortMessages([...others, ...services.flatMap(({ report }) => report.messages)])
  const counts = countMessages(messages)
  console.messages(messages)
  for (const { report } of services) {
    console.result(`${describeService(report)}: ${written.get(report.service) ?? 'not written'}`)
  }
  console.result(`${console.describeCounts(counts)} in ${describeSeconds(started)}`)
  const exitCode = counts.error > 0 ? exitCodes.failed : exitCodes.done
  console.document({
    ...{ command: 'model', exitCode, input: showPath(settings.cwd, settings.input), files: [...written.values()] },
    ...{ services: services.map(({ report }) => describeServiceData(report)), counts, messages },
  })
  return exitCode
}

function writeModel(path: string, model: object, cwd: string): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileAtomic(path, `${JSON.stringify(model, undefined, 2)}\n`, { fsync: false })
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UsageError(
      `${showPath(cwd, path)} cannot be written: ${describeError(error)}.`,
      'Name another folder with --out.',
    )
  }
}

function describeSeconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2)} s`
}

function readWithProgress(
  settings: Settings,
  { console, debug, memory }: CommandContext,
): ReturnType<typeof readServices> {
  const progress = openProgress(console)
  const options = { ...settings, debug, onProgress: progress.update, ...(memory && { memory }) }
  return readServices(options).finally(progress.stop)
}
