import vm from 'node:vm'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import { assert, createStreamingBody, jsonSchema, validate, ValidationError } from '../../../templates/runtime/index.js'
import { enumeration, model, structure } from './build-model.js'
import { type GuardExports, importGuards } from './guard-package.js'
import { listIssues } from './issues.js'

const odd = model(
  enumeration('Few', ['A', 'B']),
  enumeration('Many', ['A', 'B', 'C', 'D', 'E', 'F']),
  structure(
    'Thing',
    [
      ['Text', 'string'],
      ['Few', 'Few'],
      ['Many', 'Many'],
      ['Count', 'integer'],
      ['Share', 'float'],
      ['When', 'timestamp'],
      ['Data', 'blob'],
      ['List', 'list(string)'],
      ['Map', 'map(string,string)'],
      ['Body', 'streaming'],
      ['Any', 'unknown'],
      ['Document', 'document'],
      ['constructor', 'string'],
      ['__proto__', 'string'],
    ],
    { use: 'both' },
  ),
  structure(
    'Events',
    [
      ['Records', 'Thing'],
      ['End', 'Empty'],
    ],
    { eventStream: true, use: 'output' },
  ),
  structure('NoArm', [], { union: true, use: 'both' }),
  structure('Named', [['SDK_UNKNOWN_MEMBER', 'string']], { union: true, use: 'both' }),
  structure(
    'Twin',
    [
      ['Left', 'Twin'],
      ['Right', 'Twin'],
      ['Before', 'list(Twin)'],
      ['Behind', 'list(Twin)'],
    ],
    { use: 'input' },
  ),
  structure('Opaque', [], { unknown: true }),
  structure('Empty', []),
  structure(
    'Wide',
    Array.from({ length: 41 }, (_, index) => [`M${index}`, 'string'] as const),
  ),
  structure(
    'Choice',
    [
      ['A', 'string'],
      ['B', 'integer'],
    ],
    { union: true, use: 'both' },
  ),
  structure(
    'Answer',
    [
      ['Events', 'Events'],
      ['Body', 'streaming'],
    ],
    { use: 'output' },
  ),
)

let guards: GuardExports
beforeAll(async () => {
  guards = await importGuards(odd)
})

/** What both paths say; they must say the same. */
function accepts(name: string, value: unknown): boolean {
  const answer = guards[`is${name}`](value) as boolean
  const result = validate(guards[`${name}Schema`], value)
  expect(result.success).toBe(answer)
  expect('issues' in result ? result.issues.length > 0 : result.value === value).toBe(true)
  return answer
}

describe('values that are no object', () => {
  test.each([null, undefined, 0, 'text', true, 1n, Symbol('s'), () => 1, [], [{}], NaN])('%s is refused', (value) => {
    for (const name of ['Thing', 'ThingOutput', 'Opaque', 'Empty', 'Choice', 'ChoiceOutput', 'Answer']) {
      expect(accepts(name, value)).toBe(false)
    }
  })
})

describe('members', () => {
  const realm = vm.createContext({})
  const foreign = (code: string): unknown => vm.runInContext(code, realm)
  test.each<[string, unknown, boolean]>([
    ['Text', new String('a'), false],
    ['Text', '', true],
    ['Few', 'a', false],
    ['Few', new String('A'), false],
    ['Many', 'F', true],
    ['Many', 'G', false],
    ['Count', 1e300, true],
    ['Count', -0, true],
    ['Count', 1.5, false],
    ['Count', Infinity, false],
    ['Count', 1n, false],
    ['Count', '1', false],
    ['Count', new Number(1), false],
    ['Share', NaN, false],
    ['Share', -Infinity, false],
    ['When', new Date(NaN), false],
    ['When', Object.create(Date.prototype), false],
    ['When', '2020-01-01', false],
    ['When', 0, false],
    ['When', foreign('new Date(0)'), true],
    ['When', foreign('new Date(NaN)'), false],
    ['Data', Buffer.from('x'), true],
    ['Data', foreign('new Uint8Array(1)'), true],
    ['Data', new Uint8ClampedArray(1), false],
    ['Data', new DataView(new ArrayBuffer(1)), false],
    ['Data', new ArrayBuffer(1), false],
    ['Data', Object.create(Uint8Array.prototype), false],
    ['Data', { [Symbol.toStringTag]: 'Uint8Array' }, false],
    ['List', foreign('["a"]'), true],
    ['List', new Array(2), false],
    ['List', ['a', undefined], false],
    ['List', new Set(['a']), false],
    ['List', { length: 0 }, false],
    ['List', new Array(4_294_967_295), false],
    ['Map', { a: undefined }, false],
    ['Map', { a: null }, false],
    ['Map', new Map(), false],
    ['Map', [], false],
    ['Map', Object.create({ a: 1 }), true],
    ['Map', JSON.parse('{"__proto__":"x"}'), true],
    ['Map', JSON.parse('{"__proto__":1}'), false],
    ['Map', { [Symbol('s')]: 1 }, true],
    ['Body', new Uint8Array(1), true],
    ['Body', Readable.from(['x']), true],
    ['Body', new ReadableStream(), true],
    ['Body', { getReader: 1 }, false],
    ['Body', 'text', true],
    ['Body', new Blob([]), true],
    ['Body', new ArrayBuffer(1), false],
    ['Any', null, true],
    ['Any', Symbol('s'), true],
    ['Document', { a: [null, 1, 'x', { b: undefined }] }, true],
    ['Document', new Date(0), false],
    ['Document', [undefined], false],
    ['Document', new Array(1), false],
    ['Document', NaN, false],
    ['Document', foreign('({ a: [1] })'), true],
    ['Document', Object.create(null), true],
    ['Document', () => 1, false],
    ['Text', undefined, true],
    ['Text', null, false],
    ['constructor', 'x', true],
    ['constructor', 1, false],
  ])('%s, case %#', (name, value, expected) => {
    expect(accepts('Thing', { [name]: value })).toBe(expected)
  })
})

