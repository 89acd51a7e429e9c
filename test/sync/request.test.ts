/** One request: what is sent, what is taken from the answer, and what each failure is called. `fetch` is a double. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FetchLimits } from '../../generator/sync/fetch-limits.js'
import { fetchPage } from '../../generator/sync/fetch-page.js'
import { RequestError, requestBytes } from '../../generator/sync/request.js'

const address = 'https://site/page'
const limits: FetchLimits = { maxBytes: 10, idleMs: 5000, totalMs: 5000, retries: 2, pauseMs: 0, maxWaitMs: 1 }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

type Answer = () => Response | Promise<Response>

/** Puts answers in the place of `fetch`, in order; the last one again and again. Gives the calls that are made. */
function answerWith(
  ...answers: readonly Answer[]
): { readonly url: string; readonly headers: Record<string, string> }[] {
  const calls: { url: string; headers: Record<string, string> }[] = []
  vi.stubGlobal('fetch', async (url: URL, { headers }: { headers: Record<string, string> }) => {
    calls.push({ url: url.href, headers })
    return answers[Math.min(calls.length, answers.length) - 1]!()
  })
  return calls
}

const respond =
  (status: number, headers: Record<string, string> = {}, body: string | null = null): Answer =>
  () =>
    new Response(body, { status, headers })

const fail =
  (error: unknown): Answer =>
  () =>
    Promise.reject(error as Error)

const request = (validators = {}): ReturnType<typeof requestBytes> => requestBytes(address, validators, limits)

describe('a request', () => {
  it.each([
    [{}, {}],
    [{ etag: '"a"' }, { 'if-none-match': '"a"' }],
    [{ lastModified: 'Sat, 31 Jan 2026 12:00:00 GMT' }, { 'if-modified-since': 'Sat, 31 Jan 2026 12:00:00 GMT' }],
    [
      { etag: '"a"', lastModified: 'Sat, 31 Jan 2026 12:00:00 GMT' },
      { 'if-none-match': '"a"', 'if-modified-since': 'Sat, 31 Jan 2026 12:00:00 GMT' },
    ],
  ])('asks by condition with %j', async (validators, expected) => {
    const calls = answerWith(respond(304))
    await request(validators)
    const sent = { 'user-agent': 'shapewright', accept: 'text/plain, */*;q=0.5', ...expected }
    expect(calls).toEqual([{ url: address, headers: sent }])
  })

  it('gives what the server says of the page', async () => {
    answerWith(respond(200, { etag: '"b"', 'last-modified': 'then', 'content-type': 'text/plain' }, 'page'))
    const { bytes, ...rest } = await request()
    expect(Buffer.from(bytes).toString()).toBe('page')
    expect(rest).toEqual({
      status: 200,
      type: 'text/plain',
      validators: { etag: '"b"', lastModified: 'then' },
      waitMs: 0,
    })
  })

  it('gives nothing that the server does not say, and no body of another status', async () => {
    answerWith(respond(500, {}, 'trouble that is longer than a page may be'))
    expect(await request()).toMatchObject({ status: 500, bytes: new Uint8Array(), validators: {}, waitMs: 0 })
  })

  it.each([
    ['7', 7000],
    ['0', 0],
    ['Sat, 31 Jan 2026 12:00:05 GMT', 5000],
    ['Sat, 31 Jan 2026 11:59:00 GMT', 0],
    ['soon', 0],
    ['-1', 0],
    ['1.5', 0],
  ])('waits as long as `Retry-After: %s` says: %i ms', async (value, waitMs) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-31T12:00:00Z') })
    answerWith(respond(503, { 'retry-after': value }))
    expect(await request()).toMatchObject({ waitMs })
  })

  it.each([
    [10, undefined],
    [11, 'the answer has more than 10 bytes'],
  ])('takes a body of %i bytes, or says why not', async (length, problem) => {
    answerWith(respond(200, {}, 'x'.repeat(length)))
    const answer = request()
    if (problem === undefined) expect((await answer).bytes).toHaveLength(length)
    else await expect(answer).rejects.toMatchObject({ message: problem, isTransient: false })
  })

  it.each([301, 302, 303, 307, 308])('follows a redirect of status %i, with its headers', async (status) => {
    const calls = answerWith(respond(status, { location: '/there' }), respond(200, {}, 'page'))
    expect(await request({ etag: '"a"' })).toMatchObject({ status: 200 })
    expect(calls.map(({ url }) => url)).toEqual([address, 'https://site/there'])
    expect(calls[1]!.headers).toEqual(calls[0]!.headers)
  })

  it.each([
    [300, { location: '/there' }],
    [302, {}],
  ])('takes status %i with %j as it is', async (status, headers) => {
    expect(answerWith(respond(status, headers))).toEqual([])
    expect(await request()).toMatchObject({ status })
  })

  it('follows five redirects and no sixth', async () => {
    const redirect = respond(302, { location: '/there' })
    const calls = answerWith(...Array<Answer>(5).fill(redirect), respond(200))
    expect(await request()).toMatchObject({ status: 200 })
    expect(calls).toHaveLength(6)
    answerWith(redirect)
    await expect(request()).rejects.toMatchObject({
      message: 'the server redirects more than 5 times',
      isTransient: false,
    })
  })
})

