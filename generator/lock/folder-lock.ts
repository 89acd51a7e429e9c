/**
 * One process at a time at work in a folder: a lock that a file holds, and that the next one takes over where its process was killed.
 *
 * @module
 */
import { linkSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isProcessRunning, readProcessStart } from './running-process.js'

/** Holds a folder until it is released. */
export interface FolderLock {
  /** Whether the lock is still this one's: a person may have removed it. */
  isHeld(): boolean
  /** Lets the next one have the folder, and removes what killed processes have left beside the lock. */
  release(): void
}

/** What locks of this process hold, so that it knows its own from one of a dead process that had its number. */
const held = new Set<string>()

/** Tells one lock of this process from another. */
let count = 0

/**
 * Takes a lock. The lock's file names the process and, where the system tells it, when the process started.
 *
 * @param path - the lock's file; its folder exists
 * @returns the lock; or the id of the process that holds it
 * @throws an error of the operating system
 */
export function takeFolderLock(path: string): FolderLock | number {
  const content = `${process.pid} ${readProcessStart(process.pid) ?? '-'} ${++count}`
  const own = `${path}-${process.pid}-${count}`
  writeFileSync(own, content)
  try {
    // The lock appears with its content, by a link: nobody sees it empty.
    while (!tryLink(own, path)) {
      const holder = readLock(path)
      if (holder === undefined) continue
      if (isAlive(holder)) return readHolder(holder).pid
      moveDeadLock(path, `${own}-dead`, holder)
    }
  } finally {
    rmSync(own, { force: true })
  }
  held.add(content)
  const isHeld = (): boolean => readLock(path) === content
  const release = (): void => {
    held.delete(content)
    if (!isHeld()) return
    for (const claim of listDeadClaims(path)) rmSync(claim, { force: true })
    rmSync(path, { force: true })
  }
  return { isHeld, release }
}

/** Whether a process that is alive holds a lock. */
export function isFolderLocked(path: string): boolean {
  const holder = readLock(path)
  return holder !== undefined && isAlive(holder)
}

/**
 * Lists what processes that were killed while they took a lock have left beside it.
 *
 * @param path - the lock's file; its folder may be missing
 * @returns paths
 */
export function listDeadClaims(path: string): readonly string[] {
  const start = `${basename(path)}-`
  return listNames(dirname(path)).flatMap((name) => {
    const claim = name.startsWith(start) ? /^(\d+)-\d+(?:-dead)?$/.exec(name.slice(start.length)) : null
    return claim && !isProcessRunning(Number(claim[1])) ? [join(dirname(path), name)] : []
  })
}

/** Moves a dead lock away; one that a live process has put there meanwhile goes back. */
function moveDeadLock(path: string, aside: string, holder: string): void {
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  if (readLock(aside) !== holder) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function isAlive(holder: string): boolean {
  const { pid, start } = readHolder(holder)
  if (held.has(holder)) return true
  if (!isProcessRunning(pid)) return false
  const now = readProcessStart(pid)
  // Another thread of this process may hold it. Where nobody tells when processes started, it is a dead one's that had this number.
  if (start === undefined || now === undefined) return pid !== process.pid
  return start === now
}

/** `123 4567 1`; the start is `-` where nobody told it. */
function readHolder(holder: string): { readonly pid: number; readonly start: string | undefined } {
  const [pid = '', start] = holder.split(' ')
  return { pid: /^[1-9]\d*$/.test(pid) ? Number(pid) : 0, start: start === '-' ? undefined : start }
}

/** Whether the link could be made; false where the name is taken. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
