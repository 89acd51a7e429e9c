/**
 * A process that times one case for all contenders. Takes the path of a job; writes the result to the standard output. Bundled, and run without a loader.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { GuardModule } from './contender.js'
import { spoil } from './fault.js'
import { medianOf } from './median.js'
import { createFullResponse, createSmallResponse } from './response-values.js'
import type { TimingJob, TimingResult } from './timing-job.js'

type Run = (value: unknown) => number

const job = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as TimingJob
const create = job.timingCase === 'valid small' ? createSmallResponse : createFullResponse
const values = job.values.map((faults) => spoil(create(), ...faults))
const runs: Run[] = []
for (const path of job.modules) runs.push(chooseRun((await import(pathToFileURL(path).href)) as GuardModule))
const counts = runs.map(countCalls)
const times: number[][] = runs.map(() => [])
for (let round = 0; round < job.rounds; round++) {
  // Turn about, and begun by another each time, so that whatever else the machine does meets all alike.
  for (let turn = 0; turn < runs.length; turn++) {
    const index = (round + turn) % runs.length
    times[index]!.push(timeCalls(runs[index]!, counts[index]!))
  }
}
const result: TimingResult = times.map(medianOf)
process.stdout.write(JSON.stringify(result))

/** A call of the contender, as a number: a sum of what it gives is something that no compiler leaves out. */
function chooseRun({ check, report }: GuardModule): Run {
  switch (job.timingCase) {
    case 'valid full':
    case 'valid small':
      return (value) => (check(value) ? 1 : 0)
    case 'invalid':
      return (value) => (check(value) ? 0 : 1)
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

/** Runs a contender until it is warm. Gives how many calls take as long as a round, at least one of each value. */
function countCalls(run: Run): number {
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < job.warmUpTime || calls === 0) {
    timeCalls(run, values.length)
    calls += values.length
  }
  // The second half of what was measured would be warmer; a block that is somewhat longer does no harm.
  return Math.max(values.length, Math.ceil((calls * job.roundTime) / (performance.now() - start)))
}

/**
 * Calls a contender with one value after the other.
 *
 * @returns nanoseconds of one call
 * @throws where an answer is wrong
 */
function timeCalls(run: Run, calls: number): number {
  let right = 0
  const start = process.hrtime.bigint()
  for (let call = 0; call < calls; call++) right += run(values[call % values.length])
  const time = Number(process.hrtime.bigint() - start)
  if (right !== calls) throw new Error(`${calls - right} of ${calls} answers are wrong`)
  return time / calls
}
