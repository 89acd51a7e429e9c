/**
 * One writer at a time for an output folder.
 *
 * @module
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
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
    rmSync(path, { force: true })
  }
}

function takeLock(path: string): void {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const pid = Number(readFileSync(path, 'utf8'))
    if (isProcessAlive(pid)) throw new OutputBusyError(pid)
    rmSync(path, { force: true })
    takeLock(path)
  }
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
