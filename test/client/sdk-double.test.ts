/** What the SDK and the package differ in, by a double of the SDK: streams, events, bytes, members that are not known, names of commands. */
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { invoke } from '../../templates/runtime/client.js'
import { mapServiceError, ServiceError, type ServiceErrorDetails } from '../../templates/runtime/errors.js'
import type { OperationDescriptor } from '../../templates/runtime/operation.js'
import { awsSdkTransport } from '../../templates/runtime/sdk-transport.js'
import {
  blob,
  enumOf,
  eventsOf,
  integer,
  listOf,
  mapOf,
  streaming,
  string,
  structure,
  timestamp,
  union,
} from '../../templates/runtime/description.js'
import type { StructureSchema } from '../../templates/runtime/schema.js'
import { BufferedStream } from '../../templates/runtime/streams.js'
import { anyObject, request, response } from '../templates/contracts.js'
import type { CallOptions } from '../../templates/runtime/client.js'

class DoubleError extends ServiceError {}
class Throttled extends DoubleError {
  static readonly code = 'Throttled'
  constructor(details: ServiceErrorDetails) {
    super(details)
  }
}

const choice = union('Choice', response, anyObject, () => [
  ['Text', string],
  ['Bytes', blob],
])
const node: StructureSchema<object> = structure('Node', response, anyObject, () => [
  ['Choice', choice],
  ['Children', listOf(node)],
])
const input = structure('RunRequest', request, anyObject, () => [
  ['Name', string],
  ['Body', streaming],
])
const output = structure('RunResponse', response, anyObject, () => [
  ['Text', string],
  ['Colour', enumOf('Colour', ['RED'])],
  ['Bytes', blob],
  ['Count', integer],
  ['At', timestamp],
  ['Choices', mapOf(listOf(choice))],
  ['Node', node],
  ['Body', streaming],
  ['Events', eventsOf(choice)],
])

interface Output {
  readonly Body?: AsyncIterable<Uint8Array>
  readonly Events?: AsyncIterable<unknown>
}

const operation: OperationDescriptor<object, Output & Record<string, unknown>> = {
  service: 'double',
  className: 'Double',
  operation: 'RunIt',
  method: 'run_it',
  input,
  output,
  errors: [Throttled],
  serviceError: DoubleError,
}

class RunItCommand {
  constructor(readonly input: Readonly<Record<string, unknown>>) {}
}

/** Calls the operation by way of a double that answers as it is told. */
function run(
  answer: (input: Readonly<Record<string, unknown>>, options: object) => unknown,
  input: object = {},
  options: CallOptions = {},
  sdk: object = { RunItCommand },
): Promise<Output & Record<string, unknown>> {
  const client = {
    send: (command: RunItCommand, sent: object) => Promise.resolve(answer(command.input, sent)),
  }
  return invoke({ transport: awsSdkTransport(client as never, sdk) }, operation, input, options)
}

async function collect(stream: AsyncIterable<unknown> | undefined): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of stream!) items.push(item)
  return items
}

const collectBytes = async (stream: AsyncIterable<unknown> | undefined): Promise<Buffer> =>
  Buffer.concat((await collect(stream)) as Uint8Array[])

async function* count(): AsyncGenerator<Uint8Array> {
  yield Uint8Array.of(1, 2)
  yield Uint8Array.of(3)
}

describe('commands', () => {
  test('by a name that differs in capital letters', async () => {
    const output = await run(({ Name }) => ({ Text: Name }), { Name: 'x' }, {}, { RUNItCommand: RunItCommand })
    expect(output).toEqual({ Text: 'x' })
  })

  test('a module without commands is told of', async () => {
    await expect(run(() => ({}), {}, {}, { RunItInput: {} })).rejects.toThrow(
      'has no RunItCommand, but no commands at all. Is it the client of double, and new enough?',
    )
  })

  test('the signal goes along', async () => {
    const { signal } = new AbortController()
    const output = await run(
      (_, options) => ({ Text: String((options as { abortSignal: unknown }).abortSignal === signal) }),
      {},
      { signal },
    )
    expect(output).toEqual({ Text: 'true' })
  })
})

