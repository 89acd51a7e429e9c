/** Recordings: what is kept of streams, tokens and errors, and what is refused. */
import { describe, expect, test } from 'vitest'
import { invoke } from '../../templates/runtime/client.js'
import { ServiceError } from '../../templates/runtime/errors.js'
import type { OperationDescriptor } from '../../templates/runtime/operation.js'
import { type Recording, recordingTransport } from '../../templates/runtime/recording.js'
import { replayTransport } from '../../templates/runtime/replay-transport.js'
import { eventsOf, streaming, string, structure, timestamp, union } from '../../templates/runtime/description.js'
import { BufferedStream } from '../../templates/runtime/streams.js'
import { type Transport, TransportError } from '../../templates/runtime/transport.js'
import { anyObject, request, response } from '../templates/contracts.js'

const operation: OperationDescriptor<object, Record<string, unknown>> = {
  service: 'double',
  className: 'Double',
  operation: 'Run',
  method: 'run',
  input: structure('RunRequest', request, anyObject, () => [
    ['Name', string],
    ['Token', string],
    ['Body', streaming],
  ]),
  output: structure('RunResponse', response, anyObject, () => [
    ['Body', streaming],
    ['Events', eventsOf(union('Event', response, anyObject, () => [['At', timestamp]]))],
  ]),
  idempotencyTokens: ['Token'],
  errors: [],
  serviceError: ServiceError,
}

async function* yieldAll<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function collect(stream: unknown): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of stream as AsyncIterable<unknown>) items.push(item)
  return items
}

const reload = (recording: Recording): Recording => JSON.parse(JSON.stringify(recording)) as Recording

describe('a recording', () => {
  test('keeps streams of both directions, and leaves out tokens that the client made', async () => {
    const inner: Transport = {
      async send({ input }) {
        expect(await collect((input as { Body: unknown }).Body)).toEqual([Uint8Array.of(1), Uint8Array.of(2)])
        return { Body: yieldAll(Uint8Array.of(3), Uint8Array.of(4)), Events: yieldAll({ At: new Date(0) }) }
      },
    }
    const transport = recordingTransport(inner)
    const input = (): object => ({ Name: 'x', Body: yieldAll(Uint8Array.of(1), Uint8Array.of(2)) })
    const output = await invoke({ transport }, operation, input())
    expect(await collect(output['Body'])).toEqual([Uint8Array.of(3), Uint8Array.of(4)])
    expect(await collect(output['Events'])).toEqual([{ At: new Date(0) }])
    expect(transport.recording.calls).toEqual([
      {
        service: 'double',
        operation: 'Run',
        input: { Name: 'x', Body: 'AQI=' },
        output: { Body: 'AwQ=', Events: [{ At: '1970-01-01T00:00:00.000Z' }] },
      },
    ])
    const replay = replayTransport(reload(transport.recording))
    const same = { Body: new BufferedStream([Uint8Array.of(1, 2)]), Name: 'x' }
    const replayed = await invoke({ transport: replay }, operation, same)
    expect(await collect(replayed['Body'])).toEqual([Uint8Array.of(3, 4)])
    expect(await collect(replayed['Events'])).toEqual([{ At: new Date(0) }])
  })

  test('keeps a token of the caller’s own', async () => {
    const transport = recordingTransport({ send: () => Promise.resolve({}) })
    await invoke({ transport }, operation, { Token: 'mine' })
    expect(transport.recording.calls[0]!.input).toEqual({ Token: 'mine' })
    const replay = replayTransport(transport.recording)
    await expect(invoke({ transport: replay }, operation, { Token: 'other' })).rejects.toThrow(
      'calls[0], differs at Token',
    )
  })

  test('keeps errors, those of the service and others', async () => {
    const thrown = [
      { name: 'Busy', message: 'Wait.', $metadata: { httpStatusCode: 503, requestId: 'r' }, $fault: 'server' },
      Object.assign(new Error('reset'), { name: 'SocketError' }),
    ]
    const transport = recordingTransport({ send: () => Promise.reject(thrown.shift()) })
    for (let call = 0; call < 2; call++) await invoke({ transport }, operation, {}).catch(() => {})
    const replay = replayTransport(reload(transport.recording))
    await expect(invoke({ transport: replay }, operation, {})).rejects.toMatchObject({
      name: 'Busy',
      message: 'Wait.',
      status: 503,
      requestId: 'r',
    })
    const other: unknown = await invoke({ transport: replay }, operation, {}).catch((error: unknown) => error)
    expect(other).toBeInstanceOf(TransportError)
    expect(other).not.toBeInstanceOf(ServiceError)
    expect(other).toHaveProperty('message', 'SocketError: reset')
  })

  test('does not keep a call that was given up', async () => {
    const controller = new AbortController()
    const transport = recordingTransport({
      send: () => {
        controller.abort(new Error('enough'))
        return Promise.reject(new Error('aborted'))
      },
    })
    const call = invoke({ transport }, operation, {}, { signal: controller.signal })
    await expect(call).rejects.toThrow('enough')
    expect(transport.recording.calls).toEqual([])
  })
})