describe('objects', () => {
  test('of any prototype', () => {
    class Holder {
      get Text(): string {
        return 'x'
      }
    }
    expect(accepts('Thing', new Holder())).toBe(true)
    expect(accepts('Thing', Object.create(null))).toBe(true)
    expect(accepts('Thing', Object.create({ Text: 'inherited', Extra: 1 }))).toBe(true)
    expect(accepts('Thing', Object.create({ Text: 5 }))).toBe(false)
  })

  test('what every object inherits is no member', () => {
    expect(accepts('Thing', {})).toBe(true)
    expect(accepts('Thing', JSON.parse('{"__proto__":"text"}'))).toBe(true)
    expect(accepts('Thing', JSON.parse('{"__proto__":5}'))).toBe(false)
    expect(accepts('Empty', JSON.parse('{"__proto__":5}'))).toBe(true)
  })

  test('an unknown member that holds undefined counts as absent; responses ignore any', () => {
    expect(accepts('Thing', { Extra: undefined })).toBe(true)
    expect(accepts('Thing', { Extra: null })).toBe(false)
    // Of one without members the pages do not say what is in it.
    expect(accepts('Empty', { Extra: 1 })).toBe(true)
    expect(accepts('ThingOutput', { Extra: 1, Few: 'NEW', Many: 'NEW' })).toBe(true)
    expect(accepts('ThingOutput', { Few: 5 })).toBe(false)
    expect(accepts('Opaque', { Extra: 1 })).toBe(true)
  })

  test('a member is read once', () => {
    let reads = 0
    const value = {
      get Text() {
        return ++reads === 1 ? 'x' : 5
      },
    }
    expect(guards['isThing'](value)).toBe(true)
    expect(reads).toBe(1)
  })

  test('what a getter throws passes through the yes/no guard, and is an issue everywhere else', () => {
    const value = {
      get Text() {
        throw new RangeError('mine')
      },
    }
    expect(() => guards['isThing'](value)).toThrow(RangeError)
    expect(listIssues(guards['ThingSchema'], value)).toMatchObject([{ code: 'unreadable', path: [] }])
    expect(guards['ThingSchema']['~standard'].validate(value).issues).toHaveLength(1)
    expect(() => assert(guards['ThingSchema'], value)).toThrow(ValidationError)
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    expect(validate(guards['ThingSchema'], revoked.proxy).success).toBe(false)
  })
})

test('a structure of very many members refuses others too', () => {
  const value = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`M${index}`, 'x']))
  expect(accepts('Wide', value)).toBe(true)
  expect(accepts('Wide', { ...value, M41: 'x' })).toBe(false)
  expect(accepts('Wide', { M41: undefined })).toBe(true)
})