describe('outputs', () => {
  test('lose what the SDK adds, and only at the top', async () => {
    const output = await run(() => ({ $metadata: { httpStatusCode: 200 }, Text: 'x', Node: { $metadata: 1 } }))
    expect(output).toEqual({ Text: 'x', Node: { $metadata: 1 } })
  })

  test('text as an object, text as bytes, bytes as text', async () => {
    const given = {
      Text: new String('{"a":1}'),
      Colour: new TextEncoder().encode('RED'),
      Bytes: 'ü',
      Count: 5,
      At: new Date(0),
    }
    expect(await run(() => given)).toEqual({
      ...given,
      Text: '{"a":1}',
      Colour: 'RED',
      Bytes: Uint8Array.of(0xc3, 0xbc),
    })
  })

  test('whole numbers that come as texts are numbers', async () => {
    expect(await run(() => ({ Count: '100' }))).toEqual({ Count: 100 })
    for (const Count of ['', '1.5', '-', '0x10', '1e3']) expect(await run(() => ({ Count }))).toEqual({ Count })
  })

  test('numbers that boto3 has as texts are texts', async () => {
    const response = await run(() => ({ Text: 100 }))
    expect(response.Text).toBe('100')
  })

  test('members of unions that are not known, at any depth', async () => {
    const $unknown = ['Sound', { Volume: 5 }]
    const unknown = { SDK_UNKNOWN_MEMBER: { name: 'Sound' } }
    const output = await run(() => ({
      Choices: { a: [{ Text: 'x' }, { $unknown }], b: [{ $unknown: { Sound: 1 } }] },
      Node: { Children: [{ Choice: { $unknown } }, { Choice: { Bytes: 'x' } }] },
    }))
    expect(output).toEqual({
      Choices: { a: [{ Text: 'x' }, unknown], b: [unknown] },
      Node: { Children: [{ Choice: unknown }, { Choice: { Bytes: Uint8Array.of(120) } }] },
    })
  })

  test('what is of another kind stays as it is', async () => {
    const given = { Text: true, Bytes: [1], Choices: 'x', Node: null, Body: 5, Events: 5 }
    expect(await run(() => given)).toEqual(given)
  })
})

describe('bodies of outputs', () => {
  test.each<[string, () => unknown]>([
    ['a stream of Node', () => Readable.from([Buffer.of(1, 2), Buffer.of(3)])],
    ['a web stream', () => new Blob([Uint8Array.of(1, 2, 3)]).stream()],
    ['a Blob', () => new Blob([Uint8Array.of(1, 2, 3)])],
    ['bytes', () => Uint8Array.of(1, 2, 3)],
    ['text', () => '\x01\x02\x03'],
    [
      'a web stream without an iterator',
      () => {
        const stream = new Blob([Uint8Array.of(1, 2, 3)]).stream()
        return { getReader: () => stream.getReader() }
      },
    ],
  ])('%s', async (_, create) => {
    const { Body } = await run(() => ({ Body: create() }))
    expect(await collectBytes(Body)).toEqual(Buffer.of(1, 2, 3))
  })

  test.each<[string, (onClose: () => void) => unknown]>([
    [
      'a stream of Node',
      (onClose) =>
        new Readable({
          read() {
            this.push('x')
          },
          destroy: (error, done) => (onClose(), done(error)),
        }),
    ],
    [
      'a web stream',
      (onClose) => new ReadableStream({ pull: (controller) => controller.enqueue(Uint8Array.of(1)), cancel: onClose }),
    ],
  ])('%s is closed when its reader stops', async (_, create) => {
    let closed = 0
    const { Body } = await run(() => ({ Body: create(() => closed++) }))
    for await (const chunk of Body!) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    await Promise.resolve()
    expect(closed).toBe(1)
  })

  test.each<[string, (onClose: () => void) => unknown]>([
    ['a stream of Node', (onClose) => new Readable({ read() {}, destroy: (error, done) => (onClose(), done(error)) })],
    ['a web stream', (onClose) => new ReadableStream({ cancel: onClose })],
  ])('%s that stands still ends with the reason of the signal', async (_, create) => {
    const controller = new AbortController()
    const reason = new Error('enough')
    let close = (): void => {}
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const { Body } = await run(() => ({ Body: create(close) }), {}, { signal: controller.signal })
    const reading = collect(Body)
    controller.abort(reason)
    await expect(reading).rejects.toBe(reason)
    await closed
    await expect(collect(Body)).rejects.toBe(reason)
  })
})

