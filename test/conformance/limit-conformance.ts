/**
 * How well limits are read in prose, held against the services' own models. `npx tsx test/conformance/constraints.ts CORPUS TRUTH --list` shows every reading.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ServiceCheck } from './corpus.js'
import { type Measurement, findChecked, findDifferences, measureService } from './constraint-readings.js'
import { expectReasons } from './exception-list.js'

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

export function testDifferences(): void {
  it('gives every difference once, with a reason', () => {
    expectReasons(groups.map(({ reason, limits }) => ({ reason, places: limits })))
  })
}

/**
 * Tests the limits of all services.
 *
 * @param truth - a folder with one `<service>.json` each
 * @returns what takes each service, before the tests run
 */
export function testLimits(truth: string): ServiceCheck {
  const measurement: Measurement = { readings: [], named: [] }

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

  return (service) => measureService(service, truth, measurement)
}
