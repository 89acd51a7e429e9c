/**
 * Writes what was planned.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import type { PlannedFile } from './plan-files.js'

/**
 * Writes files, each as a whole.
 *
 * @param folder - absolute path of the project
 * @throws Error if a file is no longer what it was when it was planned: somebody edits it
 */
export function writePlannedFiles(folder: string, files: readonly PlannedFile[]): void {
  for (const { before, path } of files) {
    const file = join(folder, path)
    const standing = existsSync(file) ? readFileSync(file, 'utf8') : undefined
    if (standing !== before) throw new Error(`${path} changed while questions were asked`)
  }
  for (const { after, path } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileAtomic(file, after)
  }
}
