/**
 * What the generator itself consists of: when that changes, nothing of an earlier run holds.
 *
 * @module
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashParts } from './write/index.js'

/** Where a generator is. */
export interface GeneratorFiles {
  /** Absolute path of the folder with its code: the sources, or the build. */
  readonly code: string
  /** Absolute path of the folder with its templates. */
  readonly templates: string
  /** Absolute path of its `package.json`. */
  readonly manifest: string
}

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** This generator's. Code and templates are neighbours, as sources and as a build. */
const ownFiles: GeneratorFiles = {
  code: pathOf('.'),
  templates: pathOf('../templates/'),
  manifest: pathOf('../package.json'),
}

let known: string | undefined

/** Hash of the generator that is running. Computed once per process. */
export function fingerprintGenerator(): string {
  return (known ??= hashGenerator(ownFiles))
}

/**
 * Hashes what a generator consists of: its version, the names, sizes and times of its code and templates, and the versions of its libraries, any of which may have a part in a text. Times alone do not do:
 * there are installations in which every file has the same.
 */
export function hashGenerator({ code, templates, manifest }: GeneratorFiles): string {
  const { version, dependencies = {} } = readManifest(manifest)
  const { paths } = createRequire(manifest).resolve
  const versions = Object.keys(dependencies).map((name) => findVersion(name, paths(name) ?? []))
  return hashParts(version, ...describeFolder(code), ...describeFolder(templates), ...versions)
}

function describeFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return describeFolder(path)
    // a build has one beside each file of code
    if (entry.name.endsWith('.d.ts')) return []
    const { size, mtimeMs } = statSync(path)
    return [path, String(size), String(mtimeMs)]
  })
}

/** @param folders - the `node_modules` in which the library may be, the nearest first */
function findVersion(name: string, folders: readonly string[]): string {
  for (const folder of folders) {
    try {
      return readManifest(join(folder, name, 'package.json')).version
    } catch {
      // The package stands further up.
    }
  }
  return ''
}

interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}
