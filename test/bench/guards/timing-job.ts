/**
 * What a process that measures is told, and what it tells. JSON.
 *
 * @module
 */
import type { TimingEffort } from '../timing.js'
import type { Fault } from './fault.js'

/** What is timed. */
export type TimingCase = 'valid full' | 'valid small' | 'invalid' | 'no issue' | 'one issue' | 'full report'

/** The order of the table. */
export const timingCases: readonly TimingCase[] = [
  'valid full',
  'valid small',
  'invalid',
  'no issue',
  'one issue',
  'full report',
]

/** Whether a case times the report and not the check. */
export function isReport(timingCase: TimingCase): boolean {
  return timingCase === 'no issue' || timingCase === 'one issue' || timingCase === 'full report'
}

/** One case for all contenders. */
export interface TimingJob extends TimingEffort {
  readonly timingCase: TimingCase
  /** Paths of the contenders' modules. */
  readonly modules: readonly string[]
  /** What is wrong with each value: one list a value. The parts that are put in are JSON. */
  readonly values: readonly (readonly Pick<Fault, 'path' | 'wrong'>[])[]
}

/** Nanoseconds of one call: the median, for each contender in the order of the job. */
export type TimingResult = readonly number[]
