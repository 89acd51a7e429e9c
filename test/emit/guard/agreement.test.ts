import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Form } from '../../../generator/emit/plan/form.js'
import { arbitraryModel, arbitraryValue, mutate, oddValue } from './arbitrary.js'
import { importGuards } from './guard-package.js'
import { interpret } from './interpret.js'

/** Random models per form, and values per model. */
const MODELS = Number(process.env['GUARD_MODELS'] ?? 40)
const VALUES = 60

describe.each<Form>(['request', 'response'])('guards of a %s', (form) => {
  test('say what the model says, of valid values and of mutants', async () => {
    let [accepted, refused] = [0, 0]
    await fc.assert(
      fc.asyncProperty(arbitraryModel(form, { json: false }), fc.integer(), async (model, seed) => {
        const guards = await importGuards(model)
        const hasAlternative = model.shapes.some(
          (one) => one.kind === 'structure' && one.members.some((member) => member.alternative),
        )
        const values = fc.tuple(
          arbitraryValue(model, 'S0', form, 2),
          oddValue,
          fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        )
        for (const [valid, odd, chances] of fc.sample(values, { numRuns: VALUES, seed })) {
          expect(interpret(model, 'S0', form, valid)).toEqual([])
          expect(guards['isS0'](valid)).toBe(true)
          const mutant = mutate(valid, odd, () => chances.next().value as number)
          const faults = interpret(model, 'S0', form, mutant)
          const result = guards['validateS0'](mutant, { maxIssues: 1000 })
          expect([guards['isS0'](mutant), result.success]).toEqual([faults.length === 0, faults.length === 0])
          if (faults.length === 0) accepted++
          else refused++
          if (faults.length === 0 || hasAlternative) continue
          const found = result.issues.map(
            (issue: { code: string; path: unknown }) => `${issue.code} ${JSON.stringify(issue.path)}`,
          )
          expect(found.sort()).toEqual(faults.sort())
        }
      }),
      { numRuns: MODELS },
    )
    // A property over values that are all of one kind would say nothing.
    expect(Math.min(accepted, refused)).toBeGreaterThan(MODELS)
  }, 300_000)

  test('agree with ajv on the emitted JSON Schema', async () => {
    let [accepted, refused] = [0, 0]
    await fc.assert(
      fc.asyncProperty(arbitraryModel(form, { json: true }), fc.integer(), async (model, seed) => {
        const guards = await importGuards(model)
        const print = guards['S0Schema']['~standard'].jsonSchema[form === 'request' ? 'input' : 'output']
        const validators = [
          new Ajv2020({ ownProperties: true, strict: false }).compile(print({ target: 'draft-2020-12' })),
          new Ajv({ ownProperties: true, strict: false }).compile(print({ target: 'draft-07' })),
        ]
        const json = fc.jsonValue({ maxDepth: 2 })
        const values = fc.tuple(
          arbitraryValue(model, 'S0', form, 2),
          json,
          fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        )
        for (const [valid, odd, chances] of fc.sample(values, { numRuns: VALUES, seed })) {
          for (const value of [valid, mutate(valid, odd, () => chances.next().value as number)]) {
            const expected = guards['isS0'](value) as boolean
            expect(validators.map((validator) => validator(value))).toEqual([expected, expected])
            if (expected) accepted++
            else refused++
          }
        }
      }),
      { numRuns: MODELS },
    )
    expect(Math.min(accepted, refused)).toBeGreaterThan(MODELS)
  }, 300_000)
})
