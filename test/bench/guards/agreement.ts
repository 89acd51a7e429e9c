/**
 * Whether all contenders check the same thing, before any of them is timed.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import type { Contender, GuardModule, Subject } from './contender.js'
import { type Fault, listFaults, spoil } from './fault.js'
import { createFullResponse, createSmallResponse } from './response-values.js'

/** A contender whose bundles are loaded. */
export interface LoadedContender {
  readonly contender: Contender
  /** The bundle of the check alone. */
  readonly check: Pick<GuardModule, 'check'>
  /** The bundle with the report. */
  readonly report: GuardModule
}

/** A value of the comparison, by what it is. */
interface Sample {
  readonly name: string
  /** Made anew for each check. */
  create(): unknown
  /** What is wrong with it; absent where nothing is. */
  readonly fault?: Fault
}

/**
 * Compares a contender's answers with what the model says of valid values and of every single fault in a full one: yes or no from both bundles, and that the report
 * names the place of the fault and no other.
 *
 * @returns a sentence for each difference; none where the contender agrees
 */
export function findDisagreements(loaded: LoadedContender, subject: Subject): readonly string[] {
  return listSamples(subject).flatMap((sample) => findDisagreement(loaded, sample) ?? [])
}

/**
 * Compares whole reports: the issues of two contenders for every single fault.
 *
 * @returns a sentence for each difference
 */
export function compareReports(one: LoadedContender, other: LoadedContender, subject: Subject): readonly string[] {
  return listSamples(subject).flatMap(({ name, create }) => {
    const [issues, others] = [one, other].map(({ report }) => [...report.report(create())])
    if (isDeepStrictEqual(issues, others)) return []
    return [`${one.contender.name} and ${other.contender.name} report different issues for ${name}`]
  })
}

function findDisagreement({ contender, check, report }: LoadedContender, sample: Sample): string | undefined {
  const { name, fault } = sample
  const isAccepted = fault === undefined || contender.lenient.includes(fault.kind)
  const verb = isAccepted ? 'refuses' : 'accepts'
  if (check.check(sample.create()) !== isAccepted) return `${contender.name} ${verb} ${name}`
  if (report.check(sample.create()) !== isAccepted)
    return `${contender.name} ${verb} ${name} in its bundle with the report`
  const places = new Set([...report.report(sample.create())].map((issue) => printPlace(contender.readPath(issue))))
  const expected = isAccepted ? [] : [printPlace(fault!.path)]
  if (isDeepStrictEqual([...places], expected)) return undefined
  return `${contender.name} reports ${[...places].join(', ') || 'nothing'} for ${name}`
}

function listSamples(subject: Subject): readonly Sample[] {
  return [
    { name: 'a full response', create: createFullResponse },
    { name: 'a small response', create: createSmallResponse },
    { name: 'a response without members', create: () => ({}) },
    { name: 'a response with a member that the model does not have', create: () => ({ Other: Symbol('odd') }) },
    ...listFaults(subject, createFullResponse()).map((fault) => ({
      name: `${fault.kind} at ${printPlace(fault.path)}`,
      create: () => spoil(createFullResponse(), fault),
      fault,
    })),
  ]
}

function printPlace(path: readonly string[]): string {
  return path.length === 0 ? 'the top' : path.join('.')
}
