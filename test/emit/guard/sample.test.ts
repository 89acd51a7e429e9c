/** Values that are made up: right ones that every guard accepts, wrong ones that are refused for what they say. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sample, sampleInvalid, validate } from '../../../templates/runtime/index.js'
import { arbitraryModel } from './arbitrary.js'
import { enumeration, model, structure } from './build-model.js'
import { importGuards } from './guard-package.js'
import { listForms } from './guarded-shape.js'
import { interpret } from './interpret.js'
import { listIssues } from './issues.js'

test('random samples are right, and wrong just where they say', async () => {
  const faults = { request: 0, response: 0 }
  await fc.assert(
    fc.asyncProperty(arbitraryModel(), fc.integer(), async (random, seed) => {
      const guards = await importGuards(random)
      for (const { form, is, schema, shape } of listForms(random, guards)) {
        for (const chosen of [undefined, seed, seed + 1]) {
          const value = sample(schema, chosen)
          expect(interpret(random, shape.id, form, value)).toEqual([])
          expect(validate(schema, value)).toEqual({ success: true, value })
          for (const invalid of sampleInvalid(schema, chosen)) {
            expect(is(invalid.value), invalid.pathText).toBe(false)
            expect(interpret(random, shape.id, form, invalid.value)).not.toEqual([])
            const issues = listIssues(schema, invalid.value, { maxIssues: 1000 })
            expect(issues).toContainEqual(expect.objectContaining({ code: invalid.code, path: invalid.path }))
            faults[form]++
          }
        }
      }
    }),
    { numRuns: 40 },
  )
  expect(Math.min(faults.request, faults.response)).toBeGreaterThan(400)
}, 120_000)

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
  const faults = sampleInvalid(guards['JobSchema']).map(({ code, pathText }) => `${code} ${pathText}`)
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
