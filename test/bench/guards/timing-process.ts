/**
 * A process that times one case for all contenders. Takes the path of a job; writes the result to the standard output. Bundled, and run without a loader.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type TimedFunction, timeInTurn } from '../timing.js'
import type { GuardModule } from './contender.js'
import { spoil } from './fault.js'
import { createFullResponse, createSmallResponse } from './response-values.js'
import type { TimingJob, TimingResult } from './timing-job.js'

const job = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as TimingJob
const create = job.timingCase === 'valid small' ? createSmallResponse : createFullResponse
const values = job.values.map((faults) => spoil(create(), ...faults))
const functions: TimedFunction[] = []
for (const path of job.modules) functions.push(choose((await import(pathToFileURL(path).href)) as GuardModule))
const result: TimingResult = timeInTurn(functions, values, job)
process.stdout.write(JSON.stringify(result))

/** What the case times of a contender. */
function choose({ check, report }: GuardModule): TimedFunction {
  switch (job.timingCase) {
    case 'valid full':
    case 'valid small':
      return (value) => (check(value) ? 1 : 0)
    case 'invalid':
      return (value) => (check(value) ? 0 : 1)
    case 'no issue':
      return (value) => {
        for (const issue of report(value)) throw new Error(`A right value has an issue: ${JSON.stringify(issue)}`)
        return 1
      }
    case 'one issue':
    case 'full report':
      return (value) => {
        let length = 0
        // Texts are read: a library may put off writing them.
        for (const issue of report(value)) length += (issue.message ?? issue.expected ?? '').length
        return length > 0 ? 1 : 0
      }
  }
}
