/** What reports say: every kind of shape, both forms, in botocore's words. */
import vm from 'node:vm'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { structure, string } from '../../templates/runtime/description.js'
import type { Schema, StructureSchema } from '../../templates/runtime/schema.js'
import { assert, validate, ValidationError, type ValidateOptions } from '../../templates/runtime/validation.js'
import { request } from './contracts.js'
import {
  AnswerSchema,
  EventSchema,
  type Job,
  JobOutputSchema,
  JobSchema,
  type Mode,
  ModeSchema,
  NoArmOutputSchema,
  NoArmSchema,
  OpaqueSchema,
  SourceOutputSchema,
  SourceSchema,
} from './job.js'

/** The messages of a report, which must agree with the guard. */
function messages(schema: Schema<unknown>, value: unknown): string[] {
  const result = validate(schema, value)
  expect(schema.is(value)).toBe(result.success)
  if (result.success) expect(result.value).toBe(value)
  return result.success ? [] : result.issues.map(({ message }) => message)
}

const codes = (schema: Schema<unknown>, value: unknown, options?: ValidateOptions): string[] => {
  const result = validate(schema, value, options)
  return result.success ? [] : result.issues.map(({ code, pathText }) => `${code} ${pathText}`)
}

describe('messages about a request', () => {
  test.each<[unknown, string]>([
    [{}, 'Missing required parameter in input: "Name"'],
    [{ Name: undefined }, 'Missing required parameter in input: "Name"'],
    [{ Name: 'n', Config: {} }, 'Missing required parameter in Config: "Path"'],
    [{ Name: 'n', Ranges: [{ From: 1 }, {}] }, 'Missing required parameter in Ranges[1]: "From"'],
    [{ Name: 5 }, 'Invalid type for parameter Name, value: 5, type: number, valid types: string'],
    [{ Name: null }, 'Invalid type for parameter Name, value: null, type: null, valid types: string'],
    [{ Name: 'n', Config: [] }, 'Invalid type for parameter Config, value: […], type: array, valid types: object'],
    [
      { Name: 'n', Config: { Path: 'p', Count: 1.5 } },
      'Invalid type for parameter Config.Count, value: 1.5, type: number, valid types: integer',
    ],
    [
      { Name: 'n', Config: { Path: 'p', Share: NaN } },
      'Invalid type for parameter Config.Share, value: NaN, type: NaN, valid types: finite number',
    ],
    [
      { Name: 'n', Config: { Path: 'p', Flag: 'yes' } },
      'Invalid type for parameter Config.Flag, value: "yes", type: string, valid types: boolean',
    ],
    [{ Name: 'n', Ranges: {} }, 'Invalid type for parameter Ranges, value: {…}, type: object, valid types: array'],
    [
      { Name: 'n', Ranges: [{ From: '1' }] },
      'Invalid type for parameter Ranges[0].From, value: "1", type: string, valid types: integer',
    ],
    [
      { Name: 'n', Tags: { 'a b': 5 } },
      'Invalid type for parameter Tags["a b"], value: 5, type: number, valid types: string',
    ],
    [
      { Name: 'n', Tags: new Map([['a', 'b']]) },
      'Invalid type for parameter Tags, value: {…}, type: Map, valid types: object',
    ],
    [
      { Name: 'n', Modes: { SLOW: 1 } },
      'Invalid value for parameter Modes.SLOW, value: "SLOW", must be one of: AUTO, ENSEMBLING',
    ],
    [{ Name: 'n', Mode: 'SLOW' }, 'Invalid value for parameter Mode, value: "SLOW", must be one of: AUTO, ENSEMBLING'],
    [{ Name: 'n', Mode: 1 }, 'Invalid type for parameter Mode, value: 1, type: number, valid types: string'],
    [{ Name: 'n', Source: {} }, 'Must set one of the following keys for tagged union structure Source: Key, Tag'],
    [
      { Name: 'n', Source: { Key: 'k', Tag: 't' } },
      'Invalid number of parameters set for tagged union structure Source. Can only set one of the following keys: Key, Tag',
    ],
    [
      { Name: 'n', Config: { Path: 'p', foo: 1 } },
      'Unknown parameter in Config: "foo", must be one of: Path, Count, Share, Flag',
    ],
    [
      { Name: 'n', Password: 12345 },
      'Invalid type for parameter Password, value: ***, type: number, valid types: string',
    ],
    [
      { Name: 'n', Credentials: ['ok', 4711] },
      'Invalid type for parameter Credentials[1], value: ***, type: number, valid types: string',
    ],
    [{ Name: 'n', Hidden: 4711 }, 'Invalid type for parameter Hidden, value: ***, type: number, valid types: string'],
    [
      { Name: 'n', Tags: { DB_PASSWORD: 5 } },
      'Invalid type for parameter Tags.DB_PASSWORD, value: ***, type: number, valid types: string',
    ],
    [
      { Name: 'n', Start: new Date(NaN) },
      'Invalid type for parameter Start, value: {…}, type: Date, valid types: valid Date',
    ],
    [
      { Name: 'n', Data: 'text' },
      'Invalid type for parameter Data, value: "text", type: string, valid types: Uint8Array',
    ],
    [
      { Name: 'n', Body: 5 },
      'Invalid type for parameter Body, value: 5, type: number, valid types: string, Uint8Array, Blob, stream or async iterable',
    ],
    [{ Name: 'n', Copy: 5 }, 'Invalid type for parameter Copy, value: 5, type: number, valid types: object, string'],
    [
      { Name: 'n', Copy: { Path: 5 } },
      'Invalid type for parameter Copy.Path, value: 5, type: number, valid types: string',
    ],
    [
      { Name: 'n', Document: { a: [1n] } },
      'Invalid type for parameter Document, value: {…}, type: object, valid types: JSON value',
    ],
    [{ Name: 'n', Opaque: 5 }, 'Invalid type for parameter Opaque, value: 5, type: number, valid types: object'],
    [
      { Name: 'n', constructor: 5 },
      'Invalid type for parameter constructor, value: 5, type: number, valid types: string',
    ],
    [
      JSON.parse('{"Name":"n","__proto__":5}'),
      'Invalid type for parameter __proto__, value: 5, type: number, valid types: valid Date',
    ],
    [[], 'Invalid type for parameter input, value: […], type: array, valid types: object'],
  ])('%#: %o', (value, message) => {
    expect(messages(JobSchema, value)).toEqual([message])
  })

  test('name the unknown member at the top', () => {
    expect(messages(JobSchema, { Name: 'n', foo: 1 })[0]).toMatch(
      /^Unknown parameter in input: "foo", must be one of: Name, Config, Ranges, /,
    )
  })

  test('come in the order of the members, all of them', () => {
    expect(codes(JobSchema, { zzz: 1, Mode: 'SLOW', Config: { Count: 'x' } })).toEqual([
      'missing Name',
      'missing Config.Path',
      'invalid-type Config.Count',
      'invalid-value Mode',
      'unknown-member zzz',
    ])
  })
})

