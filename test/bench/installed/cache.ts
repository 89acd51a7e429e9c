/**
 * The folder that the benchmark keeps from run to run: what takes long to get and does not change.
 *
 * @module
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a folder of the cache.
 *
 * @param root - absolute path of the project
 * @returns absolute path
 */
export function openCache(root: string, name: string): string {
  const folder = join(root, 'node_modules/.cache/bench', name)
  mkdirSync(folder, { recursive: true })
  return folder
}
