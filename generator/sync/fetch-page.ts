/**
 * Fetching one page: patient with a server that is slow or in trouble, and suspicious of what it gives.
 *
 * @module
 */
import { setTimeout } from 'node:timers/promises'
import pRetry from 'p-retry'
import type { FetchLimits } from './fetch-limits.js'
import { checkContent } from './page-content.js'
import { checkPromise } from './page-promise.js'
import { type Answer, RequestError, requestBytes } from './request.js'
import type { Validators } from './stage.js'

/** What came of fetching a page. */
export type PageAnswer =
  | { readonly kind: 'content'; readonly bytes: Uint8Array; readonly validators: Validators }
  /** The page is as the validators say that were sent. */
  | { readonly kind: 'unchanged' }
  /** There is no such page: 404, 410. */
  | { readonly kind: 'missing' }
  /** Why there is none, as a clause. */
  | { readonly kind: 'failed'; readonly reason: string }

/** Says, as a clause, why bytes are not what was asked for; anything else where they are. */
type Check = (bytes: Uint8Array) => unknown

/**
 * Fetches a page. What may be over in a moment is tried again: no connection, an answer that is cut off, statuses 408, 425, 429 and 5xx, and what is no page.
 *
 * @param validators - what the server said of the page that is at hand
 * @param check - tells, as a clause, why the content is not what was asked for
 */
export async function fetchPage(
  address: string,
  validators: Validators,
  limits: FetchLimits,
  check: Check,
): Promise<PageAnswer> {
  const attempt = async (): Promise<PageAnswer> => judgeAnswer(await requestBytes(address, validators, limits), check)
  try {
    return await pRetry(attempt, {
      retries: limits.retries,
      minTimeout: limits.pauseMs,
      maxTimeout: limits.maxWaitMs,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof RequestError && error.isTransient,
      onFailedAttempt: ({ error, retriesLeft }) => {
        const wait = error instanceof RequestError && retriesLeft > 0 ? Math.min(error.waitMs, limits.maxWaitMs) : 0
        return setTimeout(wait)
      },
    })
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return { kind: 'failed', reason: error.message }
  }
}

/**
 * Tells, as a clause, why bytes are not the page of a path.
 *
 * @param path - path below the input folder, with `/`
 * @returns undefined if they may be
 */
export function checkPage(path: string, bytes: Uint8Array): string | undefined {
  const problem = checkContent(bytes) ?? checkPromise(path, new TextDecoder().decode(bytes))
  return problem?.found.replace(/^The (?=(?:index )?page)/, 'the ')
}

/** @throws RequestError */
function judgeAnswer({ status, bytes, type, validators, waitMs }: Answer, check: Check): PageAnswer {
  if (status === 304) return { kind: 'unchanged' }
  if (status === 404 || status === 410) return { kind: 'missing' }
  if (status !== 200) {
    const isTransient = status === 408 || status === 425 || status === 429 || status >= 500
    throw new RequestError(`the server answers with status ${status}`, isTransient, waitMs)
  }
  if (/^(?:text\/html|application\/xhtml)/i.test(type)) throw new RequestError('the server gives HTML', true)
  const problem = check(bytes)
  if (typeof problem === 'string') throw new RequestError(problem, true)
  return { kind: 'content', bytes, validators }
}
