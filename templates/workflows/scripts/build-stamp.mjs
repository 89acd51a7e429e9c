/**
 * Telling whether a package's `dist/` was built from its present sources by this builder: a hash of the inputs lies in `dist/.inputs`, which is not published.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Path of the stamp, in the package's folder. */
const stampPath = 'dist/.inputs'

/** The modules that decide what a build writes. */
const builders = ['build-package.mjs', 'declaration-plugin.mjs', 'inline-exports.mjs', 'write-json-schemas.mjs']

/** The libraries that do. */
const libraries = ['rolldown', 'rolldown-plugin-dts']

/** @type {string | undefined} */
let builderHash

/**
 * Hashes everything that a build reads: the sources, the fields of `package.json` that say which files to write, and the builder.
 *
 * @param {import('./package-folders.mjs').PackageFolder} folder
 * @returns {string} SHA-256 in hexadecimal digits
 */
export function hashInputs({ path, manifest: { exports, files } }) {
  builderHash ??= hashBuilder()
  const hash = createHash('sha256').update(`${builderHash}\n${JSON.stringify({ exports, files })}\n`)
  const sources = join(path, 'src')
  const names = existsSync(sources) ? readdirSync(sources, { recursive: true, withFileTypes: true }) : []
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const source of paths.sort()) {
    const text = readFileSync(source)
    hash.update(`${source.slice(sources.length)}\n${text.length}\n`).update(text)
  }
  return hash.digest('hex')
}

/**
 * Says whether `dist/` is what a build would write now.
 *
 * @param {import('./package-folders.mjs').PackageFolder} folder
 * @param {string} [inputs] its hash, if it is known
 */
export function isBuilt(folder, inputs = hashInputs(folder)) {
  const stamp = join(folder.path, stampPath)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs
}

function hashBuilder() {
  const hash = createHash('sha256')
  for (const name of builders) hash.update(readFileSync(new URL(name, import.meta.url)))
  const require = createRequire(import.meta.url)
  for (const name of libraries) hash.update(`${name} ${require(`${name}/package.json`).version}\n`)
  return hash.digest('hex')
}
