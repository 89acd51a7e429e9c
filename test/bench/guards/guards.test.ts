/**
 * The comparison of guards: it compares the right response, its contenders agree, and it sees where one does not. What it measures is nobody's promise here.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ServiceModel } from '../../../generator/model/index.js'
import { pagePath, readResponseModel, responseName } from './auto-ml-job.js'
import { findDisagreements } from './agreement.js'
import type { Contender, GuardModule, Subject } from './contender.js'
import { contenders } from './contenders/index.js'
import { type FaultKind, listFaults } from './fault.js'
import { measureGuards, type Measurements, leastEffort } from './measure.js'
import { createFullResponse } from './response-values.js'
import { printTable } from './table.js'
import { timingCases } from './timing-job.js'

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))
const isThere = existsSync(`${corpus}/${pagePath}`)
const subject: Subject = { model: readResponseModel(), response: responseName }

/** The shapes without what pages say about them. */
function listFacts({ shapes }: ServiceModel): unknown {
  return shapes.map((shape) => {
    if (shape.kind !== 'structure') return { ...shape, origin: undefined }
    const members = shape.members.map(({ name, shape, required }) => ({ name, shape, required }))
    return { kind: shape.kind, id: shape.id, usage: shape.usage, union: shape.union, members }
  })
}

describe.skipIf(!isThere)(isThere ? 'the real page' : 'skipped: ../shared/corpus is not beside the checkout', () => {
  it('gives the same shapes as the embedded one', () => {
    expect(listFacts(readResponseModel(corpus))).toEqual(listFacts(subject.model))
  })
})

describe('a full response', () => {
  it('has every kind of fault, and shows nearly every member', () => {
    const faults = listFaults(subject, createFullResponse())
    const kinds: FaultKind[] = ['null', 'symbol', 'other type', 'fraction', 'NaN', 'infinity', 'invalid date']
    kinds.push('array for structure', 'array for map', 'object for array')
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(kinds))
    const shown = new Set(faults.map(({ path }) => path.at(-1)))
    const members = subject.model.shapes
      .flatMap((shape) => (shape.kind === 'structure' && shape.id !== 'DescribeAutoMLJobRequest' ? shape.members : []))
      .map(({ name }) => name)
    expect(members.filter((name) => !shown.has(name)).sort()).toEqual([
      'BacktestResults',
      'FailureReason',
      'FailureReason',
      'FeatureSpecificationS3Uri',
      'SampleWeightAttributeName',
      'VolumeKmsKeyId',
    ])
  })
})

describe('the comparison', () => {
  it('finds that all contenders agree, and measures each', { timeout: 120_000 }, async () => {
    const measurements = await measureGuards(contenders, subject, leastEffort)
    expect(measurements.disagreements).toEqual([])
    expect(measurements.contenders.map(({ name }) => name)).toEqual(contenders.map(({ name }) => name))
    for (const { times, firstCheck, sizes } of measurements.contenders) {
      for (const time of [...timingCases.map((name) => times[name]), firstCheck]) expect(time).toBeGreaterThan(0)
      expect(sizes.check).toBeLessThanOrEqual(sizes.report + 100)
    }
  })

  const contender: Contender = {
    name: 'fake',
    lenient: [],
    bundle: () => Promise.reject(new Error('It has no bundle')),
    readPath: (issue) => issue.message!.split('.'),
  }
  const disagreementsOf = (module: GuardModule, lenient: readonly FaultKind[] = []): readonly string[] =>
    findDisagreements({ contender: { ...contender, lenient }, check: module, report: module }, subject)

  it('sees who accepts everything, and excuses nothing that is not listed', () => {
    const everything: GuardModule = { check: () => true, report: () => [] }
    const found = disagreementsOf(everything, ['null'])
    expect(found).toContain('fake accepts symbol at the top')
    expect(found).toContain('fake accepts NaN at AutoMLJobConfig.CompletionCriteria.MaxCandidates')
    expect(found.filter((sentence) => sentence.includes('accepts null'))).toEqual([])
    expect(found).toHaveLength(listFaults(subject, createFullResponse()).filter(({ kind }) => kind !== 'null').length)
  })

  it('sees who refuses what is valid, or what it is said to accept', () => {
    const nothing: GuardModule = { check: () => false, report: () => [{ message: 'RoleArn' }] }
    const found = disagreementsOf(nothing, ['fraction'])
    expect(found).toContain('fake refuses a full response')
    expect(found).toContain('fake refuses a response with a member that the model does not have')
    expect(found).toContain('fake refuses fraction at AutoMLJobConfig.CompletionCriteria.MaxCandidates')
  })

  it('sees who reports another place', () => {
    const elsewhere: GuardModule = {
      check: (value) =>
        typeof value === 'object' && value !== null && (value as { RoleArn?: unknown }).RoleArn !== null,
      report: () => [{ message: 'AutoMLJobArn' }],
    }
    expect(disagreementsOf(elsewhere)).toContain('fake reports AutoMLJobArn for null at RoleArn')
  })
})

it('prints one aligned table', () => {
  const times = {
    'valid full': 370,
    'valid small': 8.6,
    invalid: 200,
    'no issue': 300,
    'one issue': 900,
    'full report': 4000,
  }
  const even = { 'valid full': 1, 'valid small': 1, invalid: 1, 'no issue': 1, 'one issue': 1, 'full report': 1 }
  const slow = {
    'valid full': 1234.5,
    'valid small': 86,
    invalid: 210,
    'no issue': 600,
    'one issue': 450,
    'full report': 1_234_567,
  }
  const ratios = {
    'valid full': 3.336,
    'valid small': 10,
    invalid: 1.05,
    'no issue': 2,
    'one issue': 0.5,
    'full report': 308.6,
  }
  const measurements: Measurements = {
    disagreements: [],
    emptyImport: 0.6,
    contenders: [
      { name: 'by hand', lenient: [], times, ratios: even, firstCheck: 1, sizes: { check: 1500, report: 3000 } },
      {
        name: 'slow',
        version: '1.2.3',
        lenient: ['NaN'],
        times: slow,
        ratios,
        firstCheck: 21.23,
        sizes: { check: 43_210, report: 43_260 },
      },
    ],
  }
  expect(printTable(measurements)).toMatchInlineSnapshot(`
    "                valid full        valid small        invalid        no issue        one issue        full report        first check          check  with report
    by hand             370 ns  1.00       8.6 ns  1.00   200 ns  1.00    300 ns  1.00     900 ns  1.00      4000 ns  1.00       1.0 ms  1.00   1.5 kB       3.0 kB
    slow     1.2.3     1235 ns  3.34      86.0 ns  10.0   210 ns  1.05    600 ns  2.00     450 ns  0.50   1234567 ns   309      21.2 ms  21.2  43.2 kB      43.3 kB

    Times are medians of one call; beside each, its ratio to "by hand". A first check is timed from before the import, in a process of its own;
    importing an empty module takes 0.6 ms of it. Sizes are minified and gzipped: of the check alone, and of the check with the report.
    slow accepts what all others refuse: NaN."
  `)
})
