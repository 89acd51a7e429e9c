/** Guards and reports beside an interpreter of the model, and JSON Schemas beside ajv: random models, valid values, and mutants of them. */
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EmitOptions } from '../../../generator/emit/options.js'
import type { Form } from '../../../generator/emit/plan/form.js'
import type { ServiceModel } from '../../../generator/model/index.js'
import { json, jsonSchema, validate } from '../../../templates/runtime/index.js'
import { arbitraryModel, arbitraryValue, mutate, oddValue } from './arbitrary.js'
import { countRuns, isWhole } from '../../resolve/runs.js'
import { importGuards } from './guard-package.js'
import { type GuardedShape, listForms } from './guarded-shape.js'
import { interpret, type Strictness } from './interpret.js'
import { listIssues } from './issues.js'

/** Random models, and values per form of a structure. */
const MODELS = Number(process.env['GUARD_MODELS'] ?? countRuns(60, 20))
const VALUES = 20

/** Few models at random would now and then lack a kind: a short run has the same ones each time. */
const steady = isWhole ? {} : { seed: 1 }

const enums = fc.constantFrom('open' as const, 'closed' as const)
const unknownMembers = fc.constantFrom('refuse' as const, 'ignore' as const)

/** What a generation chooses; mostly nothing. */
const emitOptions: fc.Arbitrary<EmitOptions> = fc.record(
  {
    requestEnums: enums,
    responseEnums: enums,
    requestEnumGuards: enums,
    responseEnumGuards: enums,
    requestUnknownMembers: unknownMembers,
    responseUnknownMembers: unknownMembers,
  },
  { requiredKeys: [] },
)

/** What a call chooses. */
const callOptions = fc.record({ enums, unknownMembers }, { requiredKeys: [] })

/** What guards promise, said anew: the documentation of the options is what this is made from. */
function strictnessOf(options: EmitOptions, form: Form): Strictness {
  return form === 'request'
    ? {
        enums: options.requestEnumGuards ?? options.requestEnums ?? 'closed',
        unknownMembers: options.requestUnknownMembers ?? 'refuse',
      }
    : {
        enums: options.responseEnumGuards ?? 'open',
        unknownMembers: options.responseUnknownMembers ?? 'ignore',
      }
}

/** Faults as the interpreter writes them. */
const listFaults = (schema: GuardedShape['schema'], value: unknown, options: object): string[] =>
  listIssues(schema, value, { ...options, maxIssues: 1000 })
    .map(({ code, path }) => `${code} ${JSON.stringify(path)}`)
    .sort()

const hasAlternative = (model: ServiceModel): boolean =>
  model.shapes.some((one) => one.kind === 'structure' && one.members.some((member) => member.alternative))

const chances = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))

/** How often a form of some sort was looked at. */
const seen = new Map<string, number>()
const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1)

function countForm({ form, shape }: GuardedShape): void {
  const sort = shape.unknown ? 'opaque' : shape.union ? 'union' : shape.eventStream ? 'event' : 'structure'
  const isShared = shape.outputName !== undefined
  count(`${sort} of a ${form}`)
  if (isShared) count(`${form} of a shared ${shape.outputDiffers ? 'structure of two types' : 'structure of one type'}`)
  if (isShared && shape.members.some(({ required }) => required)) count(`${form} of a shared structure that requires`)
  for (const { shape: id } of shape.members) {
    if (/^map\((?:Few|Many)/.test(id)) count(`${form} with a map of an enum`)
    if (id === 'Events') count(`${form} with a stream of events`)
    if (id === shape.id) count(`${form} of a recursion`)
  }
}

test(
  'guards and reports say what the model says, of valid values and of mutants',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryModel(),
        fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, emitOptions),
        fc.integer(),
        async (model, options, seed) => {
          const guards = await importGuards(model, options)
          for (const guarded of listForms(model, guards)) {
            countForm(guarded)
            const { form, is, schema, shape } = guarded
            const promised = strictnessOf(options, form)
            const values = fc.tuple(arbitraryValue(model, shape.id, form, 2), oddValue, chances, callOptions)
            for (const [likely, odd, dice, chosen] of fc.sample(values, { numRuns: VALUES, seed })) {
              const mutant = mutate(likely, odd, () => dice.next().value as number)
              for (const value of [likely, mutant]) {
                const faults = interpret(model, shape.id, form, value, promised)
                const isRight = faults.length === 0
                count(isRight ? `accepted ${form}` : `refused ${form}`)
                expect([is(value), schema.is(value), validate(schema, value).success]).toEqual([
                  isRight,
                  isRight,
                  isRight,
                ])
                const standard = schema['~standard'].validate(value)
                expect(standard.issues === undefined ? standard.value === value : !isRight).toBe(true)
                expect(standard.issues === undefined).toBe(isRight)
                const strictness = { ...promised, ...chosen }
                const others = interpret(model, shape.id, form, value, strictness)
                expect(validate(schema, value, chosen).success).toBe(others.length === 0)
                if (hasAlternative(model)) continue
                expect(listFaults(schema, value, {})).toEqual(faults.sort())
                expect(listFaults(schema, value, chosen)).toEqual(others.sort())
              }
              if (Object.keys(options).length === 0) expect(interpret(model, shape.id, form, likely)).toEqual([])
            }
          }
        },
      ),
      { numRuns: MODELS, ...steady },
    )
  },
  MODELS * 5_000,
)