test('unions', () => {
  const cases: [unknown, boolean, boolean][] = [
    [{ A: 'x' }, true, true],
    [{ A: 'x', B: undefined }, true, true],
    [{ A: 'x', B: 1 }, false, false],
    [{}, false, false],
    [{ A: 5 }, false, false],
    [{ C: 1 }, false, false],
    [{ A: 'x', C: 1 }, false, true],
    [{ SDK_UNKNOWN_MEMBER: { name: 'C' } }, false, true],
    [{ SDK_UNKNOWN_MEMBER: { name: 1 } }, false, false],
    [{ SDK_UNKNOWN_MEMBER: [] }, false, false],
    [{ A: 'x', SDK_UNKNOWN_MEMBER: { name: 'C' } }, false, false],
  ]
  for (const [value, request, response] of cases) {
    expect([accepts('Choice', value), accepts('ChoiceOutput', value)]).toEqual([request, response])
  }
})

test('streams of responses are async iterables and nothing else, and bodies have what reads them, too', () => {
  async function* events(): AsyncGenerator<unknown> {}
  expect(accepts('Answer', { Body: events() })).toBe(false)
  for (const [name, stream] of [
    ['Events', events()],
    ['Body', createStreamingBody(events())],
  ] as const) {
    expect(accepts('Answer', { [name]: stream })).toBe(true)
    expect(accepts('Answer', { [name]: { getReader() {} } })).toBe(false)
    expect(accepts('Answer', { [name]: [] })).toBe(false)
    expect(accepts('Answer', { [name]: { Records: {} } })).toBe(false)
  }
})

test('what an event stream yields is one event, known or not', () => {
  expect(accepts('Events', { Records: {} })).toBe(true)
  expect(accepts('Events', {})).toBe(false)
  expect(accepts('Events', { Records: {}, End: {} })).toBe(false)
  expect(accepts('Events', { SDK_UNKNOWN_MEMBER: { name: 'New' } })).toBe(true)
  const schema = jsonSchema(guards['EventsSchema'], { target: 'draft-07' })
  expect(schema.oneOf).toMatchObject([
    { required: ['Records'] },
    { required: ['End'] },
    { required: ['SDK_UNKNOWN_MEMBER'] },
  ])
})

test('a union without members is an object without members, in requests', () => {
  expect([accepts('NoArm', {}), accepts('NoArm', { A: 1 })]).toEqual([true, false])
  expect(jsonSchema(guards['NoArmSchema'], { target: 'draft-07' })).not.toHaveProperty('oneOf')
  expect([accepts('NoArmOutput', {}), accepts('NoArmOutput', { SDK_UNKNOWN_MEMBER: { name: 'A' } })]).toEqual([
    false,
    true,
  ])
})

test("the unknown member is botocore's, and of responses, whatever a page says", () => {
  expect([accepts('Named', { SDK_UNKNOWN_MEMBER: 'x' }), accepts('NamedOutput', { SDK_UNKNOWN_MEMBER: 'x' })]).toEqual([
    false,
    false,
  ])
  expect(accepts('NamedOutput', { SDK_UNKNOWN_MEMBER: { name: 'x' } })).toBe(true)
})

test('a value that holds itself twice ends the report, however many issues are asked for', () => {
  const twin: Record<string, unknown> = {}
  twin['Left'] = twin['Right'] = twin
  for (const maxIssues of [Infinity, NaN, 1e9]) {
    const issues = listIssues(guards['TwinSchema'], twin, { maxIssues })
    expect(issues.map(({ code }) => code)).toEqual(['too-deep'])
  }
  const row: Record<string, unknown> = {}
  row['Before'] = row['Behind'] = [row, row]
  expect(listIssues(guards['TwinSchema'], row)).toHaveLength(1)
  expect(guards['isTwin'](row)).toBe(false)
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`X${index}`, 1]))
  expect(listIssues(guards['TwinSchema'], many, { maxIssues: Infinity })).toHaveLength(10_000)
  expect(listIssues(guards['TwinSchema'], many, { maxIssues: NaN })).toHaveLength(100)
})

test('enums of responses can be closed', async () => {
  const closed = await importGuards(odd, { responseEnumGuards: 'closed' })
  expect(closed['isThingOutput']({ Few: 'NEW' })).toBe(false)
  expect(validate(closed['ThingOutputSchema'], { Many: 'NEW' }).success).toBe(false)
  expect(closed['isThingOutput']({ Few: 'A', Many: 'F' })).toBe(true)
})

test('an enum has guards of its own', () => {
  expect([accepts('Few', 'A'), accepts('Few', 'C'), accepts('Many', 'F'), accepts('Many', 5)]).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect(jsonSchema(guards['FewSchema'], { target: 'draft-07' })).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'string',
    enum: ['A', 'B'],
  })
})
