/**
 * What was tried, and what came of it, in numbers that can be added.
 *
 * @module
 */
import type { Attempt } from './attempt.js'

/** Sums over tries; plain data, so that threads can send it. */
export interface Tally {
  tries: number
  /** Characters, or bytes, of the damaged pages. */
  size: number
  emitted: number
  messages: number
  /** Milliseconds from pages to models. */
  milliseconds: number
  slowest: { milliseconds: number; run: number }
  readonly subjects: Record<string, number>
  readonly blows: Record<string, number>
  readonly verdicts: Record<string, number>
  readonly rules: Record<string, number>
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    ...{ tries: 0, size: 0, emitted: 0, messages: 0, milliseconds: 0, slowest: { milliseconds: 0, run: 0 } },
    ...{ subjects: {}, blows: {}, verdicts: {}, rules: {} },
  }
}

/** Adds a try to a tally. @param run - its number */
export function countAttempt(tally: Tally, attempt: Attempt, run: number): void {
  tally.tries++
  tally.size += attempt.value.length
  tally.emitted += attempt.isEmitted ? 1 : 0
  tally.messages += attempt.rules.length
  tally.milliseconds += attempt.milliseconds
  if (attempt.milliseconds > tally.slowest.milliseconds) tally.slowest = { milliseconds: attempt.milliseconds, run }
  count(tally.subjects, attempt.kind)
  count(tally.verdicts, attempt.verdict)
  for (const blow of attempt.blows) count(tally.blows, blow)
  for (const rule of new Set(attempt.rules)) count(tally.rules, rule)
  if (attempt.rules.length === 0) count(tally.rules, 'no message')
}

/** Adds a tally to another one. */
export function addTally(sum: Tally, part: Tally): void {
  sum.tries += part.tries
  sum.size += part.size
  sum.emitted += part.emitted
  sum.messages += part.messages
  sum.milliseconds += part.milliseconds
  if (part.slowest.milliseconds > sum.slowest.milliseconds) sum.slowest = part.slowest
  for (const key of ['subjects', 'blows', 'verdicts', 'rules'] as const)
    for (const [name, amount] of Object.entries(part[key])) count(sum[key], name, amount)
}

function count(counts: Record<string, number>, name: string, amount = 1): void {
  counts[name] = (counts[name] ?? 0) + amount
}

/** Prints a tally, one subject a line. */
export function printTally(tally: Tally): string {
  const { tries, size, emitted, milliseconds, slowest } = tally
  const each = Math.max(1, tries)
  return [
    `tried       ${tries} pages of ${Math.round(size / each)} characters on average; ${emitted} packages emitted and checked`,
    `time        ${(milliseconds / each).toFixed(2)} ms from page to model on average; slowest ${Math.round(slowest.milliseconds)} ms (run ${slowest.run})`,
    `pages       ${printCounts(tally.subjects)}`,
    `blows       ${printCounts(tally.blows)}`,
    `members     ${printCounts(tally.verdicts)}`,
    `messages    ${printCounts(tally.rules)} (pages with at least one)`,
  ].join('\n')
}

function printCounts(counts: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(counts).sort((a, b) => b[1] - a[1])
  return sorted.map(([name, amount]) => `${name} ${amount}`).join(', ')
}
