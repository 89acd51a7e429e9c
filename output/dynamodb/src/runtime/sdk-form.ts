/**
 * Inputs and outputs as the AWS SDK for JavaScript has them.
 *
 * @module
 */
import { isBlob } from './blob.js'
import { BufferedStream, joinBytes } from './buffered-stream.js'
import { fitsShape } from './fit.js'
import { type Converter, convert } from './convert.js'
import { followStream, readStream } from './followed-stream.js'
import { isObject } from './object.js'
import type { Shape } from './shape.js'
import { isAsyncIterable } from './streams.js'
import type { TransportRequest } from './transport.js'

/** What the SDK calls a member of a union that it does not know; its value is the member's name and value, or an object of both. */
const UNKNOWN = '$unknown'

/** What boto3 calls it. */
const SDK_UNKNOWN_MEMBER = 'SDK_UNKNOWN_MEMBER'

/**
 * Gives an input the SDK's form: streams become what its HTTP handlers send.
 *
 * @param shape - the input's; undefined where the operation takes none
 */
export function convertSdkInput(shape: Shape | undefined, input: unknown): unknown {
  return shape ? convert(shape, input, inputConverter) : input
}

/**
 * Gives an output of the SDK the package's form.
 *
 * @param shape - the output's
 * @param request - the call, for what its streams yield later
 */
export function convertSdkOutput(
  shape: Shape,
  output: unknown,
  request: Pick<TransportRequest, 'mapError' | 'signal'>,
): unknown {
  const converter: Converter = {
    convertValue(part, value) {
      if (part.kind === 'union') return renameUnknown(value)
      // Members that hold JSON as a text come as an object of the class String; some bytes come as text, and some text as bytes.
      if (part.kind === 'string' || part.kind === 'enum') return isBlob(value) ? decodeText(value) : unwrapText(value)
      // Markers of lists of parts are numbers for boto3 and texts for the SDK.
      if (part.kind === 'integer' && typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value)
      return value
    },
    convertScalar(kind, value) {
      if (kind === 'blob') return typeof value === 'string' ? encodeText(value) : value
      return kind === 'streaming-output' ? openBody(value, request) : value
    },
    convertEvents: (value, convertEvent) =>
      isAsyncIterable(value) ? followStream(value, request, convertEvent) : value,
    choose: (part, value) => fitsShape(part, convert(part, value, converter)),
  }
  return convert(shape, output, converter)
}

const inputConverter: Converter = {
  convertScalar: (kind, value) => (kind === 'streaming-input' ? createBody(value) : value),
  // The SDK reads events as they are.
  convertEvents: (value) => value,
  choose: fitsShape,
}

function renameUnknown(value: unknown): unknown {
  if (!isObject(value) || !(UNKNOWN in value)) return value
  const unknown = value[UNKNOWN]
  const name: unknown = Array.isArray(unknown) ? unknown[0] : isObject(unknown) ? Object.keys(unknown)[0] : undefined
  return { [SDK_UNKNOWN_MEMBER]: { name: typeof name === 'string' ? name : 'unknown' } }
}

function unwrapText(value: unknown): unknown {
  return value instanceof String ? value.toString() : value
}

/** A body as an async iterable of bytes: Node's streams, web streams without an iterator, and a browser's `Blob`. Anything else is for the guard to refuse. */
function openBody(value: unknown, request: Pick<TransportRequest, 'mapError' | 'signal'>): unknown {
  if (isBlob(value)) return new BufferedStream([value])
  if (typeof value === 'string') return new BufferedStream([encodeText(value)])
  const source = readStream(value)
  return source ? followStream(source, request) : value
}

/** Platform functions, which programs without the types of a platform do not know. */
interface Platform {
  readonly process?: { getBuiltinModule?(name: string): { readonly Readable: { from(source: unknown): unknown } } }
  readonly ReadableStream?: new (source: object) => unknown
  readonly TextEncoder: new () => { encode(text: string): Uint8Array }
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string }
}

const platform = globalThis as unknown as Platform

/**
 * A stream that the SDK's HTTP handlers send: on Node.js they pipe Node's own streams only, in browsers they hand web streams to `fetch`. Bytes, and streams whose
 * content is known, stay bytes, of which the length is known.
 */
function createBody(value: unknown): unknown {
  if (value instanceof BufferedStream) return joinBytes(value.items)
  const isOfNode = isObject(value) && typeof value['pipe'] === 'function'
  const source = isBlob(value) || isOfNode ? undefined : readStream(value)
  if (!source) return value
  const node = platform.process?.getBuiltinModule?.('node:stream')
  if (node) return node.Readable.from(source)
  if (!isAsyncIterable(value) || !platform.ReadableStream) return value
  const iterator = source[Symbol.asyncIterator]()
  return new platform.ReadableStream({
    async pull(controller: { enqueue(chunk: unknown): void; close(): void }) {
      const { done, value: chunk } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(chunk)
    },
    cancel: () => iterator.return?.(),
  })
}

function encodeText(text: string): Uint8Array {
  return new platform.TextEncoder().encode(text)
}

function decodeText(bytes: Uint8Array): string {
  return new platform.TextDecoder().decode(bytes)
}