describe('messages about a response', () => {
  test.each<[Schema<unknown>, unknown, string]>([
    [
      JobOutputSchema,
      { Next: { Body: new Uint8Array(1) } },
      'Invalid type for parameter Next.Body, value: {…}, type: Uint8Array, valid types: StreamingBody',
    ],
    [JobOutputSchema, { Mode: 5 }, 'Invalid type for parameter Mode, value: 5, type: number, valid types: string'],
    [
      JobOutputSchema,
      { Source: { SDK_UNKNOWN_MEMBER: 5 } },
      'Invalid type for parameter Source.SDK_UNKNOWN_MEMBER, value: 5, type: number, valid types: object with a name',
    ],
    [
      JobOutputSchema,
      { Source: { New: 1 } },
      'Must set one of the following keys for tagged union structure Source: Key, Tag, SDK_UNKNOWN_MEMBER',
    ],
    [
      AnswerSchema,
      { Events: [] },
      'Invalid type for parameter Events, value: […], type: array, valid types: async iterable',
    ],
  ])('case %#', (schema, value, message) => {
    expect(messages(schema, value)).toEqual([message])
  })

  test('nothing is required, and what is new is no fault', () => {
    for (const value of [{}, { Mode: 'NEW', Modes: { NEW: 1 } }, { New: 1, Config: { New: 1 } }, { Ranges: [{}] }]) {
      expect(messages(JobOutputSchema, value)).toEqual([])
    }
  })
})

test('the form of the whole value holds within, also against the contracts of its parts', () => {
  expect(codes(JobOutputSchema, { Jobs: [{ Source: { SDK_UNKNOWN_MEMBER: { name: 'x' } }, Mode: 'NEW' }] })).toEqual([])
  expect(codes(JobSchema, { Name: 'n', Source: { SDK_UNKNOWN_MEMBER: { name: 'x' } } })).toEqual([
    'unknown-member Source.SDK_UNKNOWN_MEMBER',
    'invalid-union Source',
  ])
})

test('an issue says everything in parts too', () => {
  const result = validate(JobSchema, { Name: 'n', Ranges: [{ From: 1 }, { From: '1' }] })
  expect(result).toEqual({
    success: false,
    issues: [
      {
        path: ['Ranges', 1, 'From'],
        pathText: 'Ranges[1].From',
        code: 'invalid-type',
        expected: 'integer',
        received: 'string',
        message: 'Invalid type for parameter Ranges[1].From, value: "1", type: string, valid types: integer',
      },
    ],
  })
})

