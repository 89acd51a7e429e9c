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

/** The folder of this file: the sources, or the build. */
const codeFolder = fileURLToPath(new URL('.', import.meta.url))
const templateFolder = fileURLToPath(new URL('../templates/', import.meta.url))

/** Packages whose version decides on the text of the output. */
const textPackages = [
  'mdast-util-to-markdown',
  'pluralize',
  'prettier',
  'remark-parse',
  'remark-stringify',
  'restructured',
  'ts-morph',
  'unified',
]

const require = createRequire(import.meta.url)

let known: string | undefined

/** Hash of the names, sizes and times of the generator's code and templates, and of the versions of what prints the output. Computed once per process. */
export function fingerprintGenerator(): string {
  known ??= hashParts(
    ...describeFolder(codeFolder),
    ...describeFolder(templateFolder),
    ...textPackages.map(findVersion),
  )
  return known
}

function describeFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return describeFolder(path)
    const { size, mtimeMs } = statSync(path)
    return [path, String(size), String(mtimeMs)]
  })
}

function findVersion(name: string): string {
  const { paths } = require.resolve
  for (const folder of paths(name) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version
    } catch {
      // The package stands further up.
    }
  }
  return ''
}
