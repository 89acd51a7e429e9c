/**
 * Bringing the pages of services into the input folder, each service as a whole.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { closest, distance } from 'fastest-levenshtein'
import pLimit from 'p-limit'
import { type MessageRecord, countMessages, type MessageCounts, sortMessages } from '../messages/record.js'
import { describeError, isSystemError } from '../pages/describe-error.js'
import { makeFolder } from '../pages/make-folder.js'
import { isServiceName } from '../pages/service-name.js'
import { showPath } from '../pages/show-path.js'
import { commitJournal } from './journal.js'
import type { FolderLock } from '../lock/folder-lock.js'
import { lockInput } from './input-lock.js'
import { describeLoss } from './lost-methods.js'
import { type Manifest, type ManifestService, readManifest, writeManifest } from './manifest.js'
import { SyncProblem, makeProblem, recordProblem } from './problems.js'
import { endJournal } from './recover.js'
import type { ServiceLimits } from './service-limits.js'
import type { PageSource, SourceProgress } from './source.js'
import { Stage, type StagedChanges } from './stage.js'
import { locateStage, removeEmptyWork } from './work-folder.js'

/** What is to be brought where. */
export interface SyncOptions {
  /** Absolute path of the working directory: paths in messages are relative to it. */
  readonly cwd: string
  /** Absolute path of the input folder; made where it is missing. */
  readonly input: string
  readonly source: PageSource
  /** Names of services, or every one that the source has. */
  readonly services: readonly string[] | 'all'
  /** Whether only to say what would be written. */
  readonly dryRun?: boolean
  readonly onProgress?: (progress: SourceProgress) => void
  /** Whether services may lose operations, paginators, waiters, and more than a tenth of their pages. */
  readonly allowRemovals?: boolean
  /** How much a service may have; `serviceLimits` unless given. */
  readonly limits?: ServiceLimits
  /** The time that the manifest tells; the clock's unless given. */
  readonly now?: () => Date
}

/** What became of one service. Without `failed`, its pages are those of the source. */
export interface SyncedService {
  readonly service: string
  /** Number of pages that the source has. */
  readonly pages: number
  /** Paths below the input folder, with `/`, ascending. */
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Number of pages that are as they were. */
  readonly unchanged: number
  /** Version of boto3, where the source tells it. */
  readonly boto3?: string
  /** Where it is there, a message says why, and nothing of the service was touched. */
  readonly failed?: true
}

/** What became of a sync. */
export interface SyncResult {
  /** In the order in which they were asked for; ascending where all were. */
  readonly services: readonly SyncedService[]
  readonly messages: readonly MessageRecord[]
  readonly counts: MessageCounts
  /** Whether any service failed. */
  readonly failed: boolean
}

/** Brings the pages of services into the input folder and says in the manifest where they came from. A service is replaced as a whole or not touched. */
export async function syncServices(options: SyncOptions): Promise<SyncResult> {
  const { input, cwd, dryRun = false } = options
  const messages: MessageRecord[] = []
  let services: SyncedService[] = []
  let lock: FolderLock | undefined
  const work = dryRun ? mkdtempSync(join(tmpdir(), 'shapewright-sync-')) : undefined
  try {
    if (!dryRun) {
      lock = takeLock(options)
      for (const item of endJournal(input, cwd)) messages.push(item)
    }
    const { manifest, messages: damages } = readManifest(input, cwd)
    for (const item of damages) messages.push(item)
    const names = options.services === 'all' ? await options.source.listServices() : [...new Set(options.services)]
    const limit = pLimit(options.source.parallel)
    const run = (service: string): Promise<SyncedService> =>
      limit(() => syncService(service, manifest, messages, lock, work, options))
    services = await Promise.all(names.map(run))
  } catch (error) {
    messages.push(recordError(error, showPath(cwd, input)))
  } finally {
    lock?.release()
    if (work === undefined) removeEmptyWork(input)
    else rmSync(work, { recursive: true, force: true })
  }
  const counts = countMessages(messages)
  return { services, messages: sortMessages(messages), counts, failed: counts.error > 0 }
}

function takeLock({ input, cwd }: SyncOptions): FolderLock {
  makeFolder(input)
  const lock = lockInput(input)
  if (typeof lock !== 'number') return lock
  const found = `Process ${lock} is syncing into the folder`
  throw makeProblem(showPath(cwd, input), 'input-busy', { found, instead: 'Nothing was written.' })
}