test('of two shapes the one that was meant is explained', () => {
  expect(codes(JobSchema, { Name: 'n', When: { Name: 5 } })).toEqual(['invalid-type When.Name'])
  expect(codes(JobSchema, { Name: 'n', When: true })).toEqual(['invalid-type When'])
  expect(codes(JobSchema, { Name: 'n', When: new Date(0), Copy: 'text' })).toEqual([])
})

describe('unions and structures that show nothing', () => {
  test.each<[Schema<unknown>, unknown, string[]]>([
    [SourceSchema, { Key: 'k' }, []],
    [SourceSchema, { Key: 'k', Tag: undefined }, []],
    [SourceOutputSchema, { SDK_UNKNOWN_MEMBER: { name: 'New' } }, []],
    [SourceOutputSchema, { Key: 'k', New: 1 }, []],
    [SourceOutputSchema, { Key: 'k', SDK_UNKNOWN_MEMBER: { name: 'New' } }, ['invalid-union input']],
    [NoArmSchema, {}, []],
    [NoArmSchema, { A: 1 }, ['unknown-member A']],
    [NoArmOutputSchema, {}, ['invalid-union input']],
    [NoArmOutputSchema, { SDK_UNKNOWN_MEMBER: { name: 'A' } }, []],
    [EventSchema, { Chunk: { At: 5 } }, ['invalid-type Chunk.At']],
    [OpaqueSchema, { Anything: 1 }, []],
    [OpaqueSchema, [], ['invalid-type input']],
    [ModeSchema, 'AUTO', []],
    [ModeSchema, 'NEW', ['invalid-value input']],
    [ModeSchema, 5, ['invalid-type input']],
  ])('case %#', (schema, value, expected) => {
    expect(messages(schema, value)).toHaveLength(expected.length)
    expect(codes(schema, value)).toEqual(expected)
  })
})

describe('the contract of a call', () => {
  const odd = { Name: 'n', Mode: 'NEW', Modes: { NEW: 1 }, Config: { Path: 'p', Extra: 1 }, Extra: 1 }
  test.each<[Schema<unknown>, ValidateOptions, string[]]>([
    [JobSchema, { enums: 'open', unknownMembers: 'ignore' }, []],
    [JobSchema, { enums: 'open' }, ['unknown-member Config.Extra', 'unknown-member Extra']],
    [JobSchema, { unknownMembers: 'ignore' }, ['invalid-value Modes.NEW', 'invalid-value Mode']],
    [JobOutputSchema, {}, []],
    [JobOutputSchema, { enums: 'closed' }, ['invalid-value Modes.NEW', 'invalid-value Mode']],
    [JobOutputSchema, { unknownMembers: 'refuse' }, ['unknown-member Config.Extra', 'unknown-member Extra']],
  ])('case %#', (schema, options, expected) => {
    expect(codes(schema, odd, options)).toEqual(expected)
  })

  test('does not change what is of another type', () => {
    expect(codes(ModeSchema, 5, { enums: 'open' })).toEqual(['invalid-type input'])
    expect(codes(ModeSchema, 'NEW', { enums: 'open' })).toEqual([])
  })

  test('asks the guard only if it is the contract of the schema', () => {
    let asked = 0
    const counted: StructureSchema<object> = structure(
      'Counted',
      request,
      (value): value is object => ++asked > 0 && typeof value === 'object',
      () => [['Text', string]],
    )
    expect(codes(counted, {}, { enums: 'closed' })).toEqual([])
    expect(asked).toBe(1)
    expect(codes(counted, {}, { enums: 'open' })).toEqual([])
    expect(asked).toBe(1)
  })
})

describe('assert', () => {
  test('throws every issue', () => {
    expect(() => assert(JobSchema, { Name: 'n' })).not.toThrow()
    const error = (() => {
      try {
        assert(JobSchema, { Mode: 'SLOW' })
      } catch (thrown) {
        return thrown as ValidationError
      }
      return undefined
    })()
    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toBeInstanceOf(Error)
    expect(error?.name).toBe('ValidationError')
    expect(error?.issues).toHaveLength(2)
    expect(error?.message.split('\n')).toHaveLength(2)
  })

  test('narrows', () => {
    const value: unknown = { Name: 'n' }
    assert(JobSchema, value)
    expectTypeOf(value).toEqualTypeOf<Job>()
    const result = validate(ModeSchema, 'AUTO')
    if (result.success) expectTypeOf(result.value).toEqualTypeOf<Mode>()
    const schema: Schema<Job> = JobSchema
    if (schema.is(value)) expectTypeOf(value).toEqualTypeOf<Job>()
  })
})