describe('events', () => {
  async function* events(): AsyncGenerator<unknown> {
    yield { Text: 'x' }
    yield { $unknown: ['Sound', 1] }
    yield { Bytes: 'x' }
  }

  test('arrive in the package’s form', async () => {
    const { Events } = await run(() => ({ Events: events() }))
    expect(await collect(Events)).toEqual([
      { Text: 'x' },
      { SDK_UNKNOWN_MEMBER: { name: 'Sound' } },
      { Bytes: Uint8Array.of(120) },
    ])
  })

  test('an error amid them is of its class', async () => {
    async function* failing(): AsyncGenerator<unknown> {
      yield { Text: 'x' }
      throw Object.assign(new Error('Slow down.'), { name: 'Throttled', $fault: 'client', $metadata: {} })
    }
    const { Events } = await run(() => ({ Events: failing() }))
    await expect(collect(Events)).rejects.toBeInstanceOf(Throttled)
  })
})

describe('bodies of inputs', () => {
  const send = async (Body: unknown): Promise<unknown> => {
    let sent: unknown
    await run(({ Body: body }) => ((sent = body), {}), { Body })
    return sent
  }

  test('bytes and Node’s streams stay what they are', async () => {
    for (const body of [Uint8Array.of(1), Readable.from([])]) expect(await send(body)).toBe(body)
  })

  test('a stream whose content is known is bytes, of which the length is known', async () => {
    expect(await send(new BufferedStream([Uint8Array.of(1, 2), Uint8Array.of(3)]))).toEqual(Uint8Array.of(1, 2, 3))
  })

  test.each<[string, () => unknown]>([
    ['an async iterable', count],
    ['a web stream', () => new Blob([Uint8Array.of(1, 2, 3)]).stream()],
  ])('%s is a stream of Node', async (_, create) => {
    const sent = await send(create())
    expect(sent).toBeInstanceOf(Readable)
    expect(await collectBytes(sent as Readable)).toEqual(Buffer.of(1, 2, 3))
  })
})

describe('errors', () => {
  const map = (thrown: unknown): unknown => mapServiceError(thrown, [Throttled], DoubleError)
  const create = (name: string, members: object): Error => Object.assign(new Error('text'), { name, ...members })

  test('those of the service are of its classes', () => {
    const answer = { $fault: 'client', $metadata: { httpStatusCode: 429, requestId: 'r', attempts: 3 } }
    expect(map(create('Throttled', answer))).toMatchObject({
      name: 'Throttled',
      status: 429,
      requestId: 'r',
      message: 'text',
    })
    expect(map(create('Throttled', answer))).toBeInstanceOf(Throttled)
    expect(map(create('Other', answer))).toBeInstanceOf(DoubleError)
  })

  test.each([
    ['a lost connection', create('TimeoutError', { $metadata: { attempts: 3, totalRetryDelay: 100 } })],
    ['a success that cannot be read', create('SyntaxError', { $metadata: { httpStatusCode: 200, requestId: 'r' } })],
    ['missing credentials', create('CredentialsProviderError', { tryNextLink: true })],
  ])('%s stays what it is', (_, thrown) => {
    expect(map(thrown)).toBe(thrown)
  })

  test('one of another transport is of its class', () => {
    const thrown = new ServiceError({ name: 'a#Throttled:b', message: 'm', status: 400, requestId: 'r' })
    expect(map(thrown)).toBeInstanceOf(Throttled)
    expect(map(thrown)).toMatchObject({ name: 'Throttled', message: 'm', status: 400, requestId: 'r', cause: thrown })
  })
})