test(
  'JSON Schemas and schemas of the JSON form say what the model says, in the hands of ajv',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryModel({ json: true }), emitOptions, fc.integer(), async (model, options, seed) => {
        const guards = await importGuards(model, options)
        for (const { form, schema, shape } of listForms(model, guards)) {
          const promised = { ...strictnessOf(options, form), json: true }
          const written = (['draft-2020-12', 'draft-07'] as const).map((target) => jsonSchema(schema, { target }))
          for (const [index, target] of ['draft-2020-12', 'draft-07'].entries()) {
            expect(json(schema)['~standard'].jsonSchema.input({ target })).toEqual(written[index])
            expect(json(schema)['~standard'].jsonSchema.output({ target })).toEqual(written[index])
          }
          const validators = [
            new Ajv2020({ ownProperties: true, strict: false }).compile(written[0]!),
            new Ajv({ ownProperties: true, strict: false }).compile(written[1]!),
          ]
          const values = fc.tuple(arbitraryValue(model, shape.id, form, 2), fc.jsonValue({ maxDepth: 2 }), chances)
          for (const [valid, odd, dice] of fc.sample(values, { numRuns: VALUES, seed })) {
            for (const value of [valid, mutate(valid, odd, () => dice.next().value as number)]) {
              const expected = interpret(model, shape.id, form, value, promised).length === 0
              // JSON Schema has no words for a key that equals a member but for case.
              const isRead =
                interpret(model, shape.id, form, value, { ...promised, refusesMisspelt: true }).length === 0
              expect(json(schema)['~standard'].validate(value).issues === undefined).toBe(isRead)
              expect(validators.map((validator) => validator(value))).toEqual([expected, expected])
              count(expected ? `accepted JSON ${form}` : `refused JSON ${form}`)
            }
          }
        }
      }),
      { numRuns: MODELS, ...steady },
    )
  },
  MODELS * 5_000,
)

// A property over models that are all of one kind would say nothing.
test('models of every kind were among them', () => {
  const sorts = ['structure of a', 'union of a', 'opaque of a']
  const each = [
    ...sorts.map((sort) => (form: Form) => `${sort} ${form}`),
    (form: Form) => `${form} of a shared structure of two types`,
    (form: Form) => `${form} of a shared structure of one type`,
    (form: Form) => `${form} of a shared structure that requires`,
    (form: Form) => `${form} with a map of an enum`,
    (form: Form) => `${form} with a stream of events`,
    (form: Form) => `${form} of a recursion`,
    (form: Form) => `accepted ${form}`,
    (form: Form) => `refused ${form}`,
    (form: Form) => `accepted JSON ${form}`,
    (form: Form) => `refused JSON ${form}`,
  ]
  const wanted = each.flatMap((name) => [name('request'), name('response')])
  expect(wanted.filter((what) => (seen.get(what) ?? 0) < MODELS / 20)).toEqual([])
})
