/**
 * Telling packages that Shapewright wrote from folders of others.
 *
 * @module
 */
import { type Dirent, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageFile } from './format.js'
import { listOwnedFiles, ownedEntries } from './plan.js'

/** How `src/index.ts` of every package begins. */
const sourceMark = '// Written by Shapewright'

/** How the description in every package's `package.json` begins. */
const manifestMark = 'TypeScript types, runtime guards and an operation client for '

/**
 * Whether a folder holds a package that Shapewright wrote. Either mark is enough, so that a package of which a part was removed or edited is mended.
 *
 * @param root - the package's folder; it may be missing
 */
export function isOwnPackage(root: string): boolean {
  return readText(join(root, 'src/index.ts')).startsWith(sourceMark) || readDescription(root).startsWith(manifestMark)
}

/** Whether a path is a symbolic link. A package's place is never one: what it leads to could be anything of anyone. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/**
 * Lists what writing a package would take from somebody else: entries that a package has, in a folder that Shapewright did not write.
 *
 * @param output - the output folder
 * @param service - the package's folder in it; missing, empty or holding other entries only, there is nothing to take
 * @param files - the whole package
 * @returns names of top-level entries, ascending
 * @throws an error of the operating system where a folder cannot be read
 */
export function listForeignEntries(
  output: string,
  service: string,
  files: readonly Pick<PackageFile, 'path'>[],
): readonly string[] {
  const root = join(output, service)
  const existing = ownedEntries([...listOwnedFiles(root, ownedEntries(files))].map((path) => ({ path })))
  return existing.size === 0 || isOwnPackage(root) ? [] : [...existing].sort()
}

/**
 * Lists the packages in an output folder that Shapewright wrote, by the names of their folders, ascending.
 *
 * @param output - the output folder; where it cannot be read, there are none
 */
export function listOwnPackages(output: string): readonly string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(output, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && isOwnPackage(join(output, name)))
    .sort()
}

function readDescription(root: string): string {
  try {
    const { description } = JSON.parse(readText(join(root, 'package.json'))) as { description?: unknown }
    return typeof description === 'string' ? description : ''
  } catch {
    return ''
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
