/**
 * Making folders.
 *
 * @module
 */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, unless they are there. Not `mkdirSync` with `recursive`: on a read-only file system that says that the folder does not exist, and it
 * never ends in a file system that takes no folders (`/proc`).
 *
 * @param make - makes one folder
 * @throws an error of the operating system, with its own reason
 */
export function makeFolder(path: string, make: (path: string) => void = mkdirSync): void {
  const error = tryMake(path, make)
  if (error === undefined) return
  const parent = dirname(path)
  if (error.code !== 'ENOENT' || parent === path || isFolder(parent)) throw error
  makeFolder(parent, make)
  const again = tryMake(path, make)
  if (again !== undefined) throw again
}

/** @returns why the folder is not there; undefined if it is */
function tryMake(path: string, make: (path: string) => void): NodeJS.ErrnoException | undefined {
  try {
    make(path)
    return undefined
  } catch (error) {
    return isFolder(path) ? undefined : (error as NodeJS.ErrnoException)
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
