/** The way into JSON and back: what comes out is what went in, and what cannot be read is refused with a place. */
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  BufferedStream,
  createStreamingBody,
  decode,
  encode,
  json,
  jsonSchema,
  sample,
  ValidationError,
} from '../../../templates/runtime/index.js'
import { toJson } from '../../guards/to-json.js'
import { arbitraryModel, arbitraryValue } from './arbitrary.js'
import { enumeration, model, structure } from './build-model.js'
import { type GuardExports, importGuards } from './guard-package.js'
import { listForms } from './guarded-shape.js'

const date = new Date('2015-01-02T03:04:05.678Z')
const bytes = Uint8Array.from([0, 1, 254, 255])

const thing = model(
  enumeration('Mode', ['FAST', 'SLOW']),
  structure(
    'Thing',
    [
      ['Name', '!string'],
      ['At', 'timestamp'],
      ['Times', 'list(timestamp)'],
      ['Data', 'blob'],
      ['Parts', 'map(string,blob)'],
      ['Inner', 'Thing'],
      ['Copy', { shape: 'Thing', alternative: 'string' }],
      ['When', { shape: 'timestamp', alternative: 'Thing' }],
      ['Mode', 'Mode'],
      ['Share', 'float'],
      ['Shares', 'list(float)'],
      ['Body', 'streaming'],
      ['Any', 'document'],
      ['__proto__', 'timestamp'],
    ],
    { use: 'both' },
  ),
  structure('Event', [['Data', 'Chunk']], { eventStream: true, use: 'output' }),
  structure('Chunk', [['At', 'timestamp']], { use: 'output' }),
  structure('Answer', [['Events', 'Event']], { use: 'output' }),
)

let guards: GuardExports
beforeAll(async () => {
  guards = await importGuards(thing)
})

test('dates and bytes become strings, wherever they stand, and strings become them', () => {
  const value = {
    Name: 'n',
    At: date,
    Times: [date],
    Data: bytes,
    Parts: { a: bytes, ['__proto__x']: bytes },
    Inner: { Name: 'i', At: date },
    Copy: { Name: 'c', At: date },
    When: date,
    Mode: 'FAST',
    Any: { At: '2015-01-01' },
  }
  const json = encode(guards['ThingSchema'], value)
  const [at, data] = ['2015-01-02T03:04:05.678Z', 'AAH+/w==']
  expect(json).toEqual({
    Name: 'n',
    At: at,
    Times: [at],
    Data: data,
    Parts: { a: data, ['__proto__x']: data },
    Inner: { Name: 'i', At: at },
    Copy: { Name: 'c', At: at },
    When: at,
    Mode: 'FAST',
    Any: { At: '2015-01-01' },
  })
  expect(decode(guards['ThingSchema'], JSON.parse(JSON.stringify(json)))).toEqual(value)
  expect(value.At).toBe(date)
})

test('every spelling of boto3, of the AWS CLI and of AWS JSON is read', () => {
  for (const At of [1420167845.678, '2015-01-02 03:04:05.678000+00:00', '2015-01-02T03:04:05.678Z', date]) {
    expect(decode(guards['ThingSchema'], { Name: 'n', At })).toEqual({ Name: 'n', At: date })
  }
  for (const Data of ['AAH+/w==', "b'\\x00\\x01\\xfe\\xff'", bytes]) {
    expect(decode(guards['ThingSchema'], { Name: 'n', Data })).toEqual({ Name: 'n', Data: bytes })
  }
})

