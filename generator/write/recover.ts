/**
 * Cleaning up after runs that were killed while they replaced packages: see `replace.ts`.
 *
 * @module
 */
import { lstatSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isProcessRunning } from '../lock/running-process.js'
import { listNames } from './list-names.js'
import { isLink } from './ownership.js'
import { moveOthers, removeOld } from './replace.js'

/**
 * Puts back packages that were moved away, moves over what belongs to others, removes what was never finished. Leaves the folders of runs that are still alive.
 *
 * @param output - the output folder; it may be missing
 * @returns the names of the folders that were cleaned up
 */
export function recoverOutput(output: string): string[] {
  const leftovers = listLeftovers(output)
  for (const { name, service, kind } of leftovers) {
    const path = join(output, name)
    if (kind === 'new') rmSync(path, { recursive: true, force: true })
    else recoverOld(path, join(output, service))
  }
  return leftovers.map(({ name }) => name)
}

/** Whether there is anything to clean up in an output folder. */
export function hasLeftovers(output: string): boolean {
  return listLeftovers(output).length > 0
}

function listLeftovers(output: string): { name: string; service: string; kind: string }[] {
  return listNames(output).flatMap((name) => {
    const match = /^\.([a-z0-9-]+)\.(new|old)-(\d+)-\w+$/.exec(name)
    // A run leaves folders. A link of such a name leads out of the output.
    if (!match || !lstatSync(join(output, name), { throwIfNoEntry: false })?.isDirectory()) return []
    const pid = Number(match[3])
    // This process has nothing staged while it cleans up: what has its number is a dead one's.
    const isLeft = pid === process.pid || !isProcessRunning(pid)
    return isLeft ? [{ name, service: match[1]!, kind: match[2]! }] : []
  })
}

/** What the new package has counts as generated; what else the old folder holds is moved over. */
function recoverOld(old: string, target: string): void {
  if (isLink(target)) return
  const names = listNames(target)
  if (names.length === 0) return renameSync(old, target)
  moveOthers(old, target, new Set(names))
  removeOld(old)
}
