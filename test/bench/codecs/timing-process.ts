/**
 * A process that times reading or writing for all contenders. Takes the path of a job; writes the result to the standard output. Bundled, and run without a loader.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type TimedFunction, timeInTurn } from '../timing.js'
import type { CodecModule } from './contender.js'
import type { CodecJob } from './measure.js'

const job = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as CodecJob
const modules: CodecModule[] = []
for (const path of job.modules) modules.push((await import(pathToFileURL(path).href)) as CodecModule)
const json: unknown = JSON.parse(job.text)
const value = job.direction === 'decode' ? json : modules[0]!.decode(json)
const functions = modules.map(({ decode, encode }): TimedFunction =>
  job.direction === 'decode'
    ? (value) => (decode(value) === undefined ? 0 : 1)
    : (value) => (encode(value) === undefined ? 0 : 1),
)
process.stdout.write(JSON.stringify(timeInTurn(functions, [value], job)))
