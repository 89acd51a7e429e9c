/**
 * What goes wrong between a program and a gateway.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import { quote } from './path.js'
import { TransportError } from './transport.js'

/**
 * What kind of failure it was:
 *
 * - `input`: the input has no JSON form; nothing was sent;
 * - `network`: no answer came (no connection, no name, a certificate that is not trusted);
 * - `timeout`: the answer, or its end, came too late;
 * - `redirect`: the gateway sent the call elsewhere, and it was not followed;
 * - `status`: a status that tells of a failure, and no error of the service in the body;
 * - `content-type`: the body says of itself that it is no JSON;
 * - `too-large`: the body is larger than it may be;
 * - `incomplete`: the body ended too soon;
 * - `not-json`: the body is no JSON in UTF-8;
 * - `not-an-object`: the body is JSON, but no object, or there is none.
 */
export type GatewayFailure =
  | 'input'
  | 'network'
  | 'timeout'
  | 'redirect'
  | 'status'
  | 'content-type'
  | 'too-large'
  | 'incomplete'
  | 'not-json'
  | 'not-an-object'

/** What is known of a failure. */
export interface GatewayErrorDetails {
  readonly failure: GatewayFailure
  /** HTTP status code, if an answer came. */
  readonly status?: number | undefined
  /** The beginning of the body, with secrets hidden. */
  readonly excerpt?: string | undefined
  readonly cause?: unknown
}

/** Thrown when a gateway does not answer as a gateway does. */
export class GatewayError extends TransportError {
  override readonly name: string = 'GatewayError'
  /** What kind of failure it was. */
  readonly failure: GatewayFailure
  /** HTTP status code; undefined if no answer came. */
  readonly status: number | undefined
  /** The beginning of the body, at most 200 code units, with the strings and numbers of JSON and the values of the request's headers hidden. */
  readonly excerpt: string | undefined

  /**
   * @param message - what was found, and what was expected
   * @param details - what is known of the failure
   */
  constructor(message: string, { cause, excerpt, failure, status }: GatewayErrorDetails) {
    super(excerpt === undefined ? message : `${message}; it begins ${quote(excerpt, MAXIMUM_EXCERPT)}`, { cause })
    brand(this, 'GatewayError')
    this.failure = failure
    this.status = status
    this.excerpt = excerpt
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, GatewayError, 'GatewayError', value)
  }
}

/** Longest part of a body that an error repeats, in UTF-16 code units. */
export const MAXIMUM_EXCERPT = 200

/** Shortest word that is looked for as a secret, in UTF-16 code units: shorter ones stand in every text. */
const SHORTEST_SECRET = 6

/**
 * Gives the beginning of a body. A body that is meant to be JSON keeps its form and its names and loses its values: it holds what the service knows. Any other text
 * loses what stands in the request's headers, because some proxies repeat them.
 *
 * @param headers - the values of the request's headers
 * @returns undefined for an empty body
 */
export function excerptBody(text: string, headers: readonly string[]): string | undefined {
  const start = text.trimStart().slice(0, MAXIMUM_EXCERPT * 4)
  if (start === '') return undefined
  let shown = /^["[{\d-]/.test(start) ? hideValues(start) : start
  for (const secret of headers.flatMap((header) => [header, ...header.split(/\s+/)])) {
    if (secret.length >= SHORTEST_SECRET) shown = shown.replaceAll(secret, '***')
  }
  return shown.slice(0, MAXIMUM_EXCERPT)
}

/** `{"Name": "x", "Size": 5}` → `{"Name": "…", "Size": …}`. A name that is cut off counts as a value. */
function hideValues(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)(\s*:)?|-?\d[\d.eE+-]*/g, (text, colon: string | undefined) =>
    colon === undefined ? (text.startsWith('"') ? '"…"' : '…') : text,
  )
}
