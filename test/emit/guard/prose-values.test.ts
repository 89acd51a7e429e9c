/** Values that the text of a member lists and its enum lacks: admitted at that member, and nowhere else. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StructureShape } from '../../../generator/model/index.js'
import { advise, decode, jsonSchema, sample, sampleInvalid, validate } from '../../../templates/runtime/index.js'
import { enumeration, model, structure } from './build-model.js'
import { type GuardExports, importGuards } from './guard-package.js'
import { interpret } from './interpret.js'

const gate = structure('Gate', [
  ['Tide', 'Tide'],
  ['Tides', 'list(Tide)'],
  ['ByName', 'map(string,list(Tide))'],
  ['Other', 'Tide'],
])
const extended: StructureShape = {
  ...gate,
  members: gate.members.map((member) =>
    member.name === 'Other' ? member : { ...member, proseValues: ['SLACK', "it's"] },
  ),
}
const harbour = model(enumeration('Tide', ['HIGH', 'LOW']), extended)

let guards: GuardExports
beforeAll(async () => {
  guards = await importGuards(harbour)
})

describe.each([
  ['a value', { Tide: 'SLACK' }, true],
  ['a quote', { Tide: "it's" }, true],
  ['the enum', { Tide: 'HIGH', Tides: ['LOW', 'SLACK'] }, true],
  ['an element', { Tides: ['SLACK', 'HIGH'] }, true],
  ['a value of a map', { ByName: { a: ['SLACK'] } }, true],
  ['a value of neither', { Tide: 'DRY' }, false],
  ['an element of neither', { Tides: ['SLACK', 'DRY'] }, false],
  ['another member', { Other: 'SLACK' }, false],
] as const)('%s', (_, value, isRight) => {
  it('is the same to guard, report, JSON Schema, codec and interpreter', () => {
    const schema = guards['GateSchema']
    expect(guards['isGate'](value)).toBe(isRight)
    expect(validate(schema, value).success).toBe(isRight)
    expect(interpret(harbour, 'Gate', 'request', value).length === 0).toBe(isRight)
    expect(new Ajv2020({ strict: true }).compile(jsonSchema(schema))(value)).toBe(isRight)
    if (isRight) expect(decode(schema, value)).toEqual(value)
    else expect(() => decode(schema, value)).toThrow()
  })
})

it('is named in the report, beside the values of the enum', () => {
  const result = validate(guards['GateSchema'], { Tide: 'DRY' })
  expect(result.success ? [] : result.issues.map(({ message }) => message)).toEqual([
    `Invalid value for parameter Tide, value: "DRY", must be one of: HIGH, LOW, SLACK, it's`,
  ])
})

it('leaves samples right, and wrong where they are meant to be', () => {
  const schema = guards['GateSchema']
  for (let seed = 0; seed < 20; seed++) expect(guards['isGate'](sample(schema, seed))).toBe(true)
  const wrong = [...sampleInvalid(schema)]
  expect(wrong.length).toBeGreaterThan(3)
  for (const { value } of wrong) expect(guards['isGate'](value)).toBe(false)
  expect(advise(schema, { Tide: 'SLACK' })).toEqual([])
})

it('leaves the enum as it is', () => {
  expect(guards['isTide']('SLACK')).toBe(false)
  expect(guards['TideValues']).toEqual(['HIGH', 'LOW'])
})
