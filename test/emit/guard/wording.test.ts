import { beforeAll, describe, expect, test } from 'vitest'
import { assert, validate, ValidationError } from '../../../templates/runtime/index.js'
import { enumeration, model, structure } from './build-model.js'
import { type GuardExports, importGuards } from './guard-package.js'
import { listIssues } from './issues.js'

const job = model(
  enumeration('Mode', ['AUTO', 'ENSEMBLING']),
  structure('Job', [
    ['Name', '!string'],
    ['Config', 'Config'],
    ['Ranges', 'list(Range)'],
    ['Tags', 'map(string,string)'],
    ['Modes', 'map(Mode,integer)'],
    ['Source', 'Source'],
    ['Mode', 'Mode'],
    ['Password', 'string'],
    ['Credentials', 'list(string)'],
    ['Start', 'timestamp'],
    ['Data', 'blob'],
    ['Body', 'streaming'],
    ['Copy', { shape: 'Config', alternative: 'string' }],
    ['Document', 'document'],
  ]),
  structure('Config', [
    ['Path', '!string'],
    ['Count', 'integer'],
    ['Share', 'float'],
    ['Flag', 'boolean'],
  ]),
  structure('Range', [['From', '!integer']]),
  structure(
    'Source',
    [
      ['Key', 'string'],
      ['Tag', 'string'],
    ],
    { union: true },
  ),
)

let guards: GuardExports
beforeAll(async () => {
  guards = await importGuards(job)
})

const messages = (value: unknown): string[] => {
  const issues = listIssues(guards['JobSchema'], value)
  expect(guards['isJob'](value)).toBe(issues.length === 0)
  return issues.map(({ message }) => message)
}

describe('messages', () => {
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
    [[], 'Invalid type for parameter input, value: […], type: array, valid types: object'],
  ])('%#: %o', (value, message) => {
    expect(messages(value)).toEqual([message])
  })

  test('name the unknown member at the top', () => {
    expect(messages({ Name: 'n', foo: 1 })[0]).toMatch(
      /^Unknown parameter in input: "foo", must be one of: Name, Config, Ranges, /,
    )
  })

  test('come in the order of the members, all of them', () => {
    expect(messages({ Config: { Count: 'x' }, Mode: 'SLOW', zzz: 1 })).toHaveLength(5)
  })
})

test('an issue says everything in parts too', () => {
  expect(listIssues(guards['JobSchema'], { Name: 'n', Ranges: [{ From: 1 }, { From: '1' }] })).toEqual([
    {
      path: ['Ranges', 1, 'From'],
      pathText: 'Ranges[1].From',
      code: 'invalid-type',
      expected: 'integer',
      received: 'string',
      message: 'Invalid type for parameter Ranges[1].From, value: "1", type: string, valid types: integer',
    },
  ])
  expect(listIssues(guards['JobSchema'], {})).toMatchObject([{ code: 'missing', expected: 'string', path: ['Name'] }])
})

test('a right value is given back, itself', () => {
  const value = { Name: 'n' }
  const result = validate(guards['JobSchema'], value)
  expect(result).toEqual({ success: true, value })
  expect(result.success && result.value).toBe(value)
})

test('assert throws every issue', () => {
  expect(() => assert(guards['JobSchema'], { Name: 'n' })).not.toThrow()
  const error = (() => {
    try {
      assert(guards['JobSchema'], { Mode: 'SLOW' })
    } catch (thrown) {
      return thrown as Error & { issues: unknown[] }
    }
    return undefined
  })()
  expect(error).toBeInstanceOf(ValidationError)
  expect(error).toBeInstanceOf(Error)
  expect(error?.name).toBe('ValidationError')
  expect(error?.issues).toHaveLength(2)
  expect(error?.message.split('\n')).toHaveLength(2)
})

describe('bounds', () => {
  test('at most 100 issues, or as many as asked', () => {
    const value = { Name: 'n', Ranges: Array.from({ length: 1000 }, () => ({})) }
    expect(listIssues(guards['JobSchema'], value)).toHaveLength(100)
    expect(listIssues(guards['JobSchema'], value, { maxIssues: 3 })).toHaveLength(3)
    expect(listIssues(guards['JobSchema'], value, { maxIssues: 0 })).toHaveLength(1)
  })

  test('no message grows with the value', () => {
    const long = 'x'.repeat(100_000)
    for (const value of [
      { Name: 'n', Config: long },
      { Name: 'n', [long]: 1 },
      { Name: 'n', Tags: { [long]: 1 } },
      { Name: 10n ** 5000n },
    ]) {
      for (const message of messages(value)) expect(message.length).toBeLessThan(700)
    }
  })

  test('nothing in a message is a line end or a control character', () => {
    const [message] = messages({ Name: 'n', Config: 'a\nb\u001b[31m' })
    expect(message).toBe(
      'Invalid type for parameter Config, value: "a\\nb\\u001b[31m", type: string, valid types: object',
    )
  })
})

test('a secret stands nowhere in an issue', () => {
  const text = JSON.stringify(
    listIssues(guards['JobSchema'], { Name: 'n', Password: { deep: 'hunter2' }, Credentials: 'hunter2' }),
  )
  expect(text).toContain('Credentials')
  expect(text).not.toContain('hunter2')
})

test('the Standard Schema gives the value or the issues', async () => {
  const standard = guards['JobSchema']['~standard']
  const value = { Name: 'n' }
  expect(standard.validate(value)).toEqual({ success: true, value })
  expect(standard.validate(value).value).toBe(value)
  expect(standard.validate({})).toMatchObject({
    issues: [{ message: 'Missing required parameter in input: "Name"', path: ['Name'] }],
  })
  expect([standard.version, standard.vendor]).toEqual([1, 'shapewright'])
  expect(standard).not.toHaveProperty('jsonSchema')
})
