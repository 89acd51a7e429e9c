/**
 * What tells one state of a page's file from another, without reading it.
 *
 * @module
 */
import type { Stats } from 'node:fs'

/** The parts of `fs.Stats` that a stamp is made of. */
export type StampedStats = Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>

/** The coarsest clock of a file system, FAT's, in milliseconds: two changes within it can have the same time. */
const coarsestTick = 2000

/** The file, its size, and when its content or its name changed: a file that is renamed into a place may be older than the one it replaces. */
export function describeStamp({ ino, size, mtimeMs, ctimeMs }: StampedStats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}

/**
 * Whether any later change of a file gives it another stamp. A file that changed a moment ago can change again within the same tick of its file system's clock, and
 * keep its size: git calls such an entry racy, and reads the file again.
 *
 * @param now - when the file was looked at, as `Date.now()` gives it
 */
export function isSettled({ mtimeMs, ctimeMs }: StampedStats, now: number): boolean {
  return Math.max(mtimeMs, ctimeMs) + coarsestTick < now
}
