/**
 * One writer at a time for an output folder.
 *
 * @module
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lock's file in the output folder. It holds the process id of the run that writes; a killed run's lock is taken over. */
const lockName = '.shapewright-lock'

/** Thrown where another run that is alive holds the lock. */
export class OutputBusyError extends Error {
  /**
   * @param pid - the other run's process id
   */
  constructor(readonly pid: number) {
    super(`process ${pid} is writing to it`)
  }
}

/**
 * Runs a task as the only writer of an output folder. The task is synchronous: an interrupt cannot part the lock from its release.
 *
 * @param output - the folder, which must exist
 * @returns what the task returns
 * @throws OutputBusyError; errors of the operating system; what the task throws
 */
export function withOutputLock<Result>(output: string, task: () => Result): Result {
  const path = join(output, lockName)
  takeLock(path)
  try {
    return task()
  } finally {
    if (readLock(path) === String(process.pid)) rmSync(path, { force: true })
  }
}

/** The lock appears with its content, by a link: nobody sees it empty. A dead run's lock is moved aside first, so that of two that want it only one has it. */
function takeLock(path: string): void {
  const own = `${path}-${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    while (!tryLink(own, path)) {
      const holder = readLock(path)
      if (holder === undefined) continue
      if (isProcessAlive(Number(holder))) throw new OutputBusyError(Number(holder))
      moveDeadLock(path, `${own}-dead`, holder)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moves a dead run's lock away; one that a live run has put there meanwhile goes back. */
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

/**
 * Whether another process is running. Signal 0 only asks; a process of another user counts as alive.
 *
 * @param pid - its id; this process's own id and what is no id give false
 */
export function isProcessAlive(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
