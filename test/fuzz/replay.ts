/**
 * One page again, with all that is known of it.
 *
 * @module
 */
import { tryPage } from './attempt.js'
import { SubjectPool } from './subjects.js'
import type { FoundPage } from './worker.js'

/** Which page. */
export interface ReplayOptions {
  readonly seed: number
  /** Number of the try, from 0. */
  readonly run: number
  /** The folder of boto3's own pages that the run had; without it other pages are chosen. */
  readonly corpus?: string
}

/**
 * Tries a page again.
 *
 * @returns the page, and a report of several lines
 */
export function readReplay({ seed, run, corpus }: ReplayOptions): { report: string; page: FoundPage } {
  const { subject, blows, value, findings, rules, verdict, isEmitted, milliseconds } = tryPage(
    new SubjectPool(corpus),
    seed,
    run,
    { emittedShare: { silent: 1, other: 1 } },
  )
  const report = [
    `page        ${subject}, ${value.length} characters`,
    `blows       ${blows.join(', ')}`,
    `time        ${milliseconds.toFixed(2)} ms`,
    `messages    ${rules.join(', ') || 'none'}`,
    `members     ${verdict}`,
    `emitted     ${isEmitted ? 'yes' : 'no'}`,
    ...findings.map(({ kind, detail }) => `found ${kind}\n${detail}`),
    ...(findings.length === 0 ? ['found nothing'] : []),
  ]
  return { report: report.join('\n'), page: { run, subject, blows, value, findings } }
}
