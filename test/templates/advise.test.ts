/** What the prose of the pages advises. */
import { describe, expect, test } from 'vitest'
import { advise } from '../../templates/runtime/advise.js'
import {
  blob,
  float,
  integer,
  listOf,
  mapOf,
  outputOf,
  required,
  string,
  structure,
} from '../../templates/runtime/description.js'
import { sample } from '../../templates/runtime/sample.js'
import type { StructureSchema } from '../../templates/runtime/schema.js'
import { validate } from '../../templates/runtime/validation.js'
import { anyObject, request, response } from './contracts.js'

const GateSchema: StructureSchema<object> = structure(
  'Gate',
  request,
  anyObject,
  () => [
    ['Width', integer, { minimum: 1, maximum: 9 }],
    ['Share', float, { exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ['Name', string, { minimumLength: 1, maximumLength: 3, pattern: '^[a-z😀]+$' }],
    ['Marks', listOf(string), { minimumLength: 1, maximumLength: 2, items: { minimumLength: 0, maximumLength: 1 } }],
    ['Tags', mapOf(string), { items: { minimumLength: 1 }, keys: { maximumLength: 1 } }],
    ['Seal', blob, { minimumLength: 2, maximumLength: 2 }],
    ['Key', string, { required: true, sensitive: true, pattern: '^a+$' }],
    ['Plain', string, required],
    ['Inner', GateSchema],
    ['Gates', mapOf(listOf(GateSchema))],
  ],
  { recursion: 'Gate', output: 'GateOutput' },
)

const GateOutputSchema: StructureSchema<object> = outputOf(GateSchema, response, anyObject)

const messages = (value: unknown): string[] =>
  advise(GateSchema, value).map(({ code, message }) => `${code}: ${message}`)

describe('advice', () => {
  test.each<[unknown, string[]]>([
    [{ Width: 1, Share: 0.5, Name: 'abc', Marks: ['a'], Tags: { a: 'b' }, Seal: new Uint8Array(2) }, []],
    [{ Width: 0 }, ['out-of-range: Invalid value for parameter Width, value: 0, valid min value: 1']],
    [{ Width: 10 }, ['out-of-range: Invalid value for parameter Width, value: 10, valid max value: 9']],
    [{ Share: 0 }, ['out-of-range: Invalid value for parameter Share, value: 0, valid above: 0']],
    [{ Share: 1 }, ['out-of-range: Invalid value for parameter Share, value: 1, valid below: 1']],
    [{ Name: '😀😀😀' }, []],
    [
      { Name: '' },
      [
        'invalid-length: Invalid length for parameter Name, value: 0, valid min length: 1',
        'invalid-format: Invalid format for parameter Name, value: "", valid pattern: "^[a-z😀]+$"',
      ],
    ],
    [
      { Marks: ['ab', '', 'c'] },
      [
        'invalid-length: Invalid length for parameter Marks, value: 3, valid max length: 2',
        'invalid-length: Invalid length for parameter Marks[0], value: 2, valid max length: 1',
      ],
    ],
    [
      { Tags: { ab: '' } },
      [
        'invalid-length: Invalid length for parameter Tags.ab, value: 0, valid min length: 1',
        'invalid-length: Invalid length for parameter Tags.ab, value: 2, valid max length: 1',
      ],
    ],
    [{ Seal: new Uint8Array(1) }, ['invalid-length: Invalid length for parameter Seal, value: 1, valid min length: 2']],
    [{ Key: 'hunter2' }, ['invalid-format: Invalid format for parameter Key, value: ***, valid pattern: "^a+$"']],
    [
      { Inner: { Width: 0 }, Gates: { a: [{ Width: 10 }] } },
      [
        'out-of-range: Invalid value for parameter Inner.Width, value: 0, valid min value: 1',
        'out-of-range: Invalid value for parameter Gates.a[0].Width, value: 10, valid max value: 9',
      ],
    ],
    [{ Width: 'x', Name: 5, Marks: 5, Tags: null, Inner: [] }, []],
    [null, []],
  ])('%o', (value, expected) => {
    expect(messages(value)).toEqual(expected)
  })

  test('makes no value wrong, and is not given of responses', () => {
    expect(validate(GateSchema, { Width: 0, Key: 'k' })).toMatchObject({ success: true })
    expect(advise(GateOutputSchema, { Width: 0 })).toEqual([])
  })

  test('ends with as many as are wanted, and where a value holds itself', () => {
    const Marks = Array.from({ length: 1000 }, () => 'long')
    expect(advise(GateSchema, { Marks })).toHaveLength(100)
    expect(advise(GateSchema, { Marks }, { maxIssues: 3 })).toHaveLength(3)
    const twin: Record<string, unknown> = {}
    twin['Inner'] = twin
    twin['Gates'] = { a: [twin, twin] }
    expect(advise(GateSchema, twin)).toEqual([])
  })

  test('does not throw what a getter throws', () => {
    const value = {
      Width: 0,
      get Share(): never {
        throw new RangeError('mine')
      },
    }
    expect(advise(GateSchema, value)).toHaveLength(1)
  })

  test('is what samples follow', () => {
    for (const seed of [undefined, 1, 2, 3]) {
      const advisories = advise(GateSchema, sample(GateSchema, seed))
      expect(advisories.filter(({ code }) => code !== 'invalid-format')).toEqual([])
    }
  })
})
