/** The way into JSON and back: what comes out is what went in, nothing is shared, and what cannot be read is refused with a place. */
import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { decode, encode } from '../../templates/runtime/codec.js'
import { json } from '../../templates/runtime/json.js'
import type { Json } from '../../templates/runtime/json-form.js'
import type { Schema, StandardJsonSchema } from '../../templates/runtime/schema.js'
import {
  BufferedStream,
  createStreamingBody,
  type StreamingBlob,
  type StreamingBody,
} from '../../templates/runtime/streams.js'
import { ValidationError, type ValidateOptions } from '../../templates/runtime/validation.js'
import {
  AnswerSchema,
  type Config,
  type Job,
  type JobOutput,
  JobOutputSchema,
  JobSchema,
  OpaqueSchema,
  SourceOutputSchema,
} from './job.js'

const date = new Date('2015-01-02T03:04:05.678Z')
const bytes = Uint8Array.from([0, 1, 254, 255])
const [at, data] = ['2015-01-02T03:04:05.678Z', 'AAH+/w==']

const value = (): Job => ({
  Name: 'n',
  Config: { Path: 'p' },
  Ranges: [{ From: 1 }],
  Tags: { a: 'b' },
  Modes: { AUTO: 1 },
  Start: date,
  Times: [date],
  Data: bytes,
  Parts: { a: bytes, ['__proto__x']: bytes },
  Copy: { Path: 'c' },
  When: date,
  Document: { At: '2015-01-01' },
  Next: { Name: 'i', Start: date },
  Jobs: [{ Name: 'j', Times: [date, date] }],
})

test('dates and bytes become strings, wherever they stand, and strings become them', () => {
  const given = value()
  const written = encode(JobSchema, given)
  expect(written).toEqual({
    Name: 'n',
    Config: { Path: 'p' },
    Ranges: [{ From: 1 }],
    Tags: { a: 'b' },
    Modes: { AUTO: 1 },
    Start: at,
    Times: [at],
    Data: data,
    Parts: { a: data, ['__proto__x']: data },
    Copy: { Path: 'c' },
    When: at,
    Document: { At: '2015-01-01' },
    Next: { Name: 'i', Start: at },
    Jobs: [{ Name: 'j', Times: [at, at] }],
  })
  expect(given).toEqual(value())
  const text = JSON.stringify(written)
  expect(decode(JobSchema, JSON.parse(text))).toEqual(value())
  expect(JSON.stringify(written)).toBe(text)
})

/** The objects and arrays in a value, without documents. */
function* listObjects(part: unknown): Generator<object> {
  if (typeof part !== 'object' || part === null || part instanceof Date || part instanceof Uint8Array) return
  yield part
  for (const [key, item] of Object.entries(part)) if (key !== 'Document') yield* listObjects(item)
}

test('nothing that the pages describe is shared', () => {
  const given = { ...value(), Copy: { Path: 'c' }, When: { Name: 'w' } }
  const written = encode(JobSchema, given)
  const read = decode(JobSchema, written)
  const seen = new Set([...listObjects(given), ...listObjects(written)])
  expect(seen.size).toBe([...listObjects(given)].length * 2)
  for (const object of listObjects(read)) expect(seen.has(object)).toBe(false)
  expect(read.Document).toBe(written.Document)
})

test('every spelling of boto3, of the AWS CLI and of AWS JSON is read', () => {
  for (const Start of [1420167845.678, '2015-01-02 03:04:05.678000+00:00', at, date]) {
    expect(decode(JobSchema, { Name: 'n', Start })).toEqual({ Name: 'n', Start: date })
  }
  const spellings = [
    'AAH-_w==',
    'AAH-_w',
    'AAH+\r\n/w==\r\n',
    'AA\nH-_w',
    JSON.parse(JSON.stringify(Buffer.from(bytes))) as object,
  ]
  for (const Data of [data, "b'\\x00\\x01\\xfe\\xff'", bytes, ...spellings]) {
    expect(decode(JobSchema, { Name: 'n', Data })).toEqual({ Name: 'n', Data: bytes })
  }
})

test.each([
  ['AA+_'],
  ['AA AA'],
  [{ type: 'Buffer', data: [256] }],
  [{ type: 'Buffer', data: [0.5] }],
  [{ type: 'Buffer' }],
  [{ data: [1] }],
])('%j is no bytes', (Data) => {
  expect(refuse(JobSchema, { Name: 'n', Data })).toEqual(['invalid-type Data'])
})

