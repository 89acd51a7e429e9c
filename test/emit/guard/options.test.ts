/** Choices of a call and of a generation: contracts, advice, what is secret. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Constraint, Member, StructureShape } from '../../../generator/model/index.js'
import { enumeration, model, structure } from './build-model.js'
import { type GuardExports, importGuards } from './guard-package.js'

/** A structure whose members are given more facts. */
function withFacts(shape: StructureShape, facts: Record<string, Partial<Member>>): StructureShape {
  return { ...shape, members: shape.members.map((member) => ({ ...member, ...facts[member.name] })) }
}

const says = 'The gate keeper says so.'
const length = (minimum: number, maximum: number): Constraint => ({
  kind: 'length',
  minimum,
  maximum,
  sentence: says,
})

const gate = model(
  enumeration('Colour', ['RED', 'BLUE']),
  withFacts(
    structure(
      'Gate',
      [
        ['Colour', 'Colour'],
        ['Colours', 'map(Colour,list(Colour))'],
        ['Width', 'integer'],
        ['Share', 'float'],
        ['Name', 'string'],
        ['Marks', 'list(string)'],
        ['Tags', 'map(string,string)'],
        ['Seal', 'blob'],
        ['Motto', 'string'],
        ['Inner', 'Inner'],
      ],
      { use: 'both' },
    ),
    {
      Width: { constraints: [{ kind: 'value', minimum: 1, maximum: 9, sentence: says }] },
      Share: { constraints: [{ kind: 'value', exclusiveMinimum: 0, exclusiveMaximum: 1, sentence: says }] },
      Name: {
        constraints: [length(1, 3), { kind: 'pattern', pattern: '^[a-z😀]+$', sentence: says }],
      },
      Marks: { constraints: [length(1, 2)], elementConstraints: [length(0, 1)] },
      Tags: { elementConstraints: [length(1, 2)], keyConstraints: [length(1, 1)] },
      Seal: { constraints: [length(2, 2)] },
      Motto: { sensitive: true, constraints: [{ kind: 'pattern', pattern: '^(a+)+$', sentence: says }] },
    },
  ),
  structure('Inner', [['Colour', 'Colour']], { use: 'both' }),
)

let guards: GuardExports
beforeAll(async () => {
  guards = await importGuards(gate)
})

describe('the contract of a call', () => {
  const codes = (name: string, value: unknown, options: object): string[] => {
    const result = guards[`validate${name}`](value, options)
    return result.success ? [] : result.issues.map((issue: { code: string }) => issue.code)
  }
  const odd = { Colour: 'GREEN', Colours: { GREEN: ['GREEN'] }, Inner: { Colour: 'GREEN', Extra: 1 }, Extra: 1 }

  test.each<[string, object, string[]]>([
    ['Gate', { enums: 'open', unknownMembers: 'ignore' }, []],
    ['Gate', { enums: 'open' }, ['unknown-member', 'unknown-member']],
    ['Gate', { unknownMembers: 'ignore' }, ['invalid-value', 'invalid-value', 'invalid-value', 'invalid-value']],
    ['GateOutput', {}, []],
    ['GateOutput', { enums: 'closed' }, ['invalid-value', 'invalid-value', 'invalid-value', 'invalid-value']],
    ['GateOutput', { unknownMembers: 'refuse' }, ['unknown-member', 'unknown-member']],
  ])('of %s with %o', (name, options, expected) => {
    expect(codes(name, odd, options)).toEqual(expected)
  })

  test('does not change what is of another type', () => {
    expect(codes('Gate', { Colour: 5 }, { enums: 'open' })).toEqual(['invalid-type'])
    expect(codes('Colour', 'GREEN', { enums: 'open' })).toEqual([])
    expect(codes('Colour', 'GREEN', {})).toEqual(['invalid-value'])
  })

  test('holds for assertions too', () => {
    expect(() => guards['assertGate'](odd)).toThrow()
    expect(guards['validateGate'](odd, { enums: 'open', unknownMembers: 'ignore' })).toEqual({ success: true })
  })
})

describe('the contract of a generation', () => {
  test.each<[object, string, boolean[]]>([
    [{ requestEnums: 'open' }, 'Gate', [true, false]],
    [{ requestUnknownMembers: 'ignore' }, 'Gate', [false, true]],
    [{ responseEnums: 'closed' }, 'GateOutput', [false, true]],
    [{ responseUnknownMembers: 'refuse' }, 'GateOutput', [true, false]],
    [{ responseUnknownMembers: 'refuse', responseEnums: 'closed' }, 'GateOutput', [false, false]],
  ])('%o', async (options, name, expected) => {
    const own = await importGuards(gate, options)
    const values = [
      { Colour: 'GREEN', Inner: { Colour: 'GREEN' } },
      { Extra: 1, Inner: { Extra: 1 } },
    ]
    expect(values.map((value) => own[`is${name}`](value))).toEqual(expected)
    expect(values.map((value) => own[`validate${name}`](value).success)).toEqual(expected)
    const schema = own[`${name}Schema`]['~standard'].jsonSchema.input({ target: 'draft-07' })
    expect([schema.properties.Colour.type === 'string', schema.additionalProperties !== false]).toEqual(expected)
  })
})

describe('advice', () => {
  const advise = (value: unknown): string[] => {
    const result = guards['validateGate'](value, { advisory: true })
    expect(guards['isGate'](value)).toBe(true)
    expect(result.success).toBe(true)
    return result.advisories.map(({ code, message }: { code: string; message: string }) => `${code}: ${message}`)
  }

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
  ])('%o', (value, expected) => {
    expect(advise(value)).toEqual(expected)
  })

  test('is silent unless it is asked for', () => {
    expect(guards['validateGate']({ Width: 0 })).toEqual({ success: true })
  })

  test('stands beside the issues of a wrong value', () => {
    const result = guards['validateGate']({ Width: 0, Name: 5 }, { advisory: true })
    expect([result.success, result.issues.length, result.advisories.length]).toEqual([false, 1, 1])
  })

  test('leaves out a pattern that would take a time exponential in the text', () => {
    expect(advise({ Motto: `${'a'.repeat(40)}!` })).toEqual([])
  })

  test('is what samples follow', () => {
    for (const seed of [undefined, 1, 2, 3]) {
      const value = guards['sampleGate'](seed)
      const { advisories } = guards['validateGate'](value, { advisory: true })
      expect(advisories.filter(({ code }: { code: string }) => code !== 'invalid-format')).toEqual([])
    }
  })
})

test('a member that the pages call sensitive stands in no message', () => {
  const { issues } = guards['validateGate']({ Motto: 4711 })
  expect(issues[0].message).toBe('Invalid type for parameter Motto, value: ***, type: number, valid types: string')
})
