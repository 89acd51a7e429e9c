/**
 * What a process that measures is told, and what it tells. JSON.
 *
 * @module
 */
import type { Fault } from './fault.js'

/** What is timed. */
export type TimingCase = 'valid full' | 'valid small' | 'invalid' | 'one issue' | 'full report'

/** The order of the table. */
export const timingCases: readonly TimingCase[] = ['valid full', 'valid small', 'invalid', 'one issue', 'full report']

/** Whether a case times the report and not the check. */
export function isReport(timingCase: TimingCase): boolean {
  return timingCase === 'one issue' || timingCase === 'full report'
}

/** One case for all contenders. */
export interface TimingJob {
  readonly timingCase: TimingCase
  /** Paths of the contenders' modules. */
  readonly modules: readonly string[]
  /** What is wrong with each value: one list a value. The parts that are put in are JSON. */
  readonly values: readonly (readonly Pick<Fault, 'path' | 'wrong'>[])[]
  /** How often each contender is measured; the median counts. */
  readonly rounds: number
  /** How long one measurement takes at least, in milliseconds. */
  readonly roundTime: number
  /** How long each contender runs before it is measured, in milliseconds. */
  readonly warmUpTime: number
}

/** Nanoseconds of one call: the median, for each contender in the order of the job. */
export type TimingResult = readonly number[]