test('a key that every object inherits is an own one', () => {
  const json = JSON.parse('{"Name":"n","__proto__":"2015-01-02T03:04:05.678Z"}') as object
  const value = decode(guards['ThingSchema'], json) as object
  expect(Object.keys(value)).toEqual(['Name', '__proto__'])
  expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value).toEqual(date)
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

test('of two shapes the one that is meant', () => {
  expect(decode(guards['ThingSchema'], { Name: 'n', Copy: 'text' })).toEqual({ Name: 'n', Copy: 'text' })
  expect(decode(guards['ThingSchema'], { Name: 'n', When: { Name: 'w', At: 0 } })).toEqual({
    Name: 'n',
    When: { Name: 'w', At: new Date(0) },
  })
})

test('what cannot be read is refused with its place', () => {
  const refuse = (json: unknown): string[] => {
    try {
      decode(guards['ThingSchema'], json)
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError)
      return (error as { issues: { pathText: string; code: string }[] }).issues.map(
        ({ code, pathText }) => `${code} ${pathText}`,
      )
    }
    return []
  }
  expect(refuse({ At: 'yesterday', Data: '*', Extra: 1 })).toEqual([
    'missing Name',
    'invalid-type At',
    'invalid-type Data',
    'unknown-member Extra',
  ])
  expect(refuse(null)).toEqual(['invalid-type input'])
  const cycle: Record<string, unknown> = { Name: 'n' }
  cycle['Inner'] = cycle
  expect(refuse(cycle)).toEqual([expect.stringMatching(/^too-deep /)])
})

test('a member that is null is absent, but for documents', () => {
  const read = decode(guards['ThingSchema'], {
    Name: 'n',
    At: null,
    Mode: null,
    Inner: { Name: 'i', Data: null },
    Any: null,
  })
  expect(read).toEqual({ Name: 'n', Inner: { Name: 'i' }, Any: null })
  expect(Object.keys(read as object)).toEqual(['Name', 'Inner', 'Any'])
  const found = json(guards['ThingSchema'])['~standard'].validate({ Name: null })
  expect(found.issues).toMatchObject([{ code: 'missing', pathText: 'Name' }])
  for (const wrong of [{ Times: [null] }, { Parts: { a: null } }, { Extra: null }]) {
    expect(() => decode(guards['ThingSchema'], { Name: 'n', ...wrong })).toThrow(ValidationError)
  }
  expect(decode(guards['ThingOutputSchema'], { Extra: null })).toEqual({ Extra: null })
  expect(guards['isThing']({ Name: 'n', Mode: null })).toBe(false)
})

test('a float of a response may be no finite number, and one of a request may not', () => {
  const value = { Share: NaN, Shares: [Infinity, -Infinity, 1.5] }
  const written = { Share: 'NaN', Shares: ['Infinity', '-Infinity', 1.5] }
  expect(guards['isThingOutput'](value)).toBe(true)
  expect(encode(guards['ThingOutputSchema'], value)).toEqual(written)
  expect(decode(guards['ThingOutputSchema'], written)).toEqual(value)
  const ajv = new Ajv({ strict: false, validateFormats: false })
  for (const [schema, isRight] of [
    [guards['ThingOutputSchema'], true],
    [guards['ThingSchema'], false],
  ] as const) {
    expect(ajv.validate(jsonSchema(schema, { target: 'draft-07' }), { Name: 'n', ...written })).toBe(isRight)
  }
  expect(guards['isThing']({ Name: 'n', ...value })).toBe(false)
  expect(() => decode(guards['ThingSchema'], { Name: 'n', Share: 'NaN' })).toThrow(
    'Invalid type for parameter Share, value: NaN, type: NaN, valid types: finite number',
  )
  for (const Share of ['nan', '1.5', 'Infinity ', '+Infinity']) {
    expect(() => decode(guards['ThingOutputSchema'], { Share })).toThrow(ValidationError)
  }
})

test('responses keep members that the pages do not show, as they are', () => {
  const json = { At: 0, New: { At: 0 }, Mode: 'NEW' }
  expect(decode(guards['ThingOutputSchema'], json)).toEqual({ ...json, At: new Date(0) })
  expect(() => decode(guards['ThingOutputSchema'], json, { enums: 'closed' })).toThrow('must be one of: FAST, SLOW')
  expect(() => decode(guards['ThingOutputSchema'], json, { unknownMembers: 'refuse' })).toThrow('Unknown parameter')
  expect(() =>
    decode(guards['ThingSchema'], { ...json, Name: 'n' }, { unknownMembers: 'ignore', enums: 'open' }),
  ).not.toThrow()
})

