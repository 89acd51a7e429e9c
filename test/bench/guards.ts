/**
 * Compares the emitted guard of one response with one written by hand and with those of other libraries, in one run: agreement first, then speed, the time to the
 * first check, and size.
 *
 *     npm run bench:guards
 *     npm run bench:guards -- --json      one JSON document
 *     npm run bench:guards -- --quick     a few seconds: agreement and sizes count, times do not
 *
 * @module
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { readResponseModel, responseName } from './auto-ml-job.js'
import { contenders } from './guards/contenders/index.js'
import { fullEffort, measureGuards, quickEffort } from './guards/measure.js'
import { printTable } from './guards/table.js'

/** Most differences that are printed; one wrong check gives hundreds. */
const SHOWN = 20

const options = readOptions()
const subject = { model: readResponseModel(), response: responseName }
const measurements = await measureGuards(contenders, subject, options.quick ? quickEffort : fullEffort)
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', processors: cpus().length }
if (options.json) {
  console.log(JSON.stringify({ ...machine, quick: options.quick, ...measurements }, undefined, 2))
} else if (measurements.disagreements.length === 0) {
  console.log(`${responseName}; Node.js ${machine.node}, ${machine.processors} x ${machine.processor}`)
  console.log(`\n${printTable(measurements)}`)
} else {
  const { disagreements } = measurements
  console.error(disagreements.slice(0, SHOWN).join('\n'))
  if (disagreements.length > SHOWN) console.error(`… ${disagreements.length - SHOWN} more`)
}
if (measurements.disagreements.length > 0) process.exitCode = 1

function readOptions(): { readonly json: boolean; readonly quick: boolean } {
  try {
    return parseArgs({
      options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
    }).values
  } catch (error) {
    console.error(`bench:guards: ${(error as Error).message}`)
    process.exit(2)
  }
}
