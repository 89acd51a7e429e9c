/**
 * One writer at a time for an output folder.
 *
 * @module
 */
import { join } from 'node:path'
import { listDeadClaims, takeFolderLock } from '../lock/folder-lock.js'

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
  const lock = takeFolderLock(locateLock(output))
  if (typeof lock === 'number') throw new OutputBusyError(lock)
  try {
    return task()
  } finally {
    lock.release()
  }
}

/** Whether a run that was killed while it took the lock has left something, which goes when the lock is released next. */
export function hasDeadClaims(output: string): boolean {
  return listDeadClaims(locateLock(output)).length > 0
}

function locateLock(output: string): string {
  return join(output, '.shapewright-lock')
}
