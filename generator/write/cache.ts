/**
 * What a run leaves for the next one: fingerprints of what went in and of what came out. Losing it costs time, never correctness.
 *
 * @module
 */
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readCacheFile, writeCacheFile } from './cache-file.js'
import { type FileStamp, hasStamp, stampFile } from './file-stamp.js'
import type { PackageFile } from './format.js'
import { hashParts } from './hash.js'
import { listOwnedFiles, ownedEntries } from './plan.js'

/** One file of the package as the last run left it on disk. */
export interface CachedFile extends FileStamp {
  /** Hash of the text before it was laid out. */
  readonly source: string
  /** Hash of the text on disk. */
  readonly text: string
}

/** What the last run of one service left. */
export interface PackageCache {
  /** Hash of everything that the package is made of: pages, options, the generator itself. */
  readonly fingerprint: string
  /** Hashes of what may have been published before, so that the package is as it stands: first what the run found, then what it wrote. */
  readonly releases: readonly string[]
  /** The package's version, as the run reported it. */
  readonly release: unknown
  /** What the run reported; repeated where nothing changed. */
  readonly report: unknown
  /** What its modules were made from; for who made them to read. */
  readonly inputs: unknown
  /** By path in the package. */
  readonly files: Readonly<Record<string, CachedFile>>
}

/**
 * Finds the folder for caches: `node_modules/.cache/shapewright/` of the project that a folder belongs to.
 *
 * @param cwd - where to begin to look; its ancestors follow
 * @param output - the output folder; each has its own cache
 * @returns undefined where there is no `node_modules`: such a run keeps no cache
 */
export function findCacheFolder(cwd: string, output: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (existsSync(modules)) return join(modules, '.cache', 'shapewright', hashParts(resolve(output)).slice(0, 16))
    if (folder === dirname(folder)) return undefined
  }
}

/**
 * Reads a service's cache.
 *
 * @param onDamage - called with the file's path if it is not as it was written
 * @returns undefined if there is none, or none to go by
 */
export function readCache(
  folder: string,
  service: string,
  onDamage: (path: string) => void = () => {},
): PackageCache | undefined {
  return readCacheFile(folder, cacheName(service), onDamage) as PackageCache | undefined
}

/** Writes a service's cache. */
export function writeCache(folder: string, service: string, cache: PackageCache): void {
  writeCacheFile(folder, cacheName(service), cache)
}

function cacheName(service: string): string {
  return `${service}.json`
}

/**
 * Tells whether a package on disk is as the last run left it: the same files, each of the same size and times, or of the same content. A link in its place is none.
 *
 * @throws an error of the operating system where a folder cannot be read
 */
export function isPackageUntouched(output: string, service: string, { files }: PackageCache): boolean {
  const root = join(output, service)
  if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) return false
  const paths = Object.keys(files)
  const existing = listOwnedFiles(root, ownedEntries(paths.map((path) => ({ path }))))
  return (
    existing.size === paths.length &&
    paths.every((path) => existing.has(path) && isFileUntouched(root, path, files[path]!))
  )
}

/**
 * Finds the file that the last run left on disk, if it stands there untouched.
 *
 * @param path - in the package
 * @returns undefined if the last run had no such file, or if its size or a time of it is another now
 */
export function findStanding(
  output: string,
  service: string,
  path: string,
  cache: PackageCache | undefined,
): PackageFile | undefined {
  const cached = cache && Object.hasOwn(cache.files, path) ? cache.files[path] : undefined
  const place = join(output, service, path)
  const stats = cached && lstatSync(place, { throwIfNoEntry: false })
  if (!cached || !stats || !hasStamp(stats, cached)) return undefined
  return {
    path,
    standing: stampFile(stats),
    get text() {
      return readFileSync(place, 'utf8')
    },
  }
}

/**
 * Takes the formatted text of files whose unformatted text is that of the last run from disk.
 *
 * @param emitted - unformatted files
 * @returns by path; files that have to be formatted are missing
 */
export function reuseFormatted(
  output: string,
  service: string,
  emitted: readonly PackageFile[],
  cache: PackageCache | undefined,
): Map<string, string> {
  const reused = new Map<string, string>()
  if (!cache) return reused
  for (const file of emitted) {
    const { path } = file
    const cached = Object.hasOwn(cache.files, path) ? cache.files[path] : undefined
    if (!cached || file.isLaidOut || cached.source !== hashParts(file.text)) continue
    const formatted = readText(join(output, service, path))
    if (formatted !== undefined && hashParts(formatted) === cached.text) reused.set(path, formatted)
  }
  return reused
}

/**
 * Describes a package that stands on disk for the next run.
 *
 * @param emitted - the unformatted files
 * @param formatted - the same files as they were written
 * @param unchanged - paths of files that stood there before the run with the same text
 * @param former - what the last run left
 */
export function describeFiles(
  output: string,
  service: string,
  emitted: readonly PackageFile[],
  formatted: readonly PackageFile[],
  unchanged: ReadonlySet<string>,
  former: PackageCache | undefined,
): Record<string, CachedFile> {
  const sources = new Map(emitted.map((file) => [file.path, file]))
  const files: Record<string, CachedFile> = {}
  for (const file of formatted) {
    const { path, standing } = file
    const cached = former && Object.hasOwn(former.files, path) ? former.files[path] : undefined
    const stats = lstatSync(join(output, service, path))
    if (cached && standing && unchanged.has(path)) {
      // To be linked into the new package gave the file another time of its last change of status.
      const isSame = stats.size === standing.size && stats.mtimeMs === standing.mtime
      files[path] = isSame ? { ...cached, ...stampFile(stats) } : cached
      continue
    }
    const isKnown = cached?.size === stats.size && cached.mtime === stats.mtimeMs && unchanged.has(path)
    const hash = isKnown ? cached.text : hashParts(file.text)
    const source = sources.get(path)
    const sourceHash = source?.isSame && cached ? cached.source : hashParts(source?.text ?? '')
    files[path] = { source: sourceHash, text: hash, ...stampFile(stats) }
  }
  return files
}

function isFileUntouched(root: string, path: string, cached: CachedFile): boolean {
  const stats = lstatSync(join(root, path))
  if (!stats.isFile() || stats.size !== cached.size) return false
  if (hasStamp(stats, cached)) return true
  const content = readText(join(root, path))
  return content !== undefined && hashParts(content) === cached.text
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
