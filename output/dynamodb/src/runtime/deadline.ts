/**
 * Work that may be given up.
 *
 * @module
 */
import type { CallSignal } from './transport.js'

/** The longest time that a platform's timer takes, in milliseconds: about 25 days. */
const LONGEST = 2_147_483_647

/** Platform functions, which programs without the types of a platform do not know. */
interface Platform {
  readonly AbortController: new () => { readonly signal: CallSignal; abort(reason: unknown): void }
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown
  readonly clearTimeout: (timer: unknown) => void
}

/**
 * Works until the work is done, the signal of the call aborts, or the time is up. What the work holds (a socket) is to be given back when its own signal aborts, which is
 * always when this ends: after work that is done the signal has nothing left to stop.
 *
 * @param work - gets its own signal, and a promise that rejects when that aborts and never resolves
 * @param signal - the signal of the call
 * @param milliseconds - the time there is; 0 and Infinity for any
 * @param createTimeout - makes the error of which the work is over when the time is up
 * @throws what the work throws, the signal's reason, or the error of the timeout
 */
export async function limitTime<T>(
  work: (signal: CallSignal) => Promise<T>,
  signal: CallSignal | undefined,
  milliseconds: number,
  createTimeout: () => Error,
): Promise<T> {
  const { AbortController, clearTimeout, setTimeout } = globalThis as unknown as Platform
  const controller = new AbortController()
  let stop = (_reason: unknown): void => {}
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = (reason) => {
      reject(reason)
      controller.abort(reason)
    }
  })
  const giveUp = (): void => stop(signal?.reason)
  const hasLimit = milliseconds > 0 && milliseconds <= LONGEST
  const timer = hasLimit ? setTimeout(() => stop(createTimeout()), milliseconds) : undefined
  signal?.addEventListener('abort', giveUp)
  try {
    if (signal?.aborted) giveUp()
    return await Promise.race([stopped, work(controller.signal)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
    controller.abort(undefined)
  }
}
