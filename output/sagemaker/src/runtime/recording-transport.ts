/**
 * A transport that keeps what another one does.
 *
 * @module
 */
import { BufferedStream } from './buffered-stream.js'
import { encodeShape } from './codec.js'
import { convert } from './convert.js'
import { mapServiceError, ServiceError } from './errors.js'
import { readStream } from './followed-stream.js'
import { type RecordedError, type Recording, recordInput, toJson } from './recording.js'
import { isBlob } from './blob.js'
import type { Shape } from './shape.js'
import type { Transport, TransportRequest } from './transport.js'

/** A transport that keeps its calls. */
export interface RecordingTransport extends Transport {
  /** The calls so far. */
  readonly recording: Recording
}

/**
 * Makes a transport that calls another one and keeps each call that ends, in its JSON form, for `replayTransport`. Streams, of inputs and outputs, are read to their end
 * first and handed on as BufferedStreams; one without an end is not for recording. Calls that are given up are not kept.
 *
 * @param inner - makes the calls
 */
export function recordingTransport(inner: Transport): RecordingTransport {
  const recording: Recording = { version: 1, calls: [] }
  return {
    recording,
    async send(request) {
      const { inputShape, operation, outputShape, service } = request
      const settled = inputShape
        ? { ...request, input: (await settleStreams(inputShape, request.input)) as object }
        : request
      const call = { service, operation, input: recordInput(settled) }
      try {
        const answer = await inner.send(settled)
        const output = outputShape ? await settleStreams(outputShape, answer) : {}
        recording.calls.push({ ...call, output: outputShape ? toJson(encodeShape(outputShape, output)) : {} })
        return output
      } catch (thrown) {
        if (!request.signal?.aborted) recording.calls.push({ ...call, error: recordError(request, thrown) })
        throw thrown
      }
    },
  }
}

/** Reads the streams of a value to their end: a copy that has BufferedStreams in their place. */
async function settleStreams(shape: Shape, value: unknown): Promise<unknown> {
  const readings: Promise<void>[] = []
  const settle = (stream: unknown, convertItem: (item: unknown) => unknown): unknown => {
    if (stream instanceof BufferedStream || isBlob(stream)) return stream
    const source = readStream(stream)
    if (!source) return stream
    const items: unknown[] = []
    readings.push(collectItems(source, items, convertItem))
    return new BufferedStream(items)
  }
  const copy = convert(shape, value, {
    convertScalar: (kind, part) =>
      kind === 'streaming-input' || kind === 'streaming-output' ? settle(part, (item) => item) : part,
    convertEvents: settle,
    choose: () => true,
  })
  await Promise.all(readings)
  return copy
}

async function collectItems(
  source: AsyncIterable<unknown>,
  items: unknown[],
  convertItem: (item: unknown) => unknown,
): Promise<void> {
  for await (const item of source) items.push(convertItem(item))
}

function recordError({ mapError }: TransportRequest, thrown: unknown): RecordedError {
  const error = mapError ? mapError(thrown) : mapServiceError(thrown, [], ServiceError)
  if (!(error instanceof Error)) return { isService: false, name: 'Error', message: String(error) }
  const { message, name } = error
  if (!(error instanceof ServiceError)) return { isService: false, name, message }
  const { requestId, status } = error
  return {
    isService: true,
    name,
    message,
    ...(status !== undefined && { status }),
    ...(requestId !== undefined && { requestId }),
  }
}
