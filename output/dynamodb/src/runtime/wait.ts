/**
 * Waiting until a service has done something.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import { invoke, type CallOptions, type ClientOptions } from './client.js'
import { ServiceError } from './errors.js'
import type { OperationDescriptor } from './operation.js'
import { judgeAttempt, type WaitOutcome, type WaitRule } from './wait-rule.js'
import { longestDelay, systemClock, type WaitClock } from './wait-clock.js'

/** What an operation is asked again and again for. */
export interface WaiterDescriptor<TInput, TOutput> {
  /** The service's own name: `EndpointInService`. */
  readonly name: string
  /** The operation that is asked. */
  readonly operation: OperationDescriptor<TInput, TOutput>
  /** Seconds between two attempts. */
  readonly delay: number
  /** Attempts at most. */
  readonly maxAttempts: number
  /** When the wait is over; absent if the service's pages leave it open. */
  readonly rules?: readonly WaitRule[]
}

/** A waiter that knows when the wait is over. */
export interface DerivedWaiterDescriptor<TInput, TOutput> extends WaiterDescriptor<TInput, TOutput> {
  readonly rules: readonly WaitRule[]
}

/**
 * Tells whether the wait is over. It gets what the operation gave, or the error that the service answered with, and returns
 *
 * - `true` or `'success'`: the wait is over;
 * - `false`: not yet; if it got an error, that error ends the wait;
 * - `'retry'`: not yet, whatever it got;
 * - `'failure'`: it will never be.
 *
 * What it throws ends the wait, too.
 */
export type WaitPredicate<TOutput> = (
  response: TOutput | undefined,
  error: ServiceError | undefined,
) => boolean | WaitOutcome

/** One attempt, as `onAttempt` is told of it. */
export interface WaitAttempt<TOutput> {
  /** Its number, from 1. */
  readonly attempt: number
  readonly maxAttempts: number
  readonly outcome: WaitOutcome
  /** Seconds until the next attempt; undefined if this was the last one. */
  readonly nextDelay: number | undefined
  /** What the operation gave. */
  readonly response: TOutput | undefined
  /** The error that the service answered with. */
  readonly error: ServiceError | undefined
}

/** Choices for waiting. */
export interface WaitOptions<TOutput> extends CallOptions {
  /** Tells whether the wait is over, instead of the waiter's own rules. */
  readonly until?: WaitPredicate<TOutput>
  /** Seconds between two attempts, at least 0; the waiter's own unless told. */
  readonly delay?: number
  /** Attempts at most, a whole number from 1; the waiter's own unless told. */
  readonly maxAttempts?: number
  /** How far a delay varies by chance, as a share of it from 0 to 1, to both sides, so that the mean stays: 0.1 unless told. Many waiters then ask at different times. */
  readonly jitter?: number
  /** Is told of each attempt. What it throws ends the wait. */
  readonly onAttempt?: (attempt: WaitAttempt<TOutput>) => void
  /** The clock and the chance; the platform's unless told. For tests. */
  readonly clock?: WaitClock
}

/** How a wait ended well. */
export interface WaitResult<TOutput> {
  /** Attempts that were made. */
  readonly attempts: number
  /** What the operation gave last; undefined if an error was what was waited for. */
  readonly response: TOutput | undefined
  /** The error that was waited for: that there is no such thing any more. */
  readonly error: ServiceError | undefined
}

/** Thrown if a wait ends without what was waited for. Its `cause` is the service's error or what the predicate threw. */
export class WaiterError<TOutput = unknown> extends Error {
  override readonly name: string = 'WaiterError'
  /** The service's own name of the waiter. */
  readonly waiter: string
  /** `failure`: it will never be; `exhausted`: it was not yet after all attempts. */
  readonly reason: 'failure' | 'exhausted'
  /** Attempts that were made. */
  readonly attempts: number
  /** What the operation gave last, in any attempt. */
  readonly lastResponse: TOutput | undefined
  /** The error that the service answered with last, in any attempt. */
  readonly lastError: ServiceError | undefined

  /**
   * @param waiter - the service's own name of the waiter
   * @param details - how the wait ended; `cause` is left out if there is none
   */
  constructor(
    waiter: string,
    details: Pick<WaiterError<TOutput>, 'reason' | 'attempts' | 'lastResponse' | 'lastError'> & {
      readonly cause?: unknown
    },
  ) {
    const { attempts, reason } = details
    const times = attempts === 1 ? '1 attempt' : `${attempts} attempts`
    super(
      reason === 'failure' ? `${waiter}: failed after ${times}` : `${waiter}: not yet after ${times}`,
      'cause' in details ? { cause: details.cause } : undefined,
    )
    brand(this, 'WaiterError')
    this.waiter = waiter
    this.reason = reason
    this.attempts = attempts
    this.lastResponse = details.lastResponse
    this.lastError = details.lastError
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, WaiterError, 'WaiterError', value)
  }
}