describe('streams', () => {
  test('a stream of a response has its content as bytes in JSON', async () => {
    const value = decode(guards['ThingOutputSchema'], { Body: 'AAH+/w==' })
    const chunks: Uint8Array[] = []
    for await (const chunk of (value as { Body: AsyncIterable<Uint8Array> }).Body) chunks.push(chunk)
    expect(chunks).toEqual([bytes])
    expect(encode(guards['ThingOutputSchema'], value)).toEqual({ Body: 'AAH+/w==' })
  })

  test('bytes of a request that could be a stream are bytes', () => {
    expect(decode(guards['ThingSchema'], { Name: 'n', Body: 'AAH+/w==' })).toEqual({ Name: 'n', Body: bytes })
    expect(encode(guards['ThingSchema'], { Name: 'n', Body: bytes })).toEqual({ Name: 'n', Body: 'AAH+/w==' })
  })

  test('an event stream has its events in a row', async () => {
    const value = decode(guards['AnswerSchema'], { Events: [{ Data: { At: 0 } }, { Data: {} }] })
    const events: unknown[] = []
    for await (const event of (value as { Events: AsyncIterable<unknown> }).Events) events.push(event)
    expect(events).toEqual([{ Data: { At: new Date(0) } }, { Data: {} }])
    expect(encode(guards['AnswerSchema'], value)).toEqual({
      Events: [{ Data: { At: '1970-01-01T00:00:00.000Z' } }, { Data: {} }],
    })
  })

  test('a stream whose content is not known cannot be written', () => {
    const Body = (async function* () {})()
    expect(() => encode(guards['ThingOutputSchema'], { Body: createStreamingBody(Body) })).toThrow(TypeError)
    expect(() => encode(guards['AnswerSchema'], { Events: Body })).toThrow('Cannot write a stream as JSON')
  })

  test('a buffered stream is read any number of times', async () => {
    const stream = new BufferedStream([1, 2])
    for (let time = 0; time < 2; time++) {
      const items: number[] = []
      for await (const item of stream) items.push(item)
      expect(items).toEqual([1, 2])
    }
  })
})

test('what is encoded is a value of the JSON Schema, and comes back', async () => {
  const forms = { request: 0, response: 0 }
  await fc.assert(
    fc.asyncProperty(arbitraryModel({ single: true }), fc.integer(), async (random, seed) => {
      const own = await importGuards(random)
      const hasStreams = random.shapes.some((shape) => shape.kind === 'blob' && shape.streaming)
      // ajv looks past properties without a name, and past `__proto__`.
      const isForAjv = !/"name":"(?:__proto__)?"/.test(JSON.stringify(random))
      for (const { form, schema } of listForms(random, own)) {
        const ajv = new Ajv({ ownProperties: true, strict: false, validateSchema: false, validateFormats: false })
        const isJson = ajv.compile(jsonSchema(schema, { target: 'draft-07' }))
        const standard = json(schema)['~standard']
        for (const chosen of [undefined, seed, seed + 1]) {
          const value = sample(schema, chosen)
          const written = JSON.parse(JSON.stringify(encode(schema, value))) as unknown
          expect(written).toEqual(toJson(value))
          if (isForAjv) expect(isJson(written)).toBe(true)
          // Streams are compared by what is in them: two of one content are two objects.
          if (hasStreams) expect(encode(schema, decode(schema, written))).toEqual(written)
          else expect(decode(schema, written)).toEqual(value)
          expect(standard.validate(written)).toMatchObject({ success: true, ...(!hasStreams && { value }) })
          forms[form]++
        }
      }
    }),
    { numRuns: 20 },
  )
  expect(Math.min(forms.request, forms.response)).toBeGreaterThan(40)
}, 60_000)

test('JSON values are their own JSON form, as the type wants them', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryModel({ json: true }), fc.integer(), async (random, seed) => {
      const own = await importGuards(random)
      for (const { form, schema, shape } of listForms(random, own)) {
        for (const value of fc.sample(arbitraryValue(random, shape.id, form, 2), { numRuns: 10, seed })) {
          const written = encode(schema, value)
          expect(written).toEqual(value)
          const text = JSON.parse(JSON.stringify(written)) as unknown
          expect(decode(schema, text)).toEqual(text)
        }
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)
