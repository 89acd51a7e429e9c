/**
 * One sync at a time for an input folder.
 *
 * @module
 */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FolderLock, isFolderLocked, takeFolderLock } from '../lock/folder-lock.js'
import { makeFolder } from '../pages/make-folder.js'
import { locateWork } from './work-folder.js'
import { unfinishedEnd } from './write-whole.js'

/**
 * Takes the lock of an input folder. Releasing it removes files that a killed sync has left unfinished.
 *
 * @returns the lock; or the id of the process that holds it
 * @throws an error of the operating system
 */
export function lockInput(input: string): FolderLock | number {
  const folder = locateWork(input)
  makeFolder(folder)
  const lock = takeFolderLock(locateLock(input))
  if (typeof lock === 'number') return lock
  const release = (): void => {
    if (lock.isHeld()) removeUnfinished(folder)
    lock.release()
  }
  return { isHeld: () => lock.isHeld(), release }
}

/** Whether a process that is alive holds the lock. */
export function isInputLocked(input: string): boolean {
  return isFolderLocked(locateLock(input))
}

function locateLock(input: string): string {
  return join(locateWork(input), 'lock')
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(unfinishedEnd)) rmSync(join(folder, name), { force: true })
  }
}
