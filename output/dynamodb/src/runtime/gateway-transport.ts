/**
 * Calls by way of a gateway: a server that takes JSON over HTTP and calls the service, with boto3 for instance.
 *
 * @module
 */
import { encodeShape } from './codec.js'
import { limitTime } from './deadline.js'
import { readAnswer, type ResponseLike } from './gateway-answer.js'
import { GatewayError } from './gateway-error.js'
import type { CallSignal, Transport, TransportRequest } from './transport.js'
import { toBoto3 } from './wire-form.js'

/** What `fetch` is asked for. */
export interface GatewayFetchOptions {
  readonly method: 'POST'
  readonly headers: Record<string, string>
  readonly body: string
  readonly redirect: 'manual'
  readonly signal: CallSignal
}

/** How a gateway is called. */
export interface GatewayOptions {
  /** Address of the gateway, `https://example.com/aws`. Its query goes along with each call; it may not hold a name and password, which belong into a header. */
  readonly url: string
  /**
   * Where below the address an operation is called; unless told, `<service>/<operation>` with the service's own name of the operation: `dynamodb/GetItem`. For a
   * gateway that goes by boto3's methods: `({ service, method }) => [service, method].join('/')`.
   */
  readonly path?: (request: TransportRequest) => string
  /** Headers of each call, or what gives them: a token that expires is fetched there. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>)
  /** Milliseconds from the call to the end of its answer: 60,000 unless told; 0 for any. */
  readonly timeout?: number
  /** Most bytes of an answer, as they are after decompression: 16 MiB (16,777,216) unless told. */
  readonly maxResponseBytes?: number
  /** Called in place of the platform's `fetch`. */
  readonly fetch?: (url: string, options: GatewayFetchOptions) => Promise<ResponseLike>
}

/**
 * Makes a transport that posts each call to a gateway: `POST <url>/<service>/<operation>`, with the input's JSON form as the body. The answer is the output as boto3 gives
 * it and `json.dumps` writes it: dates as ISO 8601 or seconds, bytes as base64 or as Python prints them; `ResponseMetadata` is left out. An error of the service comes
 * with a status that is no success and one of these bodies: `{ Error: { Code, Message }, ResponseMetadata, Exception }` (botocore's `ClientError.response`, and `type(error).__name__`, without which the few errors are not
 * recognised whose code is another than their name, sqs' among them), `{ name, message }`, or
 * `{ __type, message }`. Redirects are not followed, and nothing is tried twice.
 *
 * @throws TypeError if the address or a limit is none
 * @returns a transport. Its `send` rejects with a ServiceError, with a {@link GatewayError}, or with the reason of the call's signal; each ends the request and
 * frees its socket
 */
export function gatewayTransport(options: GatewayOptions): Transport {
  const { headers: given = {}, maxResponseBytes = 16_777_216, path = printPath, timeout = 60_000 } = options
  const base = readAddress(options.url)
  if (!(timeout >= 0)) throw new TypeError('The timeout of a gateway is not a number of milliseconds')
  if (!(maxResponseBytes >= 0)) throw new TypeError('The limit of a gateway is not a number of bytes')
  return {
    send(request) {
      const url = base(path(request))
      const { operation, signal } = request
      const createTimeout = (): Error =>
        new GatewayError(`${operation}: no whole answer from ${printAddress(url)} within ${timeout} ms`, {
          failure: 'timeout',
        })
      const work = async (ownSignal: CallSignal): Promise<unknown> => {
        const body = printInput(request)
        const own = typeof given === 'function' ? await given() : given
        const headers: Record<string, string> = { accept: 'application/json', 'content-type': 'application/json' }
        for (const name of Object.keys(own)) headers[name.toLowerCase()] = own[name]!
        const fetchOptions = { method: 'POST', headers, body, redirect: 'manual', signal: ownSignal } as const
        const response = await callFetch(options.fetch, url, fetchOptions, operation)
        return readAnswer(request, response, { limit: maxResponseBytes, secrets: Object.values(own) })
      }
      return limitTime(work, signal, timeout, createTimeout)
    },
  }
}

/** Calls the platform's `fetch`, which is looked up at each call: programs put another one in its place, for tests. */
async function callFetch(
  own: GatewayOptions['fetch'],
  url: string,
  options: GatewayFetchOptions,
  operation: string,
): Promise<ResponseLike> {
  const call = own ?? (globalThis as unknown as { readonly fetch: NonNullable<GatewayOptions['fetch']> }).fetch
  try {
    return await call(url, options)
  } catch (cause) {
    throw new GatewayError(`${operation}: no answer from ${printAddress(url)}${printCause(cause)}`, {
      failure: 'network',
      // Platforms repeat a header that they refuse.
      cause: Object.values(options.headers).some((value) => String((cause as Error)?.message).includes(value))
        ? undefined
        : cause,
    })
  }
}

function printPath({ operation, service }: TransportRequest): string {
  return `${encodeURIComponent(service)}/${encodeURIComponent(operation)}`
}

interface Address {
  protocol: string
  username: string
  password: string
  pathname: string
  search: string
  hash: string
  origin: string
}

/** Reads an address with the platform's class, which programs without the types of a platform do not know. */
function parseAddress(text: string): Address & { toString(): string } {
  const { URL } = globalThis as unknown as { readonly URL: new (text: string) => Address & { toString(): string } }
  return new URL(text)
}

/** Reads the base address, once, and gives what appends a path to it. No message repeats the address: it may hold a secret. */
function readAddress(text: string): (path: string) => string {
  let base: Address
  try {
    base = parseAddress(text)
  } catch {
    throw new TypeError('The address of a gateway is not a URL; expected https://host/path')
  }
  if (!/^https?:$/.test(base.protocol))
    throw new TypeError('The address of a gateway does not begin with http:// or https://')
  if (base.username !== '' || base.password !== '') {
    throw new TypeError('The address of a gateway holds a name or password; give them in a header instead')
  }
  return (path) => {
    const url = parseAddress(text)
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
    url.hash = ''
    return url.toString()
  }
}

/** Without the query, where some addresses hold a secret. */
function printAddress(url: string): string {
  const { origin, pathname } = parseAddress(url)
  return `${origin}${pathname}`
}

/** The code of the platform's error: `ECONNREFUSED`. Its message may hold anything. */
function printCause(cause: unknown): string {
  const { code } = ((cause as Error | undefined)?.cause ?? cause ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? ` (${code.slice(0, 80)})` : ''
}

function printInput({ input, inputSchema, operation }: TransportRequest): string {
  try {
    return JSON.stringify(inputSchema ? toBoto3(inputSchema, encodeShape(inputSchema, input)) : {})
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it cannot be read'
    throw new GatewayError(`${operation}: the input has no JSON form: ${why}`, { failure: 'input', cause })
  }
}
