/**
 * Bodies of HTTP responses.
 *
 * @module
 */
import { joinBytes } from './buffered-stream.js'
import { isBlob } from './blob.js'
import { readStream } from './followed-stream.js'

/** The part of the platform's `Response` that is used here. */
export interface ResponseLike {
  /** HTTP status code; 0 for a redirect that a browser does not show. */
  readonly status: number
  readonly headers: { get(name: string): string | null }
  /** The body: a web stream or an async iterable; null where there is none. Where a platform has no streams (undefined), `arrayBuffer` is asked instead. */
  readonly body?: unknown
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A body that was read: its bytes, or how far it came. */
export type BodyBytes =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'incomplete'; readonly length: number; readonly cause: unknown }

/**
 * Reads a body, and stops as soon as it is larger than it may be: at its header `Content-Length` where it has one. Where the platform has no streams the limit
 * is known to be exceeded only when the body is there.
 *
 * @param limit - most bytes
 */
export async function readBody(response: ResponseLike, limit: number): Promise<BodyBytes> {
  const source = readStream(response.body)
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await closeSource(source)
    return { kind: 'too-large' }
  }
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    if (source) {
      // Leaving the loop closes the source.
      for await (const chunk of source) {
        if (!isBlob(chunk)) continue
        length += chunk.length
        if (length > limit) return { kind: 'too-large' }
        chunks.push(chunk)
      }
    } else if (response.body !== null) {
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (bytes.length > limit) return { kind: 'too-large' }
      chunks.push(bytes)
    }
  } catch (cause) {
    return { kind: 'incomplete', length, cause }
  }
  return { kind: 'whole', bytes: joinBytes(chunks) }
}

async function closeSource(source: AsyncIterable<unknown> | undefined): Promise<void> {
  try {
    await source?.[Symbol.asyncIterator]().return?.()
  } catch {
    // It is closed one way or the other: the request ends with the call.
  }
}
