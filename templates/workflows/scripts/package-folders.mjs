/**
 * The packages of the output folder.
 *
 * @module
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What lets npm say why it fails: `npm run --silent` silences the npm that a script calls, too. */
export const loudly = process.env.npm_config_loglevel === 'silent' ? ['--loglevel=error'] : []

/**
 * One package that Shapewright wrote.
 *
 * @typedef {object} PackageFolder
 * @property {string} service folder name: `sqs`
 * @property {string} path absolute path of the folder
 * @property {{ readonly name: string, readonly version: string } & Record<string, unknown>} manifest its `package.json`
 */

/**
 * Lists the packages, by folder name. A folder without a lock file was not written by Shapewright and is passed over.
 *
 * @param {string} output the output folder
 * @returns {readonly PackageFolder[]}
 */
export function listPackages(output) {
  const folder = resolve(output)
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  return names
    .filter((service) => !service.startsWith('.'))
    .map((service) => ({ service, path: join(folder, service) }))
    .filter(({ path }) => existsSync(join(path, 'shapewright.lock.json')))
    .map((entry) => ({ ...entry, manifest: readJson(join(entry.path, 'package.json')) }))
}

/**
 * Lists the packages, and ends the process where there is none.
 *
 * @param {string} output the output folder
 */
export function listSomePackages(output) {
  const packages = listPackages(output)
  if (packages.length === 0) fail(`${output}/ has no package; run: npm run generate`)
  return packages
}

/**
 * Path of what a package's compiled modules begin with. Ends the process where it is missing, or older than what it was made from: a run of `generate` keeps the `dist/` that was there.
 *
 * @param {PackageFolder} folder
 */
export function locateEntry({ path, manifest: { name } }) {
  const entry = join(path, 'dist/index.js')
  const compiled = statSync(entry, { throwIfNoEntry: false })?.mtimeMs
  if (compiled === undefined) fail(`${name} is not compiled; run: npm run build:output`)
  const sources = existsSync(join(path, 'src')) ? readdirSync(join(path, 'src'), { recursive: true }) : []
  if (sources.some((source) => statSync(join(path, 'src', String(source))).mtimeMs > compiled)) {
    fail(`${name} is not compiled since it was written; run: npm run build:output`)
  }
  return entry
}

/**
 * Reads a JSON file.
 *
 * @param {string} path
 */
export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * Says what is wrong, and ends the process with exit code 1.
 *
 * @param {string} reason
 * @returns {never}
 */
export function fail(reason) {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
