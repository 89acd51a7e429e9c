/**
 * Compiles every package of the output folder into its own `dist/`, with the TypeScript of the project. A process for each package, as many at a time as there are processors.
 *
 *     node build-output.mjs [output]
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { listSomePackages, readJson } from './package-folders.mjs'

const [output = 'output'] = process.argv.slice(2)
const packages = listSomePackages(output)
const compiler = locateCompiler()
const waiting = [...packages]
await Promise.all(Array.from({ length: availableParallelism() }, compileNext))
if (!process.exitCode) process.stdout.write(`${packages.length} packages compiled\n`)

/** Takes packages off the list until it is empty. */
async function compileNext() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    // a module that the package no longer has must not be published
    rmSync(join(next.path, 'dist'), { recursive: true, force: true })
    const child = spawn(process.execPath, [compiler, '-p', join(next.path, 'tsconfig.json')], { stdio: 'inherit' })
    const [code] = await once(child, 'close')
    if (code === 0) continue
    process.stderr.write(`${next.manifest.name} does not compile\n`)
    process.exitCode = 1
  }
}

/** Path of the `tsc` that the project depends on. */
function locateCompiler() {
  const path = createRequire(resolve('package.json')).resolve('typescript/package.json')
  return join(dirname(path), readJson(path).bin.tsc)
}
