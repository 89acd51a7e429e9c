/**
 * Bytes and events that arrive over time.
 *
 * @module
 */
import { encodeBase64, isBlob, joinBytes } from './blob.js'

/** A web stream, as far as it is looked at here. */
export interface ReadableStreamLike {
  /** Begins to read. */
  getReader(): unknown
}

/** A `Blob` or a `File`, as far as it is looked at here. */
export interface BlobLike {
  /** Length in bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
  stream(): unknown
}

/**
 * What a streaming member of a request takes: text (UTF-8) and bytes at once, a `Blob`, a web stream, or an async iterable of bytes (Node's streams are such). It is what
 * the AWS SDK takes.
 */
export type StreamingBlob = string | Uint8Array | AsyncIterable<Uint8Array> | ReadableStreamLike | BlobLike

/** The platform's own `ReadableStream`, where a program has its types: those of Node.js or of browsers. */
export type WebStream = typeof globalThis extends { ReadableStream: { prototype: infer TStream } }
  ? TStream
  : ReadableStreamLike

/**
 * A streaming member of a response. It is read once, in one way: as an async iterable of bytes, as the web stream that it is (`new Response(body)`), or whole, by the
 * AWS SDK's methods.
 */
export type StreamingBody = AsyncIterable<Uint8Array> & WebStream & BodyReaders

/** How the AWS SDK reads a body. */
export interface BodyReaders {
  /** Reads all bytes. */
  transformToByteArray(): Promise<Uint8Array>
  /**
   * Reads all bytes as text.
   *
   * @param encoding - UTF-8 unless told: `base64`, or any name that the platform's `TextDecoder` knows
   */
  transformToString(encoding?: string): Promise<string>
  /** Gives the body itself. */
  transformToWebStream(): WebStream
}

/** Whether a value is an async iterable. What it yields is not looked at: that would consume it. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && hasMethod(value, Symbol.asyncIterator)
}

/** Whether a value is text, bytes, a `Blob`, a web stream or an async iterable. */
export function isStreamingBlob(value: unknown): value is StreamingBlob {
  if (typeof value === 'string' || isBlob(value) || isAsyncIterable(value)) return true
  if (typeof value !== 'object' || value === null) return false
  return hasMethod(value, 'getReader') || (hasMethod(value, 'arrayBuffer') && hasMethod(value, 'stream'))
}

/** Whether a value is a body as clients give it. Other streams become one by {@link createStreamingBody}. */
export function isStreamingBody(value: unknown): value is StreamingBody {
  return isAsyncIterable(value) && hasMethod(value, 'getReader') && hasMethod(value, 'transformToString')
}

function hasMethod(value: object, name: PropertyKey): boolean {
  return typeof (value as Record<PropertyKey, unknown>)[name] === 'function'
}

/** An async iterable over values that are there already: what a codec makes of the JSON form of a stream. It can be read any number of times. */
export class BufferedStream<T> implements AsyncIterable<T> {
  /** All that the stream yields. */
  readonly items: readonly T[]

  /**
   * @param items - all that the stream yields
   */
  constructor(items: readonly T[]) {
    this.items = items
  }

  /** Reads the stream from its beginning. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* this.items
  }
}

/** The platform's classes, which programs without the types of a platform do not know. */
interface Platform {
  readonly ReadableStream: new (source: object, strategy: object) => WebStream
  readonly TextDecoder: new (encoding?: string) => { decode(bytes: Uint8Array): string }
}

/** A body, and what it was made of. */
interface OpenBody extends BodyReaders, AsyncIterable<Uint8Array> {
  readonly source: AsyncIterable<unknown>
}

const bodyMethods: Omit<OpenBody, 'source'> & ThisType<OpenBody & WebStream> = {
  [Symbol.asyncIterator]() {
    return this.source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  },
  async transformToByteArray() {
    const chunks: Uint8Array[] = []
    for await (const chunk of this) chunks.push(chunk)
    return joinBytes(chunks)
  },
  async transformToString(encoding) {
    const bytes = await this.transformToByteArray()
    if (encoding === 'base64') return encodeBase64(bytes)
    return new (globalThis as unknown as Platform).TextDecoder(encoding).decode(bytes)
  },
  transformToWebStream() {
    return this
  },
}

/**
 * Makes the body of a response. A transport makes of what it received what a program reads.
 *
 * @param source - what the body yields, in chunks of bytes. Nothing is read before somebody reads the body
 */
export function createStreamingBody(source: AsyncIterable<unknown>): StreamingBody {
  let iterator: AsyncIterator<unknown> | undefined
  const open = (): AsyncIterator<unknown> => (iterator ??= source[Symbol.asyncIterator]())
  const stream = new (globalThis as unknown as Platform).ReadableStream(
    {
      async pull(controller: { enqueue(chunk: unknown): void; close(): void }) {
        const { done, value } = await open().next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: () => open().return?.(),
    },
    { highWaterMark: 0 },
  )
  return Object.assign(stream as object, bodyMethods, { source }) as unknown as StreamingBody
}

/** What a stream yields, if that is known: of a BufferedStream, and of a body that was made of one. */
export function contentOf(value: unknown): readonly unknown[] | undefined {
  const stream = isStreamingBody(value) ? (value as unknown as OpenBody).source : value
  return stream instanceof BufferedStream ? stream.items : undefined
}
