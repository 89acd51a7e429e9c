/** Values that are made up: right ones that every guard accepts, wrong ones that are refused for what they say. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Form } from '../../../generator/emit/plan/form.js'
import { arbitraryModel } from './arbitrary.js'
import { enumeration, model, structure } from './build-model.js'
import { importGuards } from './guard-package.js'
import { interpret } from './interpret.js'

describe.each<Form>(['request', 'response'])('samples of a %s', (form) => {
  test('are right, and wrong just where they say', async () => {
    let faults = 0
    await fc.assert(
      fc.asyncProperty(arbitraryModel(form, { json: false }), fc.integer(), async (random, seed) => {
        const guards = await importGuards(random)
        for (const chosen of [undefined, seed, seed + 1]) {
          const value = sample(guards['S0Schema'], chosen)
          expect(interpret(random, 'S0', form, value)).toEqual([])
          expect(validate(guards['S0Schema'], value)).toEqual({ success: true })
          for (const invalid of sampleInvalid(guards['S0Schema'], chosen)) {
            expect(guards['isS0'](invalid.value), invalid.pathText).toBe(false)
            expect(interpret(random, 'S0', form, invalid.value)).not.toEqual([])
            const { issues } = validate(guards['S0Schema'], invalid.value, { maxIssues: 1000 })
            expect(issues).toContainEqual(expect.objectContaining({ code: invalid.code, path: invalid.path }))
            faults++
          }
        }
      }),
      { numRuns: 40 },
    )
    expect(faults).toBeGreaterThan(400)
  }, 120_000)
})

const job = model(
  enumeration('Mode', ['FAST', 'SLOW']),
  structure('Job', [
    ['Name', '!string'],
    ['Count', 'integer'],
    ['Modes', 'list(Mode)'],
    ['Limits', 'map(Mode,float)'],
    ['Source', 'Source'],
    ['Next', 'Job'],
    ['Jobs', 'list(Job)'],
  ]),
  structure(
    'Source',
    [
      ['Key', 'string'],
      ['Job', 'Job'],
    ],
    { union: true },
  ),
)

test('without a seed every member is there, as in the Syntax block', async () => {
  const guards = await importGuards(job)
  expect(sample(guards['JobSchema'])).toEqual({
    Name: 'string',
    Count: 123,
    Modes: ['FAST'],
    Limits: { FAST: 123 },
    Source: { Key: 'string' },
    Next: { Name: 'string' },
    Jobs: [],
  })
})

test('the same seed gives the same value, another gives another', async () => {
  const guards = await importGuards(job)
  const values = Array.from({ length: 20 }, (_, seed) => JSON.stringify(sample(guards['JobSchema'], seed)))
  expect(values).toEqual(Array.from({ length: 20 }, (_, seed) => JSON.stringify(sample(guards['JobSchema'], seed))))
  expect(new Set(values).size).toBeGreaterThan(15)
})

test('each rule is broken once', async () => {
  const guards = await importGuards(job)
  const faults = sample(guards['InvalidJobSchema']).map(
    ({ code, pathText }: { code: string; pathText: string }) => `${code} ${pathText}`,
  )
  expect(faults).toEqual([
    'invalid-type input',
    'missing Name',
    'invalid-type Name',
    'invalid-type Count',
    'invalid-type Modes',
    'invalid-type Modes[0]',
    'invalid-value Modes[0]',
    'invalid-type Limits',
    'invalid-value Limits.UNKNOWN_TO_THE_PAGES',
    'invalid-type Limits.FAST',
    'invalid-type Source',
    'invalid-type Source.Key',
    'unknown-member Source.UNKNOWN_TO_THE_PAGES',
    'invalid-union Source',
    'invalid-union Source',
    'invalid-type Next',
    'invalid-type Jobs',
    'unknown-member UNKNOWN_TO_THE_PAGES',
  ])
})

test('a structure that requires itself ends', async () => {
  const guards = await importGuards(model(structure('Endless', [['Self', '!Endless']])))
  expect(() => sample(guards['EndlessSchema'])).not.toThrow()
})
