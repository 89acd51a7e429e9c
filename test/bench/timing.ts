/**
 * Timing functions within a process.
 *
 * @module
 */
import { medianOf } from './median.js'

/** How long to time. */
export interface TimingEffort {
  /** How often each function is measured; the median counts. */
  readonly rounds: number
  /** How long one measurement takes at least, in milliseconds. */
  readonly roundTime: number
  /** How long each function runs before it is measured, in milliseconds. */
  readonly warmUpTime: number
}

/** Something to time: takes a value and gives 1 if its answer is right. A sum of that is something that no compiler leaves out. */
export type TimedFunction = (value: unknown) => number

/**
 * Times functions turn about, and begun by another each round, so that whatever else the machine does meets all alike.
 *
 * @param values - each call takes the next
 * @returns nanoseconds of one call of each function
 * @throws if an answer is wrong
 */
export function timeInTurn(
  functions: readonly TimedFunction[],
  values: readonly unknown[],
  effort: TimingEffort,
): readonly number[] {
  const counts = functions.map((each) => countCalls(each, values, effort))
  const times = functions.map((): number[] => [])
  for (let round = 0; round < effort.rounds; round++) {
    for (let turn = 0; turn < functions.length; turn++) {
      const index = (round + turn) % functions.length
      times[index]!.push(timeCalls(functions[index]!, values, counts[index]!))
    }
  }
  return times.map(medianOf)
}

/** Runs a function until it is warm. Gives how many calls take as long as a round, at least one of each value. */
function countCalls(run: TimedFunction, values: readonly unknown[], { roundTime, warmUpTime }: TimingEffort): number {
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < warmUpTime || calls === 0) {
    timeCalls(run, values, values.length)
    calls += values.length
  }
  // The second half of what was measured would be warmer; a block that is somewhat longer does no harm.
  return Math.max(values.length, Math.ceil((calls * roundTime) / (performance.now() - start)))
}

function timeCalls(run: TimedFunction, values: readonly unknown[], calls: number): number {
  let right = 0
  const start = process.hrtime.bigint()
  for (let call = 0; call < calls; call++) right += run(values[call % values.length])
  const time = Number(process.hrtime.bigint() - start)
  if (right !== calls) throw new Error(`${calls - right} of ${calls} answers are wrong`)
  return time / calls
}
