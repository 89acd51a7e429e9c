/**
 * What tells one state of a package's file from another, without reading it.
 *
 * @module
 */
import type { Stats } from 'node:fs'

/** By what a file on disk is known again. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number
  /** Time of the last change of content, in milliseconds. Whoever changes a file can set it. */
  readonly mtime: number
  /** Time of the last change of content or status, in milliseconds. Only the system sets it. */
  readonly ctime: number
}

/** Takes the stamp of a file. */
export function stampFile({ size, mtimeMs, ctimeMs }: Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs'>): FileStamp {
  return { size, mtime: mtimeMs, ctime: ctimeMs }
}

/** Whether a file is the regular file that a stamp was taken of. */
export function hasStamp(stats: Stats, { size, mtime, ctime }: FileStamp): boolean {
  return stats.isFile() && stats.size === size && stats.mtimeMs === mtime && stats.ctimeMs === ctime
}
