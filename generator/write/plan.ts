/**
 * Comparing a package with what is on disk.
 *
 * @module
 */
import { type Dirent, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hasStamp } from './file-stamp.js'
import type { PackageFile } from './format.js'

/** What writing a package would change. Paths are in the package's folder, with `/`, ascending in code unit order. */
export interface PackagePlan {
  /** Folder name of the package in the output folder. */
  readonly service: string
  /** The whole package, formatted. */
  readonly files: readonly PackageFile[]
  /** The top-level entries that are the generator's: those of the package, and those that an earlier run wrote. */
  readonly owned: ReadonlySet<string>
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: readonly string[]
  /** Files below a generated folder that this package does not have. */
  readonly removed: readonly string[]
}

/** Whether writing the package would change anything. */
export function hasChanges({ added, changed, removed }: PackagePlan): boolean {
  return added.length + changed.length + removed.length > 0
}

/**
 * Compares a package with its folder, by content.
 *
 * The generator owns the top-level entries that it emits (`src/`, `package.json`, …), each as a whole: a file below `src/` that is not emitted is stale. Every other
 * top-level entry (`dist/`, `node_modules/`, notes) belongs to somebody else, and is never looked into, changed or removed.
 *
 * @param output - the output folder
 * @param service - the package's folder in it
 * @param files - the whole package
 * @throws an error of the operating system where a file or folder cannot be read
 */
export function planPackage(output: string, service: string, files: readonly PackageFile[]): PackagePlan {
  const root = join(output, service)
  const owned = ownedEntries(files)
  const existing = listOwnedFiles(root, owned)
  const plan = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] }
  for (const file of files) {
    const { path } = file
    assertInside(path)
    if (!existing.delete(path)) plan.added.push(path)
    else if (isOnDisk(join(root, path), file)) plan.unchanged.push(path)
    else plan.changed.push(path)
  }
  return {
    service,
    files,
    owned,
    added: plan.added.sort(),
    changed: plan.changed.sort(),
    unchanged: plan.unchanged.sort(),
    removed: [...existing].sort(),
  }
}

/** The top-level entries of a package, which the generator owns. */
export function ownedEntries(files: readonly Pick<PackageFile, 'path'>[]): ReadonlySet<string> {
  return new Set(files.map(({ path }) => path.split('/', 1)[0]!))
}

/**
 * Lists everything below the owned entries that is no folder, as paths with `/`.
 *
 * @param root - the package's folder; it may be missing
 */
export function listOwnedFiles(root: string, owned: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const entry of readFolder(root)) if (owned.has(entry.name)) collectFiles(root, entry, entry.name, found)
  return found
}

function collectFiles(root: string, entry: Dirent, path: string, found: Set<string>): void {
  if (!entry.isDirectory()) {
    found.add(path)
    return
  }
  for (const child of readFolder(join(root, path))) collectFiles(root, child, `${path}/${child.name}`, found)
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Whether a file has its text on disk. A symbolic link, and whatever else stands in a file's place, is replaced. */
function isOnDisk(path: string, file: PackageFile): boolean {
  const stats = lstatSync(path)
  if (!stats.isFile()) return false
  if (file.standing && hasStamp(stats, file.standing)) return true
  return readFileSync(path, 'utf8') === file.text
}

function assertInside(path: string): void {
  const isInside = path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  if (!isInside || path.includes('\\') || path.includes('\0')) throw new Error(`Not a path inside a package: ${path}`)
}
