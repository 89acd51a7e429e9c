/** Waiting: every outcome, without waiting. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opaque } from '../../templates/runtime/description.js'
import { ServiceError } from '../../templates/runtime/errors.js'
import type { OperationDescriptor } from '../../templates/runtime/operation.js'
import { type WaitAttempt, waitFor, type WaitOptions, WaiterError } from '../../templates/runtime/wait.js'
import { systemClock } from '../../templates/runtime/wait-clock.js'
import { judgeAttempt, type WaitRule } from '../../templates/runtime/wait-rule.js'
import { anyObject, response } from './contracts.js'

interface Response {
  readonly Status?: string
}

const operation: OperationDescriptor<object, Response> = {
  service: 'tests',
  className: 'Tests',
  operation: 'DescribeJob',
  method: 'describe_job',
  output: opaque('Job', response, anyObject),
  errors: [],
  serviceError: ServiceError,
}
const rules: readonly WaitRule[] = [
  { when: 'status', path: ['Status'], values: ['DONE'], outcome: 'success' },
  { when: 'status', path: ['Status'], values: ['FAILED'], outcome: 'failure' },
]
const open = { name: 'JobSettled', operation, delay: 10, maxAttempts: 4 }
const waiter = { ...open, name: 'JobDone', rules }

const error = (name: string, status?: number): ServiceError => new ServiceError({ name, message: '', status })

/** A service that gives one answer after the other, and the last one for ever; an error is thrown. */
function serve(...answers: unknown[]) {
  let sent = 0
  return {
    transport: {
      send: async (): Promise<unknown> => {
        const answer = answers[Math.min(sent++, answers.length - 1)]
        if (answer instanceof Error) throw answer
        return answer
      },
    },
  }
}

/** A clock that does not wait; `slept` collects the seconds. */
function makeClock(random = 0.5) {
  const slept: number[] = []
  return {
    slept,
    clock: {
      sleep: async (seconds: number): Promise<void> => void slept.push(seconds),
      random: () => random,
    },
  }
}

const running = { Status: 'RUNNING' }
const done = { Status: 'DONE' }

describe('a wait', () => {
  test('ends with the response that was waited for', async () => {
    const { clock, slept } = makeClock()
    const attempts: WaitAttempt<Response>[] = []
    const options = { clock, onAttempt: (attempt: WaitAttempt<Response>) => attempts.push(attempt) }
    const result = await waitFor(serve(running, running, done), waiter, {}, options)
    expect(result).toEqual({ attempts: 3, response: done, error: undefined })
    expect(slept).toEqual([10, 10])
    expect(attempts).toEqual([
      { attempt: 1, maxAttempts: 4, outcome: 'retry', nextDelay: 10, response: running, error: undefined },
      { attempt: 2, maxAttempts: 4, outcome: 'retry', nextDelay: 10, response: running, error: undefined },
      { attempt: 3, maxAttempts: 4, outcome: 'success', nextDelay: undefined, response: done, error: undefined },
    ])
  })

  test('fails with the last response', async () => {
    const failed = { Status: 'FAILED' }
    const wait = waitFor(serve(running, failed), waiter, {}, makeClock())
    await expect(wait).rejects.toThrow(WaiterError)
    await expect(wait).rejects.toMatchObject({
      message: 'JobDone: failed after 2 attempts',
      waiter: 'JobDone',
      reason: 'failure',
      attempts: 2,
      lastResponse: failed,
      lastError: undefined,
    })
  })

  test('is exhausted after all attempts, and sleeps only between them', async () => {
    const { clock, slept } = makeClock()
    await expect(waitFor(serve(running), waiter, {}, { clock, maxAttempts: 3, delay: 0.5 })).rejects.toMatchObject({
      message: 'JobDone: not yet after 3 attempts',
      reason: 'exhausted',
      lastResponse: running,
    })
    expect(slept).toEqual([0.5, 0.5])
  })

  test('fails at an error that nobody waits for, and remembers the response before it', async () => {
    const denied = error('AccessDenied')
    await expect(waitFor(serve(running, denied), waiter, {}, makeClock())).rejects.toMatchObject({
      reason: 'failure',
      lastResponse: running,
      lastError: denied,
      cause: denied,
    })
  })

  test('throws what is no answer of the service as it is', async () => {
    const lost = new TypeError('fetch failed')
    await expect(waitFor(serve(lost), waiter, {}, makeClock())).rejects.toBe(lost)
  })
})

