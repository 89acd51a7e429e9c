/**
 * One request: redirects, and limits of size and time.
 *
 * @module
 */
import type { FetchLimits } from './fetch-limits.js'
import type { Validators } from './stage.js'

/** Why a request gave nothing. The text is a clause: `the server closed the connection`. */
export class RequestError extends Error {
  /**
   * @param isTransient - whether it may be over in a moment
   * @param waitMs - milliseconds that the server asks to wait; 0 where it does not
   */
  constructor(
    message: string,
    readonly isTransient: boolean,
    readonly waitMs = 0,
  ) {
    super(message)
  }
}

/** What a server gave. */
export interface Answer {
  readonly status: number
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array
  /** `Content-Type`; empty where there is none. */
  readonly type: string
  readonly validators: Validators
  /** Milliseconds of `Retry-After`; 0 where there is none. */
  readonly waitMs: number
}

const maxRedirects = 5

/** Failures that no repetition mends, by the code that Node.js gives them. */
const lasting: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such server',
  ERR_INVALID_URL: 'this is no address',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is its own",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate has an unknown issuer",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate has an unknown issuer",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is another server's",
}

/** Failures that may be over in a moment. */
const passing: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke the connection off',
  EAI_AGAIN: "the server's name cannot be looked up",
  ETIMEDOUT: 'the server does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  UND_ERR_SOCKET: 'the answer is cut off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is shorter or longer than the server says',
}

/**
 * Sends a request, and follows a few redirects, as {@link checkRedirect} lets them.
 *
 * @param validators - what the server said of the content that is at hand: it is asked for only if that has changed
 * @throws RequestError
 */
export async function requestBytes(address: string, validators: Validators, limits: FetchLimits): Promise<Answer> {
  const abort = new AbortController()
  const giveUp = (): void => abort.abort(new RequestError('the server is too slow', true))
  const total = setTimeout(giveUp, limits.totalMs)
  const idle = setTimeout(giveUp, limits.idleMs)
  try {
    const response = await followRedirects(new URL(address), validators, abort.signal)
    idle.refresh()
    return await readAnswer(response, limits, () => idle.refresh())
  } catch (error) {
    throw describeFailure(error)
  } finally {
    clearTimeout(total)
    clearTimeout(idle)
    // what is left of a body would keep the connection
    abort.abort()
  }
}

async function followRedirects(address: URL, validators: Validators, signal: AbortSignal): Promise<Response> {
  const { etag, lastModified } = validators
  const headers = {
    'user-agent': 'shapewright',
    accept: 'text/plain, */*;q=0.5',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  }
  let url = address
  for (let count = 0; count <= maxRedirects; count++) {
    const response = await fetch(url, { headers, redirect: 'manual', signal })
    const location = response.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response
    await response.body?.cancel()
    url = checkRedirect(url, location)
  }
  throw new RequestError(`the server redirects more than ${maxRedirects} times`, false)
}

/**
 * Decides where a redirect leads. Anybody on the way may have written an answer over `http:`, so it leads to the same host only, perhaps by `https:`: otherwise it could ask, from
 * this machine, servers that only this machine reaches. A server that is asked by `https:` may send on to another one, by `https:`. No message shows more of a place than its scheme and host.
 *
 * @param location - the header's value, relative to `from`
 * @throws RequestError where it is not followed
 */
export function checkRedirect(from: URL, location: string): URL {
  const refuse = (reason: string): RequestError => new RequestError(`the server redirects ${reason}`, false)
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (to === undefined) throw refuse('to what is no address')
  if (!['http:', 'https:'].includes(to.protocol)) throw refuse(`to an address of \`${to.protocol}\``)
  if (to.username !== '' || to.password !== '') throw refuse('to an address with a user or a password in it')
  if (from.protocol === 'https:' && to.protocol === 'http:') throw refuse('from https to http')
  const isSameHost = to.protocol === 'https:' ? to.hostname === from.hostname : to.host === from.host
  if (from.protocol === 'http:' && !isSameHost) throw refuse(`from http to another server, ${to.host}`)
  return to
}

async function readAnswer(response: Response, limits: FetchLimits, onBytes: () => void): Promise<Answer> {
  const { status, headers } = response
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')]
  return {
    status,
    bytes: status === 200 ? await readBody(response, limits, onBytes) : new Uint8Array(),
    type: headers.get('content-type') ?? '',
    validators: { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) },
    waitMs: readWait(headers.get('retry-after')),
  }
}

/** That a body is as long as `Content-Length` says, `fetch` checks. */
async function readBody({ body }: Response, { maxBytes }: FetchLimits, onBytes: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    onBytes()
    length += chunk.length
    if (length > maxBytes) throw new RequestError(`the answer has more than ${maxBytes} bytes`, false)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Seconds or a date (RFC 9110 §10.2.3). */
function readWait(value: string | null): number {
  if (value === null) return 0
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}

/** `fetch` throws a TypeError whose cause says what happened. What it throws for bodies that cannot be unpacked has no code of its own. */
function describeFailure(error: unknown): unknown {
  if (error instanceof RequestError) return error
  if (!(error instanceof Error)) return error
  const cause: unknown = error.cause ?? error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  if (code !== undefined && code in lasting) return new RequestError(lasting[code]!, false)
  const reason = code === undefined ? undefined : passing[code]
  if (reason !== undefined) return new RequestError(reason, true)
  const isFetch = error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message)
  return isFetch || code !== undefined
    ? new RequestError(`the request failed (${code ?? (cause instanceof Error ? cause.message : error.message)})`, true)
    : error
}
