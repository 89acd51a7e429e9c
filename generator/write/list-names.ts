/**
 * The names in a folder that may be missing.
 *
 * @module
 */
import { readdirSync } from 'node:fs'

/**
 * Lists the names in a folder.
 *
 * @returns none where there is no such folder
 * @throws other errors of the operating system
 */
export function listNames(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