describe('bounds', () => {
  test('at most 100 issues, or as many as asked', () => {
    const value = { Name: 'n', Ranges: Array.from({ length: 20_000 }, () => ({})) }
    const count = (options?: ValidateOptions): number => codes(JobSchema, value, options).length
    expect(count()).toBe(100)
    expect(count({ maxIssues: NaN })).toBe(100)
    expect(count({ maxIssues: 3 })).toBe(3)
    expect(count({ maxIssues: 0 })).toBe(1)
    expect(count({ maxIssues: Infinity })).toBe(10_000)
  })

  test('no message grows with the value', () => {
    const long = 'x'.repeat(100_000)
    for (const value of [
      { Name: 'n', Config: long },
      { Name: 'n', [long]: 1 },
      { Name: 'n', Tags: { [long]: 1 } },
      { Name: 10n ** 5000n },
    ]) {
      for (const message of messages(JobSchema, value)) expect(message.length).toBeLessThan(700)
    }
  })

  test('nothing in a message is a line end or a control character', () => {
    expect(messages(JobSchema, { Name: 'n', Config: 'a\nb\u001b[31m' })).toEqual([
      'Invalid type for parameter Config, value: "a\\nb\\u001b[31m", type: string, valid types: object',
    ])
  })

  test('a secret stands nowhere in an issue', () => {
    const result = validate(JobSchema, { Name: 'n', Password: { deep: 'hunter2' }, Credentials: 'hunter2' })
    expect(JSON.stringify(result)).not.toContain('hunter2')
  })

  const nest = (depth: number): object => {
    let value: object = { Name: 'n' }
    for (let level = 1; level < depth; level++)
      value = level % 2 ? { Name: 'n', Next: value } : { Name: 'n', Jobs: [value] }
    return value
  }

  test.each([JobSchema, JobOutputSchema])('a recursion is followed 500 levels, and no further: %#', (schema) => {
    expect(codes(schema, nest(500))).toEqual([])
    const result = validate(schema as Schema<unknown>, nest(501))
    expect(result).toMatchObject({ success: false, issues: [{ code: 'too-deep' }] })
    expect(codes(schema, nest(501), { unknownMembers: 'ignore', enums: 'closed' })).toHaveLength(1)
  })

  test('a value that holds itself twice ends the report', () => {
    const twin: Record<string, unknown> = { Name: 'n' }
    twin['Next'] = twin
    twin['Jobs'] = [twin, twin]
    for (const maxIssues of [Infinity, NaN, 1e9]) {
      const result = validate(JobSchema, twin, { maxIssues })
      expect(result).toMatchObject({ success: false, issues: [{ code: 'too-deep' }] })
    }
    const list: unknown[] = []
    list.push(list)
    expect(codes(JobSchema, { Name: 'n', Document: { list } })).toEqual(['too-deep Document'])
  })
})

describe('odd values', () => {
  const realm = vm.createContext({})
  test('of another realm are right', () => {
    const value = vm.runInContext(
      '({ Name: "n", Start: new Date(0), Data: new Uint8Array(1), Times: [] })',
      realm,
    ) as unknown
    expect(codes(JobSchema, value)).toEqual([])
  })

  test('what a getter throws is an issue, behind those that were found before', () => {
    const value = {
      Name: 5,
      get Mode(): never {
        throw new RangeError('mine')
      },
    }
    expect(codes(JobSchema, value)).toEqual(['invalid-type Name', 'unreadable input'])
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    expect(codes(JobSchema, revoked.proxy)).toEqual(['unreadable input'])
    expect(() => assert(JobSchema, value)).toThrow(ValidationError)
  })

  test('a value that becomes right while it is looked at is right', () => {
    let reads = 0
    const value = {
      get Name(): unknown {
        return ++reads === 1 ? 5 : 'n'
      },
    }
    expect(validate(JobSchema, value).success).toBe(true)
  })
})

describe('the Standard Schema', () => {
  test('gives the value or the issues', () => {
    const { '~standard': standard } = JobSchema
    const value = { Name: 'n' }
    expect(standard.validate(value)).toEqual({ success: true, value })
    expect(standard.validate({})).toMatchObject({
      issues: [{ message: 'Missing required parameter in input: "Name"', path: ['Name'] }],
    })
    expect([standard.version, standard.vendor]).toEqual([1, 'shapewright'])
    expect(JobSchema['~standard']).toBe(standard)
    expect(SourceSchema['~standard']).not.toBe(standard)
  })

  test('never throws', () => {
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    for (const value of [revoked.proxy, Symbol.iterator, 1n, undefined, null, () => 1]) {
      expect(JobSchema['~standard'].validate(value).issues).toHaveLength(1)
    }
  })
})