async function syncService(
  service: string,
  manifest: Manifest,
  messages: MessageRecord[],
  lock: FolderLock | undefined,
  work: string | undefined,
  options: SyncOptions,
): Promise<SyncedService> {
  const { input, cwd, source, limits } = options
  const shown = showPath(cwd, join(input, `${service}.rst`))
  const folder = work === undefined ? locateStage(input, service) : join(work, service)
  try {
    if (!isServiceName(service)) throw await makeUnknownProblem(service, options)
    const entry = Object.hasOwn(manifest.services, service) ? manifest.services[service] : undefined
    const given = { ...(entry && { entry }), ...(limits && { limits }) }
    const stage = new Stage({ cwd, input, service, folder, source: source.name, ...given })
    const isThere = await source.fetchService(stage, options.onProgress ?? (() => undefined))
    if (!isThere) throw await makeUnknownProblem(service, options)
    const changes = stage.finish()
    if (stage.messages.length === 0) await checkLoss(stage, changes, options)
    for (const message of stage.messages) messages.push(message)
    const failed = countMessages(stage.messages).error > 0
    if (!failed && lock) commitService(stage, changes, entry, lock, options)
    return describeChanges(stage, changes, failed)
  } catch (error) {
    messages.push(recordError(error, shown))
    if (isServiceName(service)) rmSync(folder, { recursive: true, force: true })
    return { service, pages: 0, added: [], changed: [], removed: [], unchanged: 0, failed: true }
  }
}

/** A service whose pages are all there may still have lost some: what the index page no longer names. */
async function checkLoss(
  stage: Stage,
  changes: StagedChanges,
  { source, allowRemovals = false }: SyncOptions,
): Promise<void> {
  const index = `${stage.service}.rst`
  const doubt = await source.lookAgain?.(stage, changes)
  if (doubt !== undefined) {
    stage.report(index, 'service-incomplete', { found: doubt, instead: 'The service is as it was.' })
    return
  }
  const loss = describeLoss(changes.lost, changes.removed.length, changes.standing)
  if (loss === undefined || allowRemovals) return
  stage.report(index, 'service-shrunk', { found: loss, instead: 'The service is as it was.' })
}

/** Puts what was collected in its place. From here to the end nothing waits, so that no interrupt and no other service comes between. */
function commitService(
  { service, folder, boto3 }: Stage,
  { added, changed, removed, pages }: StagedChanges,
  old: ManifestService | undefined,
  lock: FolderLock,
  { input, cwd, source, now = () => new Date() }: SyncOptions,
): void {
  if (!lock.isHeld()) {
    const found = 'The lock of the folder is gone'
    throw makeProblem(showPath(cwd, input), 'input-busy', {
      found,
      instead: `The pages of ${service} are as they were.`,
    })
  }
  const isChanged = old === undefined || added.length + changed.length + removed.length > 0
  const time = isChanged ? now().toISOString() : old.time
  // a source that cannot tell its version today, but has the same pages, still has the same version
  const version = boto3 ?? (isChanged || old.source !== source.name ? undefined : old.boto3)
  const entry: ManifestService = { ...(version !== undefined && { boto3: version }), pages, source: source.name, time }
  const put = [...added, ...changed]
  if (put.length + removed.length > 0) {
    commitJournal(input, { service, put, remove: removed, entry })
  } else {
    if (!isDeepStrictEqual(entry, old)) {
      const { manifest } = readManifest(input, cwd)
      writeManifest(input, { ...manifest, services: { ...manifest.services, [service]: entry } })
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

function describeChanges(stage: Stage, changes: StagedChanges, failed: boolean): SyncedService {
  const { added, changed, removed, unchanged, pages } = changes
  return {
    ...{ service: stage.service, pages: Object.keys(pages).length, added, changed, removed, unchanged },
    ...(stage.boto3 !== undefined && { boto3: stage.boto3 }),
    ...(failed && { failed }),
  }
}

async function makeUnknownProblem(service: string, { source }: SyncOptions): Promise<SyncProblem> {
  const known = await source.listServices().catch((error: unknown) => {
    if (error instanceof SyncProblem) return []
    throw error
  })
  const guess = known.length > 0 ? closest(service, known) : undefined
  const isNear = guess !== undefined && distance(service, guess) <= Math.max(2, service.length / 3)
  return makeProblem(source.name, 'service-unknown', {
    found: `There is no service ${JSON.stringify(service)}`,
    expected: isNear ? [JSON.stringify(guess)] : known.length > 0 ? [`one of ${known.length} services`] : [],
    instead: 'Nothing was written for it.',
  })
}

/** Only what nobody could foresee is thrown on. */
function recordError(error: unknown, shown: string): MessageRecord {
  if (error instanceof SyncProblem) return error.record
  if (!isSystemError(error)) throw error
  const path = error.path === undefined ? '' : ` (${error.path})`
  const found = `The pages cannot be written: ${describeError(error)}${path}`
  return recordProblem(shown, 'input-unwritable', { found })
}
