/**
 * The short run of damaged pages: the same tries that `npm run fuzz` makes more of. A failure names the command that tries the page again.
 */
import { expect, test } from 'vitest'
import { type Attempt, type AttemptOptions, tryPage } from './attempt.js'
import { blowKinds } from './blow.js'
import { SubjectPool } from './subjects.js'
import { countAttempt, emptyTally } from './tally.js'

const seed = 1
const runs = 500

/** More than a long run has: this one is short. */
const emittedShare = { silent: 0.3, other: 0.03 }

const pool = new SubjectPool()

function tryAll(count: number, options: Partial<AttemptOptions> = {}): [run: number, attempt: Attempt][] {
  return Array.from({ length: count }, (_, run) => [run, tryPage(pool, seed, run, { emittedShare, ...options })])
}

test(
  `${runs} damaged pages with seed ${seed}: nothing throws or hangs, nothing is lost without a message, and what is emitted holds no page text as code`,
  {
    timeout: 300_000,
  },
  () => {
    const tally = emptyTally()
    const found: string[] = []
    for (const [run, attempt] of tryAll(runs)) {
      countAttempt(tally, attempt, run)
      for (const { kind, detail } of attempt.findings)
        found.push(`npm run fuzz -- --seed ${seed} --only ${run}\n${kind}: ${detail}`)
    }
    expect(found).toEqual([])
    // a run that did not come to everything would prove less than it says
    expect(Object.keys(tally.blows).sort()).toEqual([...Object.keys(blowKinds), 'bytes'].sort())
    expect(Object.keys(tally.subjects).sort()).toEqual(['embedded', 'golden', 'printed'])
    expect(tally.emitted).toBeGreaterThan(runs / 20)
    expect(tally.verdicts['said']).toBeGreaterThan(runs / 10)
    expect(tally.verdicts['none']).toBeGreaterThan(runs / 10)
    expect(tally.rules['no message']).toBeGreaterThan(runs / 10)
  },
)

test('a seed and a number give the same page, whatever was tried before', () => {
  const [first, again] = [new SubjectPool(), new SubjectPool()]
  tryPage(again, seed, 99)
  for (const run of [0, 17, 40]) {
    const { milliseconds: _, ...attempt } = tryPage(first, seed, run)
    const { milliseconds: __, ...same } = tryPage(again, seed, run)
    expect(same).toEqual(attempt)
  }
  expect(tryPage(first, seed + 1, 17).value).not.toEqual(tryPage(first, seed, 17).value)
})

test('a stage that throws, and output that is no TypeScript, are found', () => {
  const thrown = tryAll(100, {
    emitService() {
      throw new TypeError('no such thing')
    },
  }).flatMap(([, { findings }]) => findings)
  expect(thrown.length).toBeGreaterThan(0)
  for (const finding of thrown) {
    expect(finding.kind).toBe('throw')
    expect(finding.detail).toContain('no such thing')
  }
  const bad = tryAll(100, { emitService: () => [{ path: 'src/a.ts', text: 'export interface {' }] })
  const findings = bad.flatMap(([, attempt]) => attempt.findings)
  expect(findings.length).toBe(thrown.length)
  for (const finding of findings) {
    expect(finding.kind).toBe('bad-output')
    expect(finding.detail).toMatch(/^src\/a\.ts:1:\d+: syntax: /)
  }
})
