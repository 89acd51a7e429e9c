/**
 * Rooms that measure the same of several services, beside AWS's SDK.
 *
 * @module
 */
import { installClients } from '../installed/sdk-clients.js'
import type { Row } from '../report/row.js'
import type { Bench } from '../room.js'
import { type Subject, subjects } from '../subjects.js'

/** What stands beside our figures. */
export const sdkName = 'AWS SDK'

/** A service whose packages are both installed. */
export interface InstalledSubject {
  readonly subject: Subject
  /** Absolute path of the folder whose `node_modules` holds our package. */
  readonly own: string
  /** Absolute path of the folder whose `node_modules` holds the SDK's client. */
  readonly sdk: string
}

/** What a room compares. */
export interface Comparison {
  /** Services, by name. */
  readonly services: readonly string[]
  /** Of those, the ones that a quick run measures. */
  readonly quick: readonly string[]
  /** What the room calls itself in rows that are skipped. */
  readonly what: string
  measure(installed: InstalledSubject): Promise<readonly Row[]>
}

/** Measures services one after the other. Those that cannot be measured give a row that says why. */
export async function compareSubjects(bench: Bench, comparison: Comparison): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const subject of subjects.filter(({ service }) => comparison.services.includes(service))) {
    rows.push(...(await compareSubject(bench, subject, comparison)))
  }
  return rows
}

async function compareSubject(
  bench: Bench,
  subject: Subject,
  { quick, what, measure }: Comparison,
): Promise<readonly Row[]> {
  const { service } = subject
  const skip = (skipped: string): readonly Row[] => [{ subject: service, what, skipped }]
  if (bench.quick && !quick.includes(service)) return skip('left out by --quick')
  const own = bench.own.install(subject)
  if (typeof own === 'string') return skip(own)
  const sdk = installClients(bench.root)
  bench.log(`${service}: ${what}`)
  return measure({ subject, own: own.folder, sdk })
}
