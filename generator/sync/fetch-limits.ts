/**
 * How long, how much and how often is fetched.
 *
 * @module
 */

/** How far patience with a server goes. */
export interface FetchLimits {
  /** Bytes of a page. */
  readonly maxBytes: number
  /** Milliseconds without a byte before a request is given up. */
  readonly idleMs: number
  /** Milliseconds of one request in all. */
  readonly totalMs: number
  /** How often a request is repeated. */
  readonly retries: number
  /** Milliseconds before the first repetition; each further pause is twice as long, times a number between 1 and 2 by chance. */
  readonly pauseMs: number
  /** Milliseconds that a server may ask to wait (`Retry-After`); it is waited no longer. */
  readonly maxWaitMs: number
}

/** Limits that fit a published reference. */
export const defaultLimits: FetchLimits = {
  maxBytes: 32 * 1024 * 1024,
  idleMs: 30_000,
  totalMs: 300_000,
  retries: 5,
  pauseMs: 500,
  maxWaitMs: 60_000,
}