describe('a predicate', () => {
  const wait = (until: NonNullable<WaitOptions<Response>['until']>, ...answers: unknown[]) =>
    waitFor(serve(...answers), open, {}, { ...makeClock(), until })

  test('decides instead of the rules', async () => {
    const options = { ...makeClock(), until: (response: Response | undefined) => response === running }
    expect(await waitFor(serve(running), waiter, {}, options)).toMatchObject({ attempts: 1 })
  })

  test.each<[boolean | 'success' | 'retry' | 'failure', string, string]>([
    [true, 'over', 'over'],
    ['success', 'over', 'over'],
    [false, 'exhausted', 'failure'],
    ['retry', 'exhausted', 'exhausted'],
    ['failure', 'failure', 'failure'],
  ])('that returns %j', async (verdict, afterResponse, afterError) => {
    const end = (answer: unknown): Promise<string> =>
      wait(() => verdict, answer).then(
        () => 'over',
        (thrown: WaiterError) => thrown.reason,
      )
    expect(await end(running)).toBe(afterResponse)
    expect(await end(error('Denied'))).toBe(afterError)
  })

  test('can wait for an error', async () => {
    const gone = error('Gone')
    const result = await wait((_response, thrown) => thrown?.name === 'Gone', running, gone)
    expect(result).toEqual({ attempts: 2, response: undefined, error: gone })
  })

  test('that throws ends the wait', async () => {
    const cause = new Error('no such status')
    const until = (): boolean => {
      throw cause
    }
    await expect(wait(until, running)).rejects.toMatchObject({ reason: 'failure', cause, lastResponse: running })
  })

  test('is asked for where there are no rules', async () => {
    await expect(waitFor(serve(done), open as typeof waiter, {})).rejects.toThrow('JobSettled')
  })
})

describe('delays', () => {
  test('vary to both sides by no more than the share', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    await fc.assert(
      fc.asyncProperty(share, random, async (jitter, chance) => {
        const { clock, slept } = makeClock(chance)
        await waitFor(serve(running, done), waiter, {}, { clock, jitter })
        expect(slept[0]).toBeCloseTo(10 * (1 + jitter * (2 * chance - 1)), 9)
        expect(slept[0]).toBeGreaterThanOrEqual(10 * (1 - jitter) - 1e-9)
        expect(slept[0]).toBeLessThanOrEqual(10 * (1 + jitter) + 1e-9)
      }),
    )
  })

  test.each<WaitOptions<Response>>([
    { delay: -1 },
    { delay: Number.NaN },
    { delay: 2_000_000 },
    { maxAttempts: 0 },
    { maxAttempts: 1.5 },
    { jitter: 1.1 },
  ])('%j is refused', async (options) => {
    await expect(waitFor(serve(done), waiter, {}, options)).rejects.toThrow(RangeError)
  })
})

describe('a signal', () => {
  test('that aborted before sends nothing', async () => {
    const reason = new Error('enough')
    await expect(waitFor(serve(done), waiter, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  test('ends the time between attempts', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const options = {
      signal: controller.signal,
      delay: 100_000,
      onAttempt: () => queueMicrotask(() => controller.abort(reason)),
    }
    await expect(waitFor(serve(running), waiter, {}, options)).rejects.toBe(reason)
  })

  test('leaves no listener behind', async () => {
    const listeners = new Set<() => void>()
    const signal = {
      aborted: false,
      addEventListener: (_type: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: 'abort', listener: () => void) => void listeners.delete(listener),
    } as unknown as AbortSignal
    await systemClock.sleep(0, signal)
    expect(listeners.size).toBe(0)
  })
})

describe('rules', () => {
  const all: WaitRule = { when: 'status', list: ['Jobs'], path: ['Status'], values: ['A', 'B'], outcome: 'success' }
  const any: WaitRule = { ...all, values: ['F'], outcome: 'failure' }
  const jobs = (...statuses: string[]) => ({ Jobs: statuses.map((Status) => ({ Status })) })
  const missing: WaitRule = { when: 'missing', error: 'NoSuchEntityException', outcome: 'success' }

  test.each([
    [jobs('A', 'B'), 'success'],
    [jobs('A', 'X'), 'retry'],
    [jobs('A', 'F'), 'failure'],
    [jobs(), 'retry'],
    [{}, 'retry'],
    [undefined, 'retry'],
  ])('of a list: %j is %s', (response, outcome) => {
    expect(judgeAttempt([all, any], response, undefined)).toBe(outcome)
  })

  test.each([
    [error('NoSuchEntity'), 'success'],
    [error('NoSuchEntityException'), 'success'],
    [error('NotFound', 404), 'success'],
    [error('NoSuchEntities'), 'failure'],
    [error('AccessDenied', 403), 'failure'],
  ])('of what is missing: %s is %s', (thrown, outcome) => {
    expect(judgeAttempt([missing, { when: 'response', outcome: 'retry' }], undefined, thrown)).toBe(outcome)
  })

  test('of any response', () => {
    expect(judgeAttempt([{ when: 'response', outcome: 'success' }], {}, undefined)).toBe('success')
  })
})
