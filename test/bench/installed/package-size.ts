/**
 * What packages take on the disk.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is in some folders. */
export interface Size {
  readonly bytes: number
  readonly files: number
}

/** Measures a package alone, without what is installed for it. */
export function measurePackage(folder: string): Size {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const own = paths.filter((path) => !path.startsWith(join(folder, 'node_modules')))
  return { bytes: own.reduce((sum, path) => sum + statSync(path).size, 0), files: own.length }
}

/** Measures a package with all that an install of it brings. */
export function measureTree(folder: string): Size {
  const sizes = [...listTree(folder)].map(measurePackage)
  return {
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    files: sizes.reduce((sum, { files }) => sum + files, 0),
  }
}

/** Lists the folders of a package and of all that it depends on, each once. */
function listTree(folder: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(folder)) return seen
  seen.add(folder)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>
  }
  for (const name of Object.keys(manifest.dependencies ?? {})) listTree(locatePackage(name, folder), seen)
  return seen
}

/** Finds a package as Node.js does: in the `node_modules` of the folder or of one above it. */
function locatePackage(name: string, from: string): string {
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(folder)) return folder
  }
  throw new Error(`${name}, which ${from} depends on, is not installed`)
}
