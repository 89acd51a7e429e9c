/**
 * Streams that come from elsewhere.
 *
 * @module
 */
import { isObject } from './object.js'
import { isAsyncIterable } from './streams.js'
import type { TransportRequest } from './transport.js'

/** The part of a web stream's reader that is used here. */
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>
  cancel(): Promise<void>
  releaseLock(): void
}

/**
 * Gives a way to read what may be a stream: an async iterable as it is, a web stream by its reader, a browser's `Blob` by its stream.
 *
 * @returns undefined for what is none
 */
export function readStream(value: unknown): AsyncIterable<unknown> | undefined {
  if (!isObject(value)) return undefined
  const { getReader, stream } = value
  // Before its iterator, which cannot be closed while it waits for a chunk.
  if (typeof getReader === 'function') {
    return { [Symbol.asyncIterator]: () => readWeb(value as unknown as { getReader(): Reader }) }
  }
  if (isAsyncIterable(value)) return value
  return typeof stream === 'function' ? readStream((value as { stream(): unknown }).stream()) : undefined
}

function readWeb(stream: { getReader(): Reader }): AsyncIterator<unknown> {
  const reader = stream.getReader()
  return {
    async next() {
      const { done, value } = await reader.read()
      return done ? { done, value: undefined } : { done: false, value }
    },
    async return() {
      await reader.cancel()
      reader.releaseLock()
      return { done: true, value: undefined }
    },
  }
}

/**
 * Hands a stream on. It ends with the signal's reason as soon as the call's signal aborts, and its source is closed then, and when its reader stops early.
 *
 * @param request - whose signal ends the stream, and whose `mapError` turns errors that the service sends amid it
 * @param convertItem - what becomes of each item
 */
export function followStream(
  source: AsyncIterable<unknown>,
  { mapError = (thrown) => thrown, signal }: Pick<TransportRequest, 'mapError' | 'signal'>,
  convertItem: (item: unknown) => unknown = (item) => item,
): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = source[Symbol.asyncIterator]()
      const close = (): void => {
        // What closing makes of it is nobody's business any more.
        Promise.resolve(iterator.return?.()).catch(() => {})
        ;(source as { destroy?(): void }).destroy?.()
      }
      const step = async (): Promise<IteratorResult<unknown>> => {
        try {
          const { done, value } = await iterator.next()
          return done ? { done, value: undefined } : { done: false, value: convertItem(value) }
        } catch (thrown) {
          throw mapError(thrown)
        }
      }
      return {
        async next() {
          if (!signal) return step()
          let giveUp = (): void => {}
          const aborted = new Promise<never>((_resolve, reject) => {
            giveUp = () => {
              close()
              reject(signal.reason)
            }
          })
          signal.addEventListener('abort', giveUp)
          try {
            if (signal.aborted) giveUp()
            return await Promise.race([aborted, step()])
          } finally {
            signal.removeEventListener('abort', giveUp)
          }
        },
        async return() {
          close()
          return { done: true, value: undefined }
        },
      }
    },
  }
}
