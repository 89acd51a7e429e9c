/**
 * The measurements as text.
 *
 * @module
 */
import { alignRows } from '../report/aligned-rows.js'
import type { Measurement, Measurements } from './measure.js'
import { timingCases } from './timing-job.js'

/** Prints one aligned table: times of a call beside their ratio to the first contender's, the first check, sizes; and below it what a reader must know. */
export function printTable({ contenders, emptyImport }: Measurements): string {
  const head = ['', '', ...timingCases.flatMap((name) => [name, '']), 'first check', '', 'check', 'with report']
  const rows = contenders.map((contender) => printRow(contender, contenders[0]!))
  return [...alignRows([head, ...rows], new Set([0, 1])), '', ...printNotes(contenders, emptyImport)].join('\n')
}

function printRow(contender: Measurement, first: Measurement): readonly string[] {
  const times = timingCases.flatMap((name) => [
    `${printNumber(contender.times[name])} ns`,
    printNumber(contender.ratios[name], 2),
  ])
  return [
    contender.name,
    contender.version ?? '',
    ...times,
    `${contender.firstCheck.toFixed(1)} ms`,
    printNumber(contender.firstCheck / first.firstCheck, 2),
    ...[contender.sizes.check, contender.sizes.report].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`),
  ]
}

function printNotes(contenders: readonly Measurement[], emptyImport: number): readonly string[] {
  return [
    `Times are medians of one call; beside each, its ratio to "${contenders[0]!.name}". A first check is timed from before the import, in a process of its own;`,
    `importing an empty module takes ${emptyImport.toFixed(1)} ms of it. Sizes are minified and gzipped: of the check alone, and of the check with the report.`,
    ...contenders
      .filter(({ lenient }) => lenient.length > 0)
      .map(({ name, lenient }) => `${name} accepts what all others refuse: ${lenient.join(', ')}.`),
  ]
}

/** Three digits that count, at most; `digits` after the point at most. */
function printNumber(value: number, digits = 1): string {
  return value.toFixed(Math.max(0, Math.min(digits, 2 - Math.floor(Math.log10(value)))))
}
