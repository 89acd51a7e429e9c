/**
 * Putting the pages of a service in their places, all or none.
 *
 * The pages that differ stand ready in the work folder before anything is touched. Then a journal says what is to be done: which of them go to their places,
 * which pages go away, and what the manifest then says. From the moment when the journal stands, the new state counts: whoever finds a journal does
 * again what it says, from its beginning. Each step can be done twice, because a page that is no longer ready is already in its place.
 *
 * A process may be killed at any moment: before the journal stands, nothing was touched; after it, the next sync or generate ends what was begun.
 *
 * @module
 */
import { existsSync, readFileSync, renameSync, rmSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../pages/make-folder.js'
import { type ManifestService, isManifestService, readManifest, writeManifest } from './manifest.js'
import { isPagePath } from './page-path.js'
import { locateStage, locateWork } from './work-folder.js'
import { writeWhole } from './write-whole.js'

/** What is to be done to the pages of one service. Paths are below the input folder, with `/`. */
export interface Journal {
  readonly service: string
  /** Pages that stand ready and go to their places. */
  readonly put: readonly string[]
  /** Pages that go away. */
  readonly remove: readonly string[]
  /** What the manifest says of the service then. */
  readonly entry: ManifestService
  /** From {@link markWork}: a journal that came with copied, unpacked or checked out files is not followed. */
  readonly place: string
}

/** What tells the work folder from every other, copies of it as well: its number in the file system. */
export function markWork(input: string): string {
  return String(statSync(locateWork(input), { bigint: true }).ino)
}

/** Path of a page that stands ready. */
export function locateReady(stage: string, path: string): string {
  return join(stage, 'new', path)
}

/** Path of an input folder's journal. */
export function locateJournal(input: string): string {
  return join(locateWork(input), 'journal.json')
}

/**
 * Writes a journal and does what it says. Synchronous: an interrupt cannot part it.
 *
 * @throws an error of the operating system
 */
export function commitJournal(input: string, journal: Omit<Journal, 'place'>): void {
  const placed = { ...journal, place: markWork(input) }
  writeWhole(input, locateJournal(input), JSON.stringify(placed))
  applyJournal(input, placed)
}

/**
 * Reads the journal of a process that was killed.
 *
 * @returns undefined if there is none; `damaged` if there is something else in its place; `foreign` if no sync wrote it here
 */
export function readJournal(input: string): Journal | 'damaged' | 'foreign' | undefined {
  const path = locateJournal(input)
  if (!existsSync(path)) return undefined
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Journal
    const { service, put, remove, entry, place } = value
    const isWhole = [...put, ...remove].every((page) => isPagePath(service, page)) && isManifestService(service, entry)
    if (!isWhole) return 'damaged'
    return place === markWork(input) ? value : 'foreign'
  } catch {
    return 'damaged'
  }
}

/** Does what a journal says, and removes it. */
export function applyJournal(input: string, { service, put, remove, entry }: Journal): void {
  const stage = locateStage(input, service)
  for (const path of put) {
    const target = join(input, path)
    makeFolder(dirname(target))
    putPage(locateReady(stage, path), target)
  }
  for (const path of remove) rmSync(join(input, path), { force: true })
  for (const folder of new Set(remove.map((path) => dirname(path)))) removeEmptyFolder(input, folder)
  const { manifest } = readManifest(input, input)
  writeManifest(input, { ...manifest, services: { ...manifest.services, [service]: entry } })
  rmSync(locateJournal(input), { force: true })
  rmSync(stage, { recursive: true, force: true })
}

/** A page that is not ready any more is in its place already. */
function putPage(ready: string, target: string): void {
  try {
    renameSync(ready, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !existsSync(target)) throw error
  }
}

function removeEmptyFolder(input: string, folder: string): void {
  if (folder === '.') return
  try {
    rmdirSync(join(input, folder))
  } catch {
    // it holds something else, or is gone
  }
}
