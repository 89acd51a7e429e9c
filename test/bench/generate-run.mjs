/**
 * One run of `generate` in a process of its own, in plain JavaScript, so that nothing is loaded but what is measured.
 *
 *     node test/bench/generate-run.mjs <dist> <folder>
 *
 * The folder holds `spec/`; packages go to its `output/`. Prints milliseconds by step as JSON, and `cpu`, those of all processors together.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [dist = '', folder = ''] = process.argv.slice(2)
/** @type {Record<string, number>} */
const times = {}
let step = 'start'
let since = 0

/** @param {string} next */
function enter(next) {
  if (next === step) return
  const now = performance.now()
  times[step] = (times[step] ?? 0) + now - since
  step = next
  since = now
}

// As the command does; builds before it did are measured as they were.
const engine = join(dist, 'cli/engine.js')
if (existsSync(engine)) (await import(pathToFileURL(engine).href)).delayCompilation()
const { generate } = await import(pathToFileURL(join(dist, 'generate.js')).href)
const { failed } = await generate({
  input: join(folder, 'spec'),
  output: join(folder, 'output'),
  cwd: folder,
  onProgress: (/** @type {{ step: string }} */ progress) => enter(progress.step),
})
enter('end')
if (failed) throw new Error('The pages have errors')
const { system, user } = process.cpuUsage()
process.stdout.write(JSON.stringify({ ...times, cpu: (system + user) / 1000 }))