describe('a failure', () => {
  const withCode = (code: string): Error =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

  it.each<[string, string, boolean]>([
    ['ENOTFOUND', 'there is no such server', false],
    ['ERR_INVALID_URL', 'this is no address', false],
    ['CERT_HAS_EXPIRED', "the server's certificate has expired", false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', "the server's certificate is its own", false],
    ['SELF_SIGNED_CERT_IN_CHAIN', "the server's certificate has an unknown issuer", false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', "the server's certificate has an unknown issuer", false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', "the server's certificate is another server's", false],
    ['ECONNREFUSED', 'the server refuses connections', true],
    ['ECONNRESET', 'the server broke the connection off', true],
    ['EAI_AGAIN', "the server's name cannot be looked up", true],
    ['ETIMEDOUT', 'the server does not answer', true],
    ['UND_ERR_CONNECT_TIMEOUT', 'the server does not answer', true],
    ['UND_ERR_SOCKET', 'the answer is cut off', true],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the answer is shorter or longer than the server says', true],
    ['EPIPE', 'the request failed (EPIPE)', true],
  ])('of code %s is called by its cause: %s', async (code, message, isTransient) => {
    answerWith(fail(withCode(code)))
    const error: unknown = await request().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ message, isTransient, waitMs: 0 })
  })

  it.each([
    [new TypeError('fetch failed', { cause: new Error('odd') }), 'the request failed (odd)'],
    [new TypeError('fetch failed'), 'the request failed (fetch failed)'],
    [new TypeError('terminated'), 'the request failed (terminated)'],
    [Object.assign(new Error('gone'), { code: 'Z_DATA_ERROR' }), 'the request failed (Z_DATA_ERROR)'],
  ])('without a code that is known is told as it is: %s', async (thrown, message) => {
    answerWith(fail(thrown))
    await expect(request()).rejects.toMatchObject({ message, isTransient: true })
  })

  it.each([new TypeError('x is not a function'), new Error('fetch failed'), 'text'])(
    'that is a mistake of the program is thrown as it is: %s',
    async (thrown) => {
      answerWith(fail(thrown))
      expect(await request().catch((error: unknown) => error)).toBe(thrown)
    },
  )
})

describe('a page', () => {
  const fetch_ = (check: (bytes: Uint8Array) => unknown = () => undefined): ReturnType<typeof fetchPage> =>
    fetchPage(address, {}, limits, check)

  it.each([408, 425, 429, 500, 503, 599])('is asked for again after status %i', async (status) => {
    const calls = answerWith(respond(status), respond(status), respond(200, {}, 'page'))
    expect(await fetch_()).toMatchObject({ kind: 'content' })
    expect(calls).toHaveLength(3)
  })

  it.each([400, 401, 403, 499])('is not asked for again after status %i', async (status) => {
    const calls = answerWith(respond(status))
    expect(await fetch_()).toEqual({ kind: 'failed', reason: `the server answers with status ${status}` })
    expect(calls).toHaveLength(1)
  })

  it('is given up after so many repetitions', async () => {
    const calls = answerWith(respond(503))
    expect(await fetch_()).toEqual({ kind: 'failed', reason: 'the server answers with status 503' })
    expect(calls).toHaveLength(3)
  })

  it.each([404, 410])('is missing with status %i', async (status) => {
    answerWith(respond(status))
    expect(await fetch_()).toEqual({ kind: 'missing' })
  })

  it.each(['text/html', 'TEXT/HTML; charset=utf-8', 'application/xhtml+xml'])('is none of type %s', async (type) => {
    const calls = answerWith(respond(200, { 'content-type': type }, 'page'))
    expect(await fetch_()).toEqual({ kind: 'failed', reason: 'the server gives HTML' })
    expect(calls).toHaveLength(3)
  })

  it('is checked, and asked for again while the check has a reason', async () => {
    answerWith(respond(200, {}, 'half'), respond(200, { etag: '"w"' }, 'whole'))
    const answer = await fetch_((bytes) => (bytes.length < 5 ? 'it is half' : undefined))
    expect(answer).toMatchObject({ kind: 'content', validators: { etag: '"w"' } })
    answerWith(respond(200, {}, 'half'))
    expect(await fetch_(() => 'it is half')).toEqual({ kind: 'failed', reason: 'it is half' })
  })

  it('does not hide a mistake of the program', async () => {
    answerWith(fail(new RangeError('mistake')))
    await expect(fetch_()).rejects.toThrow('mistake')
  })
})
