/** Choices of a call and of a generation: contracts, advice, what is secret. */
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EmitOptions } from '../../../generator/emit/options.js'
import type { Constraint, Member, StructureShape } from '../../../generator/model/index.js'
import {
  advise,
  assert,
  json,
  jsonSchema,
  sample,
  validate,
  ValidationError,
} from '../../../templates/runtime/index.js'
import { enumeration, model, structure } from './build-model.js'
import { emitModules, type GuardExports, importGuards } from './guard-package.js'
import { listIssues } from './issues.js'

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
    return listIssues(guards[`${name}Schema`], value, options).map(({ code }) => code)
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
    const open = { enums: 'open', unknownMembers: 'ignore' } as const
    expect(() => assert(guards['GateSchema'], odd)).toThrow(ValidationError)
    expect(() => assert(guards['GateSchema'], odd, open)).not.toThrow()
    expect(validate(guards['GateSchema'], odd, open)).toEqual({ success: true, value: odd })
  })
})

describe('the contract of a generation', () => {
  test.each<[EmitOptions, string, boolean[]]>([
    [{}, 'Gate', [false, false]],
    [{ requestEnums: 'open' }, 'Gate', [true, false]],
    [{ requestEnums: 'open', requestEnumGuards: 'closed' }, 'Gate', [false, false]],
    [{ requestEnumGuards: 'open' }, 'Gate', [true, false]],
    [{ requestUnknownMembers: 'ignore' }, 'Gate', [false, true]],
    [
      { responseEnums: 'closed', responseEnumGuards: 'closed', responseUnknownMembers: 'refuse' },
      'Gate',
      [false, false],
    ],
    [{}, 'GateOutput', [true, true]],
    [{ responseEnums: 'closed' }, 'GateOutput', [true, true]],
    [{ responseEnumGuards: 'closed' }, 'GateOutput', [false, true]],
    [{ responseUnknownMembers: 'refuse' }, 'GateOutput', [true, false]],
    [{ responseUnknownMembers: 'refuse', responseEnumGuards: 'closed' }, 'GateOutput', [false, false]],
    [{ requestEnums: 'open', requestUnknownMembers: 'refuse' }, 'GateOutput', [true, true]],
  ])('%o: guards of %s', async (options, name, expected) => {
    const own = await importGuards(gate, options)
    const values = [
      [
        { Colour: 'GREEN' },
        { Inner: { Colour: 'GREEN' } },
        { Colours: { GREEN: [] } },
        { Colours: { RED: ['GREEN'] } },
      ],
      [{ Extra: 1 }, { Inner: { Extra: 1 } }],
    ].flatMap((list, index) => list.map((value) => [value, expected[index]] as const))
    const isJson = new Ajv({ strict: false }).compile(jsonSchema(own[`${name}Schema`], { target: 'draft-07' }))
    const opinions = values.map(([value]) => [
      own[`is${name}`](value) as boolean,
      validate(own[`${name}Schema`], value).success,
      json(own[`${name}Schema`])['~standard'].validate(value).issues === undefined,
      isJson(value),
    ])
    expect(opinions).toEqual(values.map(([, isRight]) => [isRight, isRight, isRight, isRight]))
  })

  const types = (options: EmitOptions): readonly string[] => {
    const text = emitModules(gate, options).get('shapes/gate.ts')!
    return [...text.matchAll(/^Colours\?: (.*)$/gm)].map(([, type]) => type!)
  }
  const closed = 'Record<string, Colour[]>'
  const open = 'Record<string, (Colour | (string & {}))[]>'

  test.each<[EmitOptions, string, string]>([
    [{}, closed, open],
    [{ requestEnumGuards: 'open', responseEnumGuards: 'closed' }, closed, open],
    [{ requestEnums: 'open' }, open, open],
    [{ requestEnums: 'open', requestEnumGuards: 'closed' }, open, open],
    [{ responseEnums: 'closed' }, closed, closed],
    [{ responseEnums: 'closed', responseEnumGuards: 'open' }, closed, closed],
  ])('%o: types of enums', (options, request, response) => {
    expect(types(options)).toEqual([request.replace(', ', ', readonly '), response])
  })
})

describe('advice', () => {
  const listAdvice = (value: unknown): string[] => {
    expect(guards['isGate'](value)).toBe(true)
    expect(validate(guards['GateSchema'], value)).toEqual({ success: true, value })
    return advise(guards['GateSchema'], value).map(({ code, message }) => `${code}: ${message}`)
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
    expect(listAdvice(value)).toEqual(expected)
  })

  test('does not ask whether the value is right', () => {
    const value = { Width: 0, Name: 5 }
    expect(listIssues(guards['GateSchema'], value).map(({ pathText }) => pathText)).toEqual(['Name'])
    expect(advise(guards['GateSchema'], value).map(({ pathText }) => pathText)).toEqual(['Width'])
  })

  test('is for callers: of a response it tells nothing', () => {
    expect(advise(guards['GateOutputSchema'], { Width: 0 })).toEqual([])
  })

  test('leaves out a pattern that would take a time exponential in the text', () => {
    expect(listAdvice({ Motto: `${'a'.repeat(40)}!` })).toEqual([])
  })

  test('is what samples follow', () => {
    for (const seed of [undefined, 1, 2, 3]) {
      const advisories = advise(guards['GateSchema'], sample(guards['GateSchema'], seed))
      expect(advisories.filter(({ code }) => code !== 'invalid-format')).toEqual([])
    }
  })
})

test('a member that the pages call sensitive stands in no message', () => {
  const [issue] = listIssues(guards['GateSchema'], { Motto: 4711 })
  expect(issue?.message).toBe('Invalid type for parameter Motto, value: ***, type: number, valid types: string')
})
