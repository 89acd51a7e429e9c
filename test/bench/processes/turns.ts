/**
 * Measuring turn about.
 *
 * @module
 */
import { medianOf } from '../median.js'

/**
 * Measures several things in turn, A B C, B C A, …, so that whatever else the machine does meets all alike.
 *
 * @param tasks - each measures one thing once
 * @param rounds - how often each is measured, after one round that does not count
 * @param warmUps - rounds that do not count
 * @returns for each task, its results in the order of the rounds
 */
export async function takeTurns<T>(
  tasks: readonly (() => Promise<T>)[],
  rounds: number,
  warmUps = 1,
): Promise<readonly (readonly T[])[]> {
  const results = tasks.map((): T[] => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (Math.max(round, 0) + turn) % tasks.length
      const result = await tasks[index]!()
      if (round >= 0) results[index]!.push(result)
    }
  }
  return results
}

/**
 * The median of what a figure is over another one of the same round: runs of a round meet the same load.
 *
 * @param base - results of what is subtracted, by round
 */
export function medianOver<T>(results: readonly T[], base: readonly T[], read: (result: T) => number): number {
  return medianOf(results.map((result, round) => read(result) - read(base[round]!)))
}

/** The median of a figure of each result. */
export function medianBy<T>(results: readonly T[], read: (result: T) => number): number {
  return medianOf(results.map(read))
}
