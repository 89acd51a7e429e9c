/**
 * The packages of the output folder, and the arguments that name them.
 *
 * @module
 */
import { closest } from 'fastest-levenshtein'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isBuilt } from './build-stamp.mjs'

/** Lets npm say why it fails: `npm run --silent` silences the npm that a script calls, too. */
export const loudly = process.env.npm_config_loglevel === 'silent' ? ['--loglevel=error'] : []

/**
 * A package that Shapewright wrote.
 *
 * @typedef {object} PackageFolder
 * @property {string} service folder name: `sqs`
 * @property {string} path absolute path of the folder
 * @property {Manifest} manifest its `package.json`
 */

/**
 * The part of a `package.json` that the scripts read.
 *
 * @typedef {{ readonly name: string, readonly version: string, readonly exports?: Readonly<Record<string, unknown>>, readonly files?: readonly string[] } & Record<string, unknown>} Manifest
 */

/**
 * Reads the arguments of a script: `--output <folder>` and names. Ends the process if there is another option.
 *
 * @returns {{ output: string, names: readonly string[] }} the output folder (`output` unless told), and the arguments without a dash
 */
export function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { output: { type: 'string', default: 'output' } },
      allowPositionals: true,
    })
    return { output: values.output, names: positionals }
  } catch (error) {
    return fail(/** @type {Error} */ (error).message)
  }
}

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
 * Lists the packages of some services, or of all. Ends the process if there is no package, or none of a service.
 *
 * @param {string} output the output folder
 * @param {readonly string[]} [services] folder names; none means all
 */
export function selectPackages(output, services = []) {
  const packages = listPackages(output)
  if (packages.length === 0) fail(`${output}/ has no package; run: npm run ${findScript('generate')}`)
  const names = packages.map(({ service }) => service)
  const missing = services.find((service) => !names.includes(service))
  if (missing !== undefined)
    fail(`${output}/ has no package ${missing}; the nearest name is ${closest(missing, names)}`)
  return services.length === 0 ? packages : packages.filter(({ service }) => services.includes(service))
}

/**
 * Returns the path of a package's built entry. Ends the process if the package is not built, or was built from other sources: a run of `generate` keeps the `dist/` that was there.
 *
 * @param {PackageFolder} folder
 */
export function locateEntry(folder) {
  const entry = join(folder.path, 'dist/index.js')
  const { name } = folder.manifest
  if (!existsSync(entry)) fail(`${name} is not built; run: npm run ${findScript('build:output')}`)
  if (!isBuilt(folder)) fail(`${name} changed after it was built; run: npm run ${findScript('build:output')}`)
  return entry
}

/**
 * Finds what the project calls a script: `shapewright init` gives scripts names that collide with no other.
 *
 * @param {string} name as Shapewright's own repository calls it: `build:output`
 * @returns {string} the name of a script that runs the same; the name itself if there is none
 */
export function findScript(name) {
  const [first, second] = name.split(':')
  const file = first === 'release' ? second : `${first}-${second}`
  const runs =
    second === undefined
      ? new RegExp(`(?:^|\\s)(?:\\S*shapewright|\\S*cli\\.[jt]s) ${name}(?:\\s|$)`)
      : new RegExp(`/${file}(?:-\\w+)?\\.mjs(?:\\s|$)`)
  const path = resolve('package.json')
  /** @type {{ scripts?: Readonly<Record<string, string>> }} */
  const { scripts = {} } = existsSync(path) ? readJson(path) : {}
  const found = Object.keys(scripts).filter((script) => runs.test(scripts[script] ?? ''))
  // a script of the team's may do more
  return found.find((script) => script.startsWith('shapewright:')) ?? found[0] ?? name
}

/**
 * Says how many packages there are: `1 package`.
 *
 * @param {number} count
 */
export function countPackages(count) {
  return `${count} package${count === 1 ? '' : 's'}`
}

/**
 * Reads a JSON file. Ends the process if it cannot be read.
 *
 * @param {string} path
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return fail(`${relative('.', path)} cannot be read: ${/** @type {Error} */ (error).message}`)
  }
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
