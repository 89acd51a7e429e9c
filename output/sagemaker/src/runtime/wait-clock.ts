/**
 * The time between attempts, and chance.
 *
 * @module
 */
import type { CallSignal } from './transport.js'

/** What a wait needs of the world. */
export interface WaitClock {
  /**
   * Waits.
   *
   * @param seconds - how long, at least 0
   * @param signal - ends it at once
   * @returns when the time is over; rejects with the signal's reason if the signal aborts
   */
  sleep(seconds: number, signal?: CallSignal): Promise<void>
  /** A number by chance: at least 0, below 1. */
  random(): number
}

/** Timers of the platform: what of them is used. */
interface Timers {
  setTimeout(call: () => void, milliseconds: number): unknown
  clearTimeout(timer: unknown): void
}

/** Seconds of the longest delay: with chance it may double, and a timer that is set for more than 2^31 - 1 milliseconds ends at once. */
export const longestDelay = 1_000_000

/** The platform's clock and chance. */
export const systemClock: WaitClock = {
  sleep: (seconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error)
        return
      }
      const { clearTimeout, setTimeout } = globalThis as unknown as Timers
      const giveUp = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', giveUp)
        reject(signal?.reason as Error)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }, seconds * 1000)
      signal?.addEventListener('abort', giveUp)
    }),
  random: () => Math.random(),
}