/**
 * Calls an operation again and again until its answer is the one that is waited for. Repeats no call that failed on its way: what is no answer of the service,
 * or is not as the pages describe it, is thrown as it is.
 *
 * @param client - the transport, and what to validate
 * @param waiter - the descriptor that the waiter's module exports
 * @param input - the operation's input
 * @param options - choices; `until` is needed if the waiter has no rules of its own
 * @returns the answer that was waited for
 * @throws WaiterError if it failed, or all attempts were made
 * @throws RangeError if an option is out of its range
 * @throws the signal's reason, as soon as the signal aborts; and whatever else `invoke` throws
 */
export function waitFor<TInput, TOutput>(
  client: ClientOptions,
  waiter: DerivedWaiterDescriptor<TInput, TOutput>,
  input: TInput,
  options?: WaitOptions<TOutput>,
): Promise<WaitResult<TOutput>>
export function waitFor<TInput, TOutput>(
  client: ClientOptions,
  waiter: WaiterDescriptor<TInput, TOutput>,
  input: TInput,
  options: WaitOptions<TOutput> & { readonly until: WaitPredicate<TOutput> },
): Promise<WaitResult<TOutput>>
export async function waitFor<TInput, TOutput>(
  client: ClientOptions,
  waiter: WaiterDescriptor<TInput, TOutput>,
  input: TInput,
  options: WaitOptions<TOutput> = {},
): Promise<WaitResult<TOutput>> {
  const { clock = systemClock, delay = waiter.delay, jitter = 0.1, maxAttempts = waiter.maxAttempts } = options
  checkRanges(delay, maxAttempts, jitter)
  const judge = choosePredicate(waiter, options)
  let lastResponse: TOutput | undefined
  let lastError: ServiceError | undefined
  for (let attempts = 1; ; attempts++) {
    const { error, response } = await attempt(client, waiter.operation, input, options)
    if (error) lastError = error
    else lastResponse = response
    let outcome: WaitOutcome
    try {
      outcome = readVerdict(judge(response, error), error)
    } catch (cause) {
      throw new WaiterError(waiter.name, { reason: 'failure', attempts, lastResponse, lastError, cause })
    }
    const isLast = outcome !== 'retry' || attempts >= maxAttempts
    const nextDelay = isLast ? undefined : delay * (1 + jitter * (2 * clock.random() - 1))
    options.onAttempt?.({ attempt: attempts, maxAttempts, outcome, nextDelay, response, error })
    if (outcome === 'success') return { attempts, response, error }
    if (nextDelay === undefined) {
      const reason = outcome === 'failure' ? 'failure' : 'exhausted'
      throw new WaiterError(waiter.name, { reason, attempts, lastResponse, lastError, ...(error && { cause: error }) })
    }
    await clock.sleep(nextDelay, options.signal)
  }
}

function checkRanges(delay: number, maxAttempts: number, jitter: number): void {
  if (!(delay >= 0 && delay <= longestDelay))
    throw new RangeError(`delay is a number of seconds from 0 to ${longestDelay}`)
  if (!(Number.isSafeInteger(maxAttempts) && maxAttempts >= 1))
    throw new RangeError('maxAttempts is a whole number from 1')
  if (!(jitter >= 0 && jitter <= 1)) throw new RangeError('jitter is a number from 0 to 1')
}

function choosePredicate<TOutput>(
  { name, rules }: Pick<WaiterDescriptor<never, TOutput>, 'name' | 'rules'>,
  { until }: WaitOptions<TOutput>,
): WaitPredicate<TOutput> {
  if (until) return until
  if (!rules) throw new TypeError(`${name}: the service's pages do not say when the wait is over; give until`)
  return (response, error) => judgeAttempt(rules, response, error)
}

function readVerdict(verdict: boolean | WaitOutcome, error: ServiceError | undefined): WaitOutcome {
  if (verdict === true) return 'success'
  return verdict === false ? (error ? 'failure' : 'retry') : verdict
}

/** Makes one call. An answer is a response or an error of the service; anything else is thrown. */
async function attempt<TInput, TOutput>(
  client: ClientOptions,
  operation: OperationDescriptor<TInput, TOutput>,
  input: TInput,
  options: CallOptions,
): Promise<{ readonly response: TOutput | undefined; readonly error: ServiceError | undefined }> {
  try {
    const response = await invoke(client, operation, input, options)
    return { response, error: undefined }
  } catch (thrown) {
    if (thrown instanceof ServiceError && !options.signal?.aborted) return { response: undefined, error: thrown }
    throw thrown
  }
}
