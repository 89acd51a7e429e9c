/**
 * `shapewright sync`: what it runs, prints and ends with.
 *
 * @module
 */
import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { loadConfig } from '../config/load.js'
import { showPath } from '../pages/show-path.js'
import type { PageSource, SyncResult } from '../sync/index.js'
import type { CommandContext } from './command-context.js'
import type { Flags } from './commands/options.js'
import { openSyncProgress } from './commands/sync-progress.js'
import { describeSynced } from './commands/sync-summary.js'
import { exitCodes } from './exit-codes.js'
import { UsageError } from './usage-error.js'

/** What the command line of a sync says. */
export interface SyncFlags extends Flags {
  readonly from: string
  readonly all?: true
  readonly python?: string
  readonly concurrency: number
  readonly dryRun?: true
  readonly allowRemovals?: true
}

/** What a sync works on. Paths are absolute. */
export interface SyncSettings {
  readonly cwd: string
  readonly input: string
  readonly source: PageSource
  readonly services: readonly string[] | 'all'
}

/** Rules of messages that mean that the command cannot be carried out as it was given. */
const usageRules: ReadonlySet<string> = new Set(['service-unknown', 'source-unusable'])

/**
 * Joins arguments and configuration.
 *
 * @param services - those that were named
 * @param cwd - absolute path of the working directory
 * @throws UsageError
 */
export async function loadSyncSettings(
  services: readonly string[],
  flags: SyncFlags,
  cwd: string,
): Promise<SyncSettings> {
  const { config, folder, messages } = await loadConfig(cwd, flags.config)
  if (messages.length > 0) throw new UsageError('The configuration is not usable.', undefined, messages)
  const input = flags.input === undefined ? resolve(folder, config.input ?? 'spec') : resolve(cwd, flags.input)
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`The input ${showPath(cwd, input)} is a file, not a folder.`, 'Name another one with --input.')
  }
  if (flags.all && services.length > 0) {
    throw new UsageError('Services are named, and --all is given.', 'Leave one of them out.')
  }
  const names = services.length > 0 ? services : config.services
  if (!flags.all && !names) {
    throw new UsageError('No service is named.', 'Name services, such as `shapewright sync sqs`, or give --all.')
  }
  return { cwd, input, source: await openSource(flags, cwd, input), services: flags.all ? 'all' : names! }
}

async function openSource({ from, python, concurrency }: SyncFlags, cwd: string, input: string): Promise<PageSource> {
  const { SyncProblem, chooseSource, namesFolder, showAddress } = await loadSyncStage()
  if (namesFolder(from)) refuseInput(from, showAddress(from), cwd, input)
  try {
    return chooseSource(from, { cwd, concurrency, ...(python !== undefined && { python }) })
  } catch (error) {
    if (!(error instanceof SyncProblem)) throw error
    throw new UsageError('The source is not usable.', undefined, [error.record])
  }
}

/**
 * Runs `shapewright sync`.
 *
 * @returns the exit code
 */
export async function runSync(
  settings: SyncSettings,
  { dryRun = false, allowRemovals = false }: { readonly dryRun?: boolean; readonly allowRemovals?: boolean },
  { console }: CommandContext,
): Promise<number> {
  const started = performance.now()
  const { syncServices } = await loadSyncStage()
  const progress = await openSyncProgress(console)
  const result = await syncServices({ ...settings, dryRun, allowRemovals, onProgress: progress.update }).finally(
    progress.stop,
  )
  await console.messages(result.messages)
  for (const service of result.services) console.result(describeSynced(service))
  const seconds = `${((performance.now() - started) / 1000).toFixed(2)} s`
  console.result(`${dryRun ? 'Nothing was written: ' : ''}${console.describeCounts(result.counts)} in ${seconds}`)
  const exitCode = chooseExitCode(result)
  const { services, counts, messages } = result
  console.document({
    ...{ command: 'sync', dryRun, exitCode, input: showPath(settings.cwd, settings.input) },
    ...{ source: settings.source.name, services, counts, messages },
  })
  return exitCode
}

/**
 * Refuses a source's folder that is the input folder, or lies in it.
 *
 * @param shown - the source as messages show it
 * @throws UsageError
 */
function refuseInput(from: string, shown: string, cwd: string, input: string): void {
  const path = relative(followLink(input), followLink(resolve(cwd, from)))
  if (path.split(sep)[0] === '..' || isAbsolute(path)) return
  const relation = path === '' ? 'is' : 'lies in'
  throw new UsageError(`The source ${shown} ${relation} the input folder.`, 'Name another one with --from or --input.')
}

/** The real path of a folder; the path itself where nothing is there. */
function followLink(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Loaded when it is needed: the other commands start faster without it. */
function loadSyncStage(): Promise<typeof import('../sync/index.js')> {
  return import('../sync/index.js')
}

function chooseExitCode({ failed, messages }: SyncResult): number {
  if (!failed) return exitCodes.done
  return messages.some(({ rule }) => usageRules.has(rule)) ? exitCodes.usage : exitCodes.failed
}
