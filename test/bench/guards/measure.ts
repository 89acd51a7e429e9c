/**
 * The measurements, in order: agreement, speed, first check, size.
 *
 * @module
 */
import { medianOf } from '../median.js'
import type { TimingEffort } from '../timing.js'
import { compareReports, findDisagreements } from './agreement.js'
import type { Contender, Subject } from './contender.js'
import { listFaults, spread } from './fault.js'
import { createFullResponse } from './response-values.js'
import { isReport, type TimingCase, timingCases, type TimingJob, type TimingResult } from './timing-job.js'
import { openWorkshop, type Workshop } from './workshop.js'

/** How much to measure. */
export interface Effort extends TimingEffort {
  /** Processes for each case, and for the first check of each contender; medians count. */
  readonly processes: number
  readonly firstChecks: number
}

/**
 * Enough for ratios that come out alike again. Many short rounds: on a busy machine, most of them are over before another process gets the processor, and so the
 * median has nothing of it.
 */
export const fullEffort: Effort = { processes: 5, firstChecks: 15, rounds: 201, roundTime: 0.5, warmUpTime: 300 }

/** Enough for ratios that are right by and large. */
export const quickEffort: Effort = { processes: 1, firstChecks: 1, rounds: 41, roundTime: 0.5, warmUpTime: 150 }

/** Enough to see that everything runs. */
export const leastEffort: Effort = { processes: 1, firstChecks: 1, rounds: 3, roundTime: 0.2, warmUpTime: 2 }

/** What was measured of one contender. */
export interface Measurement {
  readonly name: string
  readonly version?: string
  /** What it accepts though the others refuse it. */
  readonly lenient: readonly string[]
  /** Nanoseconds of one call. */
  readonly times: Readonly<Record<TimingCase, number>>
  /** Times beside the first contender's in the same process: the median of that, which a machine that slows down in between does not change. */
  readonly ratios: Readonly<Record<TimingCase, number>>
  /** Milliseconds from before the import to after the first check. */
  readonly firstCheck: number
  /** Bytes, minified and gzipped: the check alone, and with the report. */
  readonly sizes: { readonly check: number; readonly report: number }
}

/** What was measured. */
export interface Measurements {
  /** Sentences about answers that differ. Where there is one, nothing was measured. */
  readonly disagreements: readonly string[]
  readonly contenders: readonly Measurement[]
  /** Milliseconds for the import of a module that has nothing to do. */
  readonly emptyImport: number
}

/** Values of one case: different objects, as responses come. */
const VALUES = 20

/** Things that are wrong with each value of the full report. */
const FAULTS = 5

/** Measures contenders side by side. */
export function measureGuards(
  contenders: readonly Contender[],
  subject: Subject,
  effort: Effort,
): Promise<Measurements> {
  return openWorkshop(contenders, subject, async (workshop) => {
    const [first, ...others] = workshop.contenders
    const alike = others.filter(({ contender }) => contender.hasSameReport)
    const disagreements = [
      ...workshop.contenders.flatMap((prepared) => findDisagreements(prepared, subject)),
      ...(first ? alike.flatMap((other) => compareReports(first, other, subject)) : []),
    ]
    if (disagreements.length > 0) return { disagreements, contenders: [], emptyImport: NaN }
    const results = new Map<TimingCase, readonly TimingResult[]>()
    for (const timingCase of timingCases) results.set(timingCase, await timeCase(workshop, subject, timingCase, effort))
    const empty = await workshop.write('empty.mjs', 'export const check = () => true')
    const paths = [empty, ...workshop.contenders.map((prepared) => prepared.paths.check)]
    const [emptyImport, ...firstChecks] = await timeFirstChecks(workshop, paths, effort.firstChecks)
    const measured = workshop.contenders.map(({ contender, version, sizes }, index) => ({
      name: contender.name,
      ...(version !== undefined && { version }),
      lenient: contender.lenient,
      times: summarize(results, (result) => result[index]!),
      ratios: summarize(results, (result) => result[index]! / result[0]!),
      firstCheck: firstChecks[index]!,
      sizes,
    }))
    return { disagreements, contenders: measured, emptyImport: emptyImport! }
  })
}

/** The median over the processes of each case. */
function summarize(
  results: ReadonlyMap<TimingCase, readonly TimingResult[]>,
  read: (result: TimingResult) => number,
): Readonly<Record<TimingCase, number>> {
  const entries = timingCases.map((name) => [name, medianOf(results.get(name)!.map(read))])
  return Object.fromEntries(entries) as Record<TimingCase, number>
}

/** Times a case in several processes. */
async function timeCase(
  workshop: Workshop,
  subject: Subject,
  timingCase: TimingCase,
  { processes, rounds, roundTime, warmUpTime }: Effort,
): Promise<readonly TimingResult[]> {
  const modules = workshop.contenders.map(({ paths }) => (isReport(timingCase) ? paths.report : paths.check))
  const job: TimingJob = { timingCase, modules, values: listValues(subject, timingCase), rounds, roundTime, warmUpTime }
  const path = await workshop.write('job.json', JSON.stringify(job))
  const results: TimingResult[] = []
  // A process of its own for each case: objects of one form do not train the code that meets others. Several, because engines do not compile twice alike.
  for (let count = 0; count < processes; count++) {
    results.push(JSON.parse(await workshop.run('timing-process', path)) as TimingResult)
  }
  return results
}

/** What is wrong with each value: nothing; one thing, all over the response; or several. */
function listValues(subject: Subject, timingCase: TimingCase): TimingJob['values'] {
  if (timingCase === 'valid full' || timingCase === 'valid small' || timingCase === 'no issue') {
    return Array.from({ length: VALUES }, () => [])
  }
  const faults = listFaults(subject, createFullResponse()).filter(
    ({ kind, path }) => kind === 'other type' && path.length > 0,
  )
  if (timingCase === 'invalid') return spread(faults, VALUES).map((fault) => [fault])
  const leaves = spread(
    faults.filter(({ isLeaf }) => isLeaf),
    VALUES * (timingCase === 'one issue' ? 1 : FAULTS),
  )
  return Array.from({ length: VALUES }, (_, value) => leaves.filter((_, index) => index % VALUES === value))
}

/** Milliseconds from before the import to after the first check, in processes that do nothing else. */
async function timeFirstChecks(
  workshop: Workshop,
  paths: readonly string[],
  count: number,
): Promise<readonly number[]> {
  const times: number[][] = paths.map(() => [])
  for (let round = 0; round < count; round++) {
    // In another order each time: who comes soon after the slowest may have to wait for the processor.
    for (const index of shuffle([...paths.keys()])) {
      times[index]!.push(Number(await workshop.run('first-check-process', paths[index]!)))
    }
  }
  return times.map(medianOf)
}

/** The items in an order that chance gives. */
function shuffle<T>(items: readonly T[]): readonly T[] {
  const keyed = items.map((item) => [Math.random(), item] as const)
  return keyed.sort(([key], [other]) => key - other).map(([, item]) => item)
}