describe('objects that are not plain', () => {
  test('own `__proto__` is a member as any other', () => {
    const read: object = decode(JobSchema, JSON.parse(`{"Name":"n","__proto__":"${at}"}`))
    expect(Object.keys(read)).toEqual(['Name', '__proto__'])
    expect(Object.getOwnPropertyDescriptor(read, '__proto__')?.value).toEqual(date)
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    const tags = decode(JobSchema, JSON.parse('{"Name":"n","Parts":{"__proto__":"AA=="}}')).Parts!
    expect(Object.getOwnPropertyDescriptor(tags, '__proto__')?.value).toEqual(Uint8Array.of(0))
  })

  test('what every object inherits is no member', () => {
    expect(Object.keys(decode(JobSchema, { Name: 'n' }))).toEqual(['Name'])
  })

  test('instances of classes and of nothing give plain objects, with what they inherit of the members', () => {
    class Given {
      Config = Object.assign(Object.create(null) as object, { Path: 'p' })
      get Name(): string {
        return 'n'
      }
      get Start(): Date {
        return date
      }
      get Other(): string {
        return 'not a member'
      }
    }
    const written: object = encode(JobSchema, new Given() as unknown as Job)
    expect(written).toEqual({ Name: 'n', Start: at, Config: { Path: 'p' } })
    for (const object of listObjects(written)) expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
    const shadowed = Object.create({ Start: date, Name: 'hidden' }, { Name: { value: 'n', enumerable: true } }) as Job
    expect(encode(JobSchema, shadowed)).toEqual({ Name: 'n', Start: at })
  })
})

test('of two shapes the one that is meant', () => {
  expect(decode(JobSchema, { Name: 'n', Copy: 'text' })).toEqual({ Name: 'n', Copy: 'text' })
  expect(decode(JobSchema, { Name: 'n', When: { Name: 'w', Start: 0 } })).toEqual({
    Name: 'n',
    When: { Name: 'w', Start: new Date(0) },
  })
  expect(decode(JobOutputSchema, { When: { New: 1, Start: 0 } })).toEqual({ When: { New: 1, Start: new Date(0) } })
})

test('of two shapes at each of many levels, in no time', () => {
  const nest = (levels: number): object =>
    levels === 0 ? { Name: 'n', Start: 0 } : { Name: 'n', When: nest(levels - 1) }
  const read: object = decode(JobSchema, nest(100))
  expect(JSON.stringify(read)).toContain(new Date(0).toISOString())
  expect(JSON.stringify(encode(JobSchema, read as Job))).toBe(JSON.stringify(read))
})

/** What is found wrong with JSON, by both ways to read it. */
function refuse(schema: Schema<unknown>, given: unknown, options?: ValidateOptions): string[] {
  try {
    decode(schema, given, options)
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    const { issues } = error as ValidationError
    if (!options) expect(json(schema)['~standard'].validate(given).issues).toEqual(issues)
    return issues.map(({ code, pathText }) => `${code} ${pathText}`)
  }
  return []
}

test('what cannot be read is refused with its place', () => {
  expect(refuse(JobSchema, { Start: 'yesterday', Data: '*', Extra: 1 })).toEqual([
    'missing Name',
    'invalid-type Start',
    'invalid-type Data',
    'unknown-member Extra',
  ])
  expect(refuse(JobSchema, null)).toEqual(['invalid-type input'])
  expect(refuse(JobSchema, { Name: 'n', Config: [], Ranges: {}, Parts: 5 })).toHaveLength(3)
  const cycle: Record<string, unknown> = { Name: 'n' }
  cycle['Next'] = cycle
  expect(refuse(JobSchema, cycle)).toEqual([expect.stringMatching(/^too-deep /)])
  const twin: Record<string, unknown> = { Name: 'n' }
  twin['Jobs'] = [twin, twin]
  twin['Next'] = twin
  expect(refuse(JobSchema, twin)).toEqual([expect.stringMatching(/^too-deep /)])
  const throwing = {
    get Name(): never {
      throw new RangeError('mine')
    },
  }
  expect(refuse(JobSchema, throwing)).toEqual(['unreadable input'])
  expect(() => encode(JobSchema, { Name: 5 } as never)).toThrow(ValidationError)
})

test('responses keep members that the pages do not show, as they are', () => {
  const given = { Start: 0, New: { At: 0 }, Mode: 'NEW' }
  const read = decode(JobOutputSchema, given)
  expect(read).toEqual({ ...given, Start: new Date(0) })
  expect((read as Record<string, unknown>)['New']).toBe(given.New)
  expect(refuse(JobOutputSchema, given, { enums: 'closed' })).toEqual(['invalid-value Mode'])
  expect(refuse(JobOutputSchema, given, { unknownMembers: 'refuse' })).toEqual(['unknown-member New'])
  expect(refuse(JobSchema, { ...given, Name: 'n' }, { unknownMembers: 'ignore', enums: 'open' })).toEqual([])
})

test('a key that equals a member but for case is an issue in responses, too', () => {
  const given = { start: 0, Ranges: [{ from: 1 }], New: 1, Next: { NAME: 'n', Name: 'n' } }
  expect(refuse(JobOutputSchema, given)).toEqual(['unknown-member Ranges[0].from', 'unknown-member start'])
  expect(() => decode(JobOutputSchema, { start: 0 })).toThrow(
    'Unknown parameter in input: "start", must be one of: Name,',
  )
  expect(refuse(SourceOutputSchema, { key: 'k' })).toEqual(['unknown-member key', 'invalid-union input'])
  expect(
    refuse(JobOutputSchema, { start: null, Document: { at: 1 }, Opaque: { x: 1 }, Tags: { A: 'a', a: 'b' } }),
  ).toEqual([])
  expect(refuse(JobOutputSchema, given, { unknownMembers: 'ignore' })).toHaveLength(2)
})

