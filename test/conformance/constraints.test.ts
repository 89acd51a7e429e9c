/**
 * How well limits are read in prose, held against the services' own models. Runs where `../shared/conformance` and `../shared/corpus` stand beside the checkout.
 * `npx tsx test/conformance/constraints.ts CORPUS TRUTH --list` shows every reading.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Measurement, findChecked, findDifferences, measureCorpus } from './constraint-readings.js'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const [corpus, truth] = [join(shared, 'corpus'), join(shared, 'conformance', 'truth')]
const isThere = existsSync(corpus) && existsSync(truth)

/** Readings that the truth says something else of, judged by eye. */
interface DifferenceGroup {
  readonly reason: string
  /** Whether the page says what was read. */
  readonly isReadRight: boolean
  /** Places of readings, ascending. */
  readonly limits: readonly string[]
}

const groups = JSON.parse(
  readFileSync(new URL('constraint-differences.json', import.meta.url), 'utf8'),
) as readonly DifferenceGroup[]
const known = groups.flatMap(({ limits }) => limits)

/** What was reached. These figures may only rise. */
const floor = { readings: 613, agreement: 0.895, precision: 0.99, recall: 0.605 }

it('gives every difference once, with a reason', () => {
  expect(new Set(known).size).toBe(known.length)
  for (const { reason, limits } of groups) {
    expect(reason).toMatch(/^[A-Z].{30,}\.$/)
    expect(limits).toEqual([...limits].sort())
  }
})

describe.skipIf(!isThere)(
  isThere ? 'limits in prose' : 'skipped: ../shared/conformance and ../shared/corpus are not beside the checkout',
  () => {
    let measurement: Measurement

    beforeAll(() => {
      measurement = measureCorpus(corpus, truth)
    }, 300_000)

    it('are as many as before', () => {
      expect(measurement.readings.length).toBeGreaterThanOrEqual(floor.readings)
    })

    it('differ from the truth only where it is known why', () => {
      const unknown = findDifferences(measurement).filter(({ place }) => !known.includes(place))
      expect(unknown.map(({ place, read, truth: said }) => `${place}: ${read} instead of ${said}`)).toEqual([])
    })

    it('still need every known difference', () => {
      const differing = new Set(findDifferences(measurement).map(({ place }) => place))
      expect(known.filter((place) => !differing.has(place))).toEqual([])
    })

    it('agree with the truth as often as before', () => {
      const checked = findChecked(measurement).length
      const misread = new Set(groups.filter(({ isReadRight }) => !isReadRight).flatMap(({ limits }) => limits))
      const differences = findDifferences(measurement)
      const misreadings = differences.filter(({ place }) => misread.has(place)).length
      expect((checked - differences.length) / checked).toBeGreaterThanOrEqual(floor.agreement)
      expect((checked - misreadings) / checked).toBeGreaterThanOrEqual(floor.precision)
    })

    it('are found where a figure of the truth stands in a sentence about limits', () => {
      const read = measurement.named.filter(({ isRead }) => isRead).length
      expect(read / measurement.named.length).toBeGreaterThanOrEqual(floor.recall)
    })
  },
)
