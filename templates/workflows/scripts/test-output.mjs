/**
 * Imports the built packages of the output folder, and holds each guard against samples of its schema: right values must pass, and wrong ones must not.
 *
 *     node test-output.mjs [service …] [--output folder]
 *
 * @module
 */
import { pathToFileURL } from 'node:url'
import { fail, locateEntry, readArguments, selectPackages } from './package-folders.mjs'

/** Samples of one seed are the same on every machine. */
const seeds = [undefined, 1, 2]

const { output, names } = readArguments()
let failures = 0
for (const folder of selectPackages(output, names)) {
  const { name, version } = folder.manifest
  const exported = await importEntry(folder)
  const [types, values] = testGuards(name, exported)
  process.stdout.write(`${name} ${version}: ${types} types, ${values} samples\n`)
}
if (failures > 0) fail(`${failures} samples are not what the guards take them for`)

/**
 * @param {import('./package-folders.mjs').PackageFolder} folder
 * @returns {Promise<Record<string, any>>} its exports
 */
async function importEntry(folder) {
  const entry = locateEntry(folder)
  try {
    return await import(pathToFileURL(entry).href)
  } catch (error) {
    return fail(`${folder.manifest.name} cannot be imported: ${error}`)
  }
}

/**
 * @param {string} name the package
 * @param {Record<string, any>} exported its exports
 * @returns {[types: number, values: number]} how many there were
 */
function testGuards(name, exported) {
  const { sample, sampleInvalid } = exported
  if (!sample || !sampleInvalid) fail(`${name} exports no sample and sampleInvalid`)
  let [types, values] = [0, 0]
  for (const schemaName of Object.keys(exported).filter((key) => key.endsWith('Schema'))) {
    const guardName = `is${schemaName.slice(0, -'Schema'.length)}`
    const [schema, guard] = [exported[schemaName], exported[guardName]]
    if (typeof guard !== 'function') continue
    types++
    for (const seed of seeds) {
      const call = seed === undefined ? schemaName : `${schemaName}, ${seed}`
      values++
      if (!guard(sample(schema, seed))) report(`${name}: ${guardName} refuses sample(${call})`)
      for (const { path, code, value } of sampleInvalid(schema, seed)) {
        values++
        if (guard(value)) report(`${name}: ${guardName} accepts a value with ${code} at ${JSON.stringify(path)}`)
      }
    }
  }
  return [types, values]
}

/** @param {string} text */
function report(text) {
  failures++
  process.stderr.write(`${text}\n`)
}
