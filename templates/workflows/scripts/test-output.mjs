/**
 * Imports every compiled package of the output folder, and holds its guards against its own samples: right values must pass, and wrong ones must not.
 *
 *     node test-output.mjs [output]
 *
 * @module
 */
import { pathToFileURL } from 'node:url'
import { fail, listSomePackages, locateEntry } from './package-folders.mjs'

/** Samples of one seed are the same on every machine. */
const seeds = [undefined, 1, 2]

const [output = 'output'] = process.argv.slice(2)
let failures = 0
for (const folder of listSomePackages(output)) {
  const { manifest } = folder
  const exported = await import(pathToFileURL(locateEntry(folder)).href)
  const [types, values] = testGuards(manifest.name, exported)
  process.stdout.write(`${manifest.name} ${manifest.version}: ${types} types, ${values} samples\n`)
}
if (failures > 0) fail(`${failures} samples are not what the guards take them for`)

/**
 * @param {string} name the package
 * @param {Record<string, any>} exported its exports
 * @returns {[types: number, values: number]} how many there were
 */
function testGuards(name, exported) {
  let [types, values] = [0, 0]
  for (const sampleName of Object.keys(exported).filter((key) => /^sample(?!Invalid)[A-Z]/.test(key))) {
    const type = sampleName.slice('sample'.length)
    const guard = exported[`is${type}`]
    if (!guard) continue
    types++
    for (const seed of seeds) {
      values++
      if (!guard(exported[sampleName](seed))) report(`${name}: is${type} refuses ${sampleName}(${seed ?? ''})`)
      for (const { path, code, value } of exported[`sampleInvalid${type}`]?.(seed) ?? []) {
        values++
        if (guard(value)) report(`${name}: is${type} accepts a value with ${code} at ${JSON.stringify(path)}`)
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
