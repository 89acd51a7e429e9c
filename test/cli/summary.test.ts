/** The closing lines of commands: one and several, and as many names as are shown. */
import { describe, expect, it } from 'vitest'
import {
  describeChanges,
  describeLeft,
  describeService,
  describeServiceData,
  describeVersion,
  listStaleFiles,
  listUndocumented,
} from '../../generator/cli/summary.js'
import { describeSynced } from '../../generator/cli/commands/sync-summary.js'
import type { GenerateResult, PackageChanges, ServiceResult } from '../../generator/result.js'
import type { SyncedService } from '../../generator/sync/index.js'
import { describeLoss } from '../../generator/sync/lost-methods.js'

const none = { operations: 0, shapes: 0, enums: 0, paginators: 0, waiters: 0, clientMethods: 0, passedOver: 0 }
const report: ServiceResult = { service: 'sqs', pages: 0, ...none, undocumented: [], messages: [] }
const unchanged: PackageChanges = { added: [], changed: [], removed: [], unchanged: 0 }
const name = (length: number, prefix = 'f'): string[] => Array.from({ length }, (_, index) => `${prefix}${index}`)

describe('a service', () => {
  it('is told in numbers, of which those of rare things are left out if they are 0', () => {
    expect(describeService(report)).toBe('sqs: 0 pages, 0 operations, 0 shapes, 0 enums')
    const one = {
      pages: 1,
      operations: 1,
      shapes: 1,
      enums: 1,
      paginators: 1,
      waiters: 1,
      clientMethods: 1,
      passedOver: 1,
    }
    expect(describeService({ ...report, ...one })).toBe(
      'sqs: 1 page, 1 operation, 1 shape, 1 enum, 1 paginator, 1 waiter, 1 hand-written method passed over, 1 page of resources passed over',
    )
    const two = Object.fromEntries(Object.keys(one).map((key) => [key, 2]))
    expect(describeService({ ...report, ...two })).toBe(
      'sqs: 2 pages, 2 operations, 2 shapes, 2 enums, 2 paginators, 2 waiters, 2 hand-written methods passed over, 2 pages of resources passed over',
    )
  })

  it('is told to programs without its messages', () => {
    expect(describeServiceData({ ...report, pages: 7 })).toEqual({
      service: 'sqs',
      ...none,
      pages: 7,
      undocumented: [],
    })
  })

  it.each([
    [{}, true, '0 files unchanged'],
    [{ unchanged: 1 }, true, '1 file unchanged'],
    [{ added: ['a'], unchanged: 3 }, true, '1 file written, 0 removed, 3 unchanged'],
    [{ added: ['a'], changed: ['b'], removed: ['c'] }, true, '2 files written, 1 removed, 0 unchanged'],
    [
      { added: ['a'], changed: ['b'], removed: ['c'] },
      false,
      '2 files would be written, 1 would be removed, 0 unchanged',
    ],
    [{ removed: ['c'], unchanged: 2 }, true, '0 files written, 1 removed, 2 unchanged'],
  ])('with the files %j, written: %s', (changes, isWritten, expected) => {
    expect(describeChanges({ ...unchanged, ...changes }, isWritten)).toBe(expected)
  })

  it('has a version that moves, or begins', () => {
    expect(describeVersion({ formerVersion: '1.0.0', version: '1.0.0', summary: 'no changes' })).toBe('')
    expect(describeVersion({ version: '1.0.0', summary: 'first' })).toBe('; 1.0.0, first')
    expect(describeVersion({ formerVersion: '1.0.0', version: '2.0.0', summary: 'major (1 breaking)' })).toBe(
      '; 1.0.0 → 2.0.0, major (1 breaking)',
    )
  })
})

describe('files that are not what the pages give', () => {
  const list = (changes: Partial<PackageChanges>): string[] =>
    listStaleFiles(
      { services: [report, { ...report, changes: { ...unchanged, ...changes } }] } as unknown as GenerateResult,
      'output',
    )

  it('are told by what is wrong with them', () => {
    expect(list({ added: ['a'], changed: ['b'], removed: ['c'] })).toEqual([
      '  missing  output/sqs/a',
      '  stale    output/sqs/b',
      '  extra    output/sqs/c',
    ])
    expect(list({})).toEqual([])
  })

  it('are counted from the twenty-first on', () => {
    expect(list({ changed: name(20) })).toHaveLength(20)
    expect(list({ changed: name(21) }).slice(19)).toEqual(['  stale    output/sqs/f19', '  and 1 more in output/sqs'])
    expect(list({ added: name(11), changed: name(12) }).at(-1)).toBe('  and 3 more in output/sqs')
  })
})

describe('services that stayed as they were', () => {
  const left = (names: readonly string[], services = 99, blocked = false): string =>
    describeLeft(
      { blocked, left: names, services: Array(services).fill(report) } as unknown as GenerateResult,
      'output',
    )

  it.each([
    [['iam'], 'iam is as it was'],
    [['iam', 'sqs'], 'iam and sqs are as they were'],
    [['ecs', 'iam', 'sqs'], 'ecs, iam and sqs are as they were'],
  ])('%j', (names, expected) => {
    expect(left(names)).toBe(expected)
  })

  it('are counted from the twenty-first on', () => {
    expect(left(name(20, 's'))).toMatch(/^s0, .*, s18 and s19 are as they were$/)
    expect(left(name(21, 's'))).toMatch(/^s0, .*, s19 and 1 more are as they were$/)
  })

  it('may be all of them', () => {
    expect(left(['iam'], 1)).toBe('Nothing was written; output is as it was')
    expect(left(['iam'], 9, true)).toBe('Nothing was written; output is as it was')
  })
})

it('things without a description are counted from the twenty-first on', () => {
  const list = (length: number): string[] => listUndocumented({ ...report, undocumented: name(length, 'Tag.Key') })
  expect(list(1)).toEqual(['  undocumented  sqs: Tag.Key0'])
  expect(list(20)).toHaveLength(20)
  expect(list(22).slice(19)).toEqual(['  undocumented  sqs: Tag.Key19', '  and 2 more in sqs'])
})

describe('a sync', () => {
  const synced = { service: 'sqs', pages: 1, added: [], changed: [], removed: [], unchanged: 0, failed: false }

  it.each([
    [{ added: ['a'] }, 'sqs: 1 page: 1 new'],
    [
      { pages: 9, added: ['a'], changed: ['b', 'c'], removed: ['d'], unchanged: 6 },
      'sqs: 9 pages: 1 new, 2 changed, 1 gone, 6 unchanged',
    ],
    [{ pages: 6, unchanged: 6 }, 'sqs: 6 pages: 6 unchanged'],
    [{ failed: true }, 'sqs: not written'],
  ])('with %j', (changes, expected) => {
    expect(describeSynced({ ...synced, ...changes } as SyncedService)).toBe(expected)
  })

  it.each<[readonly string[], number, number, string | undefined]>([
    [[], 0, 10, undefined],
    [[], 1, 10, undefined],
    [[], 2, 10, 'The source has 2 of 10 pages no more'],
    [['client/b', 'client/a'], 0, 10, 'The source has no client/a, client/b any more'],
    [name(5), 0, 10, 'The source has no f0, f1, f2, f3, f4 any more'],
    [name(6), 0, 10, 'The source has no f0, f1, f2, f3, f4 and 1 more any more'],
  ])('that would lose %j and %i of %i pages', (lost, removed, standing, expected) => {
    expect(describeLoss(lost, removed, standing)).toBe(expected)
  })
})
