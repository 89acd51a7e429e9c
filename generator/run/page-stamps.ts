/**
 * Hashes of pages that were read before, by stamp: a run that finds every page's stamp as it was reads none of them.
 *
 * A stamp stands for the bytes only if no change can leave it as it is (`isSettled`); a page without such a stamp is read. A run that makes a package reads every page
 * and goes by the bytes alone. So a stamp only ever answers whether there is anything to do.
 *
 * @module
 */
import { statSync } from 'node:fs'
import type { ServicePages } from '../pages/find.js'
import type { LoadedPage } from '../pages/load.js'
import { showPath } from '../pages/show-path.js'
import { type StampedStats, describeStamp, isSettled } from '../pages/stamp.js'
import { hashParts, readCacheFile, writeCacheFile } from '../write/index.js'

/** The bytes of one page. */
export interface PageHash {
  /** The page's path as messages show it. */
  readonly path: string
  /** Hash of the bytes; empty where they could not be read. */
  readonly hash: string
}

/** By path below the input folder: the stamp, and the hash of what was read under it. */
export type PageStamps = Readonly<Record<string, readonly [stamp: string, hash: string]>>

/** Hashes pages that were read. */
export function hashPages(loaded: readonly LoadedPage[]): readonly PageHash[] {
  return loaded.map(({ file, isLoaded }) => ({ path: file.path, hash: isLoaded ? hashParts(file.value ?? '') : '' }))
}

/**
 * Takes the hashes of pages from what an earlier run read.
 *
 * @param known - from {@link readStamps}
 * @param cwd - what the paths in messages are relative to
 * @returns undefined where any page has no stamp, or another one now
 */
export function recallHashes({ pages }: ServicePages, known: PageStamps, cwd: string): readonly PageHash[] | undefined {
  const hashes: PageHash[] = []
  for (const { path, page } of pages) {
    const [stamp, hash] = Object.hasOwn(known, page) ? known[page]! : []
    const stats = hash === undefined ? undefined : readStats(path)
    if (hash === undefined || !stats || describeStamp(stats) !== stamp) return undefined
    hashes.push({ path: showPath(cwd, path), hash })
  }
  return hashes
}

/**
 * Stamps pages that were read. Those that changed a moment before get no stamp.
 *
 * @param loaded - the pages
 * @param hashes - their hashes, in the same order
 */
export function stampPages(loaded: readonly LoadedPage[], hashes: readonly PageHash[]): PageStamps {
  return Object.fromEntries(
    loaded.flatMap(({ file, seen }, index) => {
      const { page } = file.data
      if (!seen || page === undefined || !isSettled(seen.stats, seen.time)) return []
      return [[page, [describeStamp(seen.stats), hashes[index]!.hash]] as const]
    }),
  )
}

/**
 * Reads what {@link writeStamps} wrote.
 *
 * @param onDamage - called with the file's path if it is not as it was written
 * @returns nothing if there is nothing, or nothing to go by
 */
export function readStamps(folder: string, service: string, onDamage: (path: string) => void = () => {}): PageStamps {
  return (readCacheFile(folder, stampsName(service), onDamage) ?? {}) as PageStamps
}

/**
 * Keeps the stamps of a service's pages for the next run.
 *
 * @param folder - the cache's folder
 */
export function writeStamps(folder: string, service: string, stamps: PageStamps): void {
  writeCacheFile(folder, stampsName(service), stamps)
}

/** No service has a dot in its name. */
function stampsName(service: string): string {
  return `${service}.pages.json`
}

function readStats(path: string): StampedStats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? stats : undefined
}
