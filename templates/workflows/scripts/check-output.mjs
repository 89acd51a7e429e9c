/**
 * Checks the types of the packages of the output folder, each under its own `tsconfig.json`, with the TypeScript of the project: `typescript-7` if it has a package of this name, `typescript` otherwise. Version 7 is ten times as fast as 6.
 *
 *     node check-output.mjs [service …] [--output folder]
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { countPackages, fail, readArguments, readJson, selectPackages } from './package-folders.mjs'

const { output, names } = readArguments()
const packages = selectPackages(output, names)
const compiler = locateCompiler()
const waiting = [...packages]
const failed = (await Promise.all(Array.from({ length: availableParallelism() }, checkSome))).flat()
process.stdout.write(`${countPackages(packages.length - failed.length)} checked\n`)
if (failed.length > 0) fail(`These packages have type errors: ${failed.join(', ')}`)

/**
 * Takes packages off the list until it is empty, and tells which of them have errors. The compiler tells the errors.
 *
 * @returns {Promise<readonly string[]>} names of packages
 */
async function checkSome() {
  const failures = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const child = spawn(process.execPath, [compiler, '-p', join(next.path, 'tsconfig.json'), '--noEmit'], {
      stdio: 'inherit',
    })
    const [code] = await once(child, 'close')
    if (code !== 0) failures.push(next.manifest.name)
  }
  return failures
}

/** Path of the `tsc` that the project depends on. Ends the process if there is none. */
function locateCompiler() {
  const require = createRequire(resolve('package.json'))
  for (const name of ['typescript-7', 'typescript']) {
    let path
    try {
      path = require.resolve(`${name}/package.json`)
    } catch {
      continue
    }
    return join(dirname(path), readJson(path).bin.tsc)
  }
  return fail('The project has no TypeScript; run: npm install --save-dev typescript')
}
