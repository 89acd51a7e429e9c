/**
 * Reading pages from disk.
 *
 * @module
 */
import { type Stats, readFileSync, statSync } from 'node:fs'
import { VFile } from 'vfile'
import { reportMessage } from '../messages/report.js'
import { describeError } from './describe-error.js'
import type { PagePath } from './find.js'
import { showPath } from './show-path.js'
import type { StampedStats } from './stamp.js'

declare module 'vfile' {
  interface DataMap {
    /** The page's path below the input folder, with `/`: what origins name. */
    page: string
  }
}

/** A page's bytes; or the message that says why there are none. */
export interface LoadedPage {
  /** Path as messages show it, `data.page`, and the bytes as value. */
  readonly file: VFile
  /** Whether the bytes were read. */
  readonly isLoaded: boolean
  /** The file as it was before its bytes were read, and when that was, as `Date.now()` gives it; absent where they were not. */
  readonly seen?: { readonly stats: StampedStats; readonly time: number }
}

/** The largest page has 70 MB: all of QuickSight in the older layout, one page per service. */
const maxBytes = 256 * 1024 * 1024

/**
 * Reads a page's bytes. Synchronous: for files of some kilobytes that is several times faster than a promise for each.
 *
 * @param cwd - what the path in messages is relative to
 */
export function loadPage({ path, page }: PagePath, cwd: string): LoadedPage {
  const file = new VFile({ path: showPath(cwd, path), cwd, data: { page } })
  let stats: Stats
  let time: number
  try {
    time = Date.now()
    stats = statSync(path)
    if (!stats.isFile()) return refuse(file, 'It is no regular file')
    if (stats.size > maxBytes) return refuse(file, `The page has ${stats.size} bytes; at most ${maxBytes} are read`)
    file.value = readFileSync(path)
  } catch (error) {
    return refuse(file, `The page cannot be read: ${describeError(error)}`)
  }
  return { file, isLoaded: true, seen: { stats, time } }
}

function refuse(file: VFile, found: string): LoadedPage {
  reportMessage(file, 'page-unreadable', { found })
  return { file, isLoaded: false }
}
