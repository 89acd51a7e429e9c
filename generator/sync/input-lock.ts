/**
 * One sync at a time for an input folder.
 *
 * @module
 */
import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locateWork } from './work-folder.js'
import { unfinishedEnd } from './write-whole.js'

/** Holds an input folder until it is released. */
export interface InputLock {
  /** Whether the lock is still this one's: a person may have removed it. */
  isHeld(): boolean
  release(): void
}

/** Tells one holder from another in the same process. */
let count = 0

/**
 * Takes the lock of an input folder. A lock whose process is gone is taken over. The lock names the process and, where the system tells it, when the process
 * started, so that a process that has the number of a dead one is not taken for it.
 *
 * @returns the lock; or the id of the process that holds it
 * @throws an error of the operating system
 */
export function lockInput(input: string): InputLock | number {
  const folder = locateWork(input)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'lock')
  const content = `${process.pid} ${readStart(process.pid)} ${count++}`
  const own = join(folder, `lock-${process.pid}-${count}`)
  writeFileSync(own, content)
  try {
    // The lock appears with its content, by a link: nobody sees it empty.
    while (!tryLink(own, path)) {
      const holder = readLock(path)
      if (holder === undefined) continue
      if (isAlive(holder)) return Number(holder.split(' ')[0])
      moveDeadLock(path, `${own}-dead`, holder)
    }
  } finally {
    rmSync(own, { force: true })
  }
  const isHeld = (): boolean => readLock(path) === content
  const release = (): void => {
    if (!isHeld()) return
    removeLeftovers(folder)
    rmSync(path, { force: true })
  }
  return { isHeld, release }
}

/** Removes what processes that were killed have left in the work folder: files that are not whole, and claims to the lock. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const claim = /^lock-(\d+)-/.exec(name)
    const isLeft = name.endsWith(unfinishedEnd) || (claim !== null && !isRunning(Number(claim[1])))
    if (isLeft) rmSync(join(folder, name), { force: true })
  }
}

/** Whether a process that is alive holds the lock. */
export function isInputLocked(input: string): boolean {
  const holder = readLock(join(locateWork(input), 'lock'))
  return holder !== undefined && isAlive(holder)
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
  const [pid = '', start = ''] = holder.split(' ')
  return /^[1-9]\d*$/.test(pid) && isRunning(Number(pid)) && readStart(Number(pid)) === start
}

/** Signal 0 only asks; a process of another user counts as running. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process started, in ticks since the machine did: field 22 of `/proc/<pid>/stat` (proc(5)), counted behind the name, which may hold anything. `-` where nobody tells. */
function readStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-'
  } catch {
    return '-'
  }
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

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
