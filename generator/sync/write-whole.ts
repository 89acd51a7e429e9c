/**
 * Files that appear as a whole, and leave nothing beside them when the process is killed.
 *
 * @module
 */
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { locateWork } from './work-folder.js'

/** What the names of files end in that are not whole yet. They stand in the work folder. */
export const unfinishedEnd = '.new'

/**
 * Writes a file: its content is on the disk before it has its name. The caller holds the lock of the input folder, so that nobody else writes.
 *
 * @param path - a file in the input folder or its work folder
 * @throws an error of the operating system
 */
export function writeWhole(input: string, path: string, text: string): void {
  const unfinished = join(locateWork(input), `${basename(path)}${unfinishedEnd}`)
  const file = openSync(unfinished, 'w')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