describe('a replay', () => {
  const recording = {
    version: 1,
    calls: [
      { service: 'double', operation: 'Run', input: { Name: 'a' }, output: { Turn: 1 } },
      { service: 'double', operation: 'Run', input: { Name: 'a' }, output: { Turn: 2 } },
      { service: 'double', operation: 'Stop', input: {}, output: {} },
    ],
  }
  const run = (transport: Transport, input: object): Promise<unknown> => invoke({ transport }, operation, input)

  test('answers equal inputs in the order of the recording, each once', async () => {
    const transport = replayTransport(recording)
    expect(transport.listUnused()).toHaveLength(3)
    expect(await run(transport, { Name: 'a' })).toEqual({ Turn: 1 })
    expect(await run(transport, { Name: 'a' })).toEqual({ Turn: 2 })
    expect(transport.listUnused()).toEqual([recording.calls[2]])
    await expect(run(transport, { Name: 'a' })).rejects.toThrow('each answers once')
  })

  test('or the last one as often as it is asked', async () => {
    const transport = replayTransport(recording, { repeatLast: true })
    const turns = [1, 2, 3].map(() => run(transport, { Name: 'a' }))
    expect(await Promise.all(turns)).toEqual([{ Turn: 1 }, { Turn: 2 }, { Turn: 2 }])
  })

  test('says which operations there are', async () => {
    await expect(run(replayTransport({ version: 1, calls: recording.calls.slice(2) }), {})).rejects.toThrow(
      'No call of Run (double) was recorded; the recording has calls of Stop',
    )
    await expect(run(replayTransport({ version: 1, calls: [] }), {})).rejects.toThrow('the recording has no calls')
  })

  test.each<[string, object, readonly object[], string]>([
    [
      'the one that differs least',
      { A: 1, B: 2, C: 3 },
      [
        { A: 0, B: 0, C: 3 },
        { A: 0, B: 2, C: 3 },
      ],
      'calls[1], differs at A',
    ],
    [
      'the first of those that differ as much',
      { A: 1, B: 2 },
      [
        { A: 0, B: 2 },
        { A: 1, B: 0 },
      ],
      'calls[0], differs at A',
    ],
    [
      'a later one, by its number among all calls',
      { A: 1 },
      [{ A: 0, B: 0, C: 0 }, { A: 0, B: 0 }, { A: 0 }],
      'calls[2], differs at A',
    ],
    [
      'places in lists and structures',
      { A: [1, { B: 2 }] },
      [{ A: [1, { B: 3 }, 4] }],
      'calls[0], differs at A[1].B, A[2]',
    ],
    ['members that one of them lacks', { A: 1 }, [{ B: 1 }], 'calls[0], differs at A, B'],
  ])('of another input names the nearest: %s', async (_, input, recorded, expected) => {
    const calls = recorded.map((one) => ({ service: 'double', operation: 'Run', input: one, output: {} }))
    const other = [
      { service: 'double', operation: 'Stop', input, output: {} },
      { service: 'other', operation: 'Run', input, output: {} },
    ]
    const transport = replayTransport({ version: 1, calls: [...calls, ...other] })
    const sent = transport.send({ service: 'double', operation: 'Run', input } as never)
    await expect(sent).rejects.toThrow(`No call of Run (double) with this input was recorded; the nearest, ${expected}`)
  })

  test('takes an input for the same whatever the order of its members is', async () => {
    const call = { service: 'double', operation: 'Run', input: { A: { B: 1, C: 2 }, D: 3 }, output: {} }
    const transport = replayTransport({ version: 1, calls: [call] })
    const input = { D: 3, A: { C: 2, B: 1 } }
    expect(await transport.send({ service: 'double', operation: 'Run', input } as never)).toEqual({})
  })

  test.each([
    [[], 'expected an object { version, calls }'],
    [{ version: 2, calls: [] }, 'expected version 1'],
    [{ version: 1, calls: [{ service: 'a', operation: 'b', input: {} }] }, 'calls[0] of the recording is no call'],
    [
      { version: 1, calls: [{ service: 'a', operation: 'b', input: {}, error: {} }] },
      'calls[0] of the recording is no call',
    ],
  ])('refuses what is no recording: %j', (value, message) => {
    expect(() => replayTransport(value)).toThrow(message)
  })
})
