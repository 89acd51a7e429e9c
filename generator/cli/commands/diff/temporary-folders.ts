/**
 * Folders that last as long as a command.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes folders, and removes them when the command is done or the process ends. */
export class TemporaryFolders {
  readonly #folders: string[] = []

  constructor() {
    process.once('exit', this.remove)
  }

  /** Makes an empty folder. @returns its absolute path */
  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'shapewright-'))
    this.#folders.push(folder)
    return folder
  }

  /** Removes all folders. */
  readonly remove = (): void => {
    process.off('exit', this.remove)
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