test('a date after the year 9999 is an issue: it was given in milliseconds', () => {
  expect(() => decode(JobOutputSchema, { Start: 1704164645678 })).toThrow(
    'Invalid type for parameter Start, value: 1704164645678, type: number, valid types: valid Date',
  )
})

test('structures that show nothing stay as they are', () => {
  const given = { Any: { thing: 1 } }
  expect(decode(OpaqueSchema, given)).toEqual(given)
  expect(encode(OpaqueSchema, given)).toEqual(given)
})

describe('streams', () => {
  test('a stream of a response has its content as bytes in JSON', async () => {
    const { Body } = decode(JobOutputSchema, { Body: data })
    const chunks: Uint8Array[] = []
    for await (const chunk of Body!) chunks.push(chunk)
    expect(chunks).toEqual([bytes])
    expect(encode(JobOutputSchema, { Body: Body! })).toEqual({ Body: data })
  })

  test('a body of a response is read as the SDK reads it, and as the web does', async () => {
    const open = (): StreamingBody => decode(JobOutputSchema, { Body: 'aMOpbGxv' }).Body!
    expect(await open().transformToString()).toBe('héllo')
    expect(await open().transformToString('base64')).toBe('aMOpbGxv')
    expect(await open().transformToString('latin1')).toBe('hÃ©llo')
    expect(await open().transformToByteArray()).toEqual(new TextEncoder().encode('héllo'))
    expect(await new Response(open()).text()).toBe('héllo')
    expect(await new Response(open().transformToWebStream()).text()).toBe('héllo')
    const reader = open().getReader()
    expect(await reader.read()).toEqual({ done: false, value: new TextEncoder().encode('héllo') })
    expect(await reader.read()).toEqual({ done: true, value: undefined })
  })

  test('a source is opened by its reader, and closed by who stops', async () => {
    const events: string[] = []
    const source = async function* (): AsyncGenerator<Uint8Array> {
      try {
        events.push('opened')
        yield bytes
        yield bytes
      } finally {
        events.push('closed')
      }
    }
    const body = createStreamingBody(source())
    await new Promise((resolve) => setTimeout(resolve))
    expect(events).toEqual([])
    const reader = body.getReader()
    await reader.read()
    await reader.cancel()
    expect(events).toEqual(['opened', 'closed'])
  })

  test('a request takes what the SDK takes, and text is its bytes in JSON', () => {
    const take = (Body: StreamingBlob): unknown => encode(JobSchema, { Name: 'n', Body }).Body
    expect(take('héllo')).toBe('aMOpbGxv')
    for (const Body of [new Blob(['x']), new ReadableStream<Uint8Array>(), Readable.from([bytes])]) {
      expect(JobSchema.is({ Name: 'n', Body })).toBe(true)
      expect(() => take(Body)).toThrow('Cannot write a stream as JSON')
    }
    for (const Body of [new ArrayBuffer(1), new Response(''), {}, 5])
      expect(JobSchema.is({ Name: 'n', Body })).toBe(false)
    expect(refuse(JobSchema, { Name: 'n', Body: 'not base64' })).toEqual(['invalid-type Body'])
  })

  test('bytes of a request that could be a stream are bytes', () => {
    expect(decode(JobSchema, { Name: 'n', Body: data }).Body).toEqual(bytes)
    expect(encode(JobSchema, { Name: 'n', Body: bytes })).toEqual({ Name: 'n', Body: data })
  })

  test('an event stream has its events in a row', async () => {
    const read = decode(AnswerSchema, { Events: [{ Chunk: { At: 0 } }, { Chunk: {} }] })
    const events: unknown[] = []
    for await (const event of read.Events!) events.push(event)
    expect(events).toEqual([{ Chunk: { At: new Date(0) } }, { Chunk: {} }])
    expect(encode(AnswerSchema, read)).toEqual({
      Events: [{ Chunk: { At: '1970-01-01T00:00:00.000Z' } }, { Chunk: {} }],
    })
  })

  test('a stream whose content is not known cannot be written', () => {
    const stream = (async function* () {})()
    expect(() => encode(JobOutputSchema, { Body: createStreamingBody(stream) })).toThrow(TypeError)
    expect(() => encode(AnswerSchema, { Events: stream })).toThrow('Cannot write a stream as JSON')
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

test('types: what is decoded is of the type, what is encoded is its JSON form', () => {
  expectTypeOf(decode(JobSchema, { Name: 'n' } as object)).toEqualTypeOf<Job>()
  expectTypeOf(decode(JobOutputSchema, {})).toEqualTypeOf<JobOutput>()
  expectTypeOf(encode(JobSchema, { Name: 'n' })).toEqualTypeOf<Json<Job>>()
  expectTypeOf(json(JobSchema)).toEqualTypeOf<StandardJsonSchema<Json<Job>, Job>>()
  expectTypeOf<NonNullable<Json<Job>['Start']>>().toEqualTypeOf<string>()
  // @ts-expect-error: the value decides nothing about the type
  expect(() => encode(JobSchema, { Path: 'p' } as Config)).toThrow(ValidationError)
})
