/**
 * Requests as the SDK's own serialisers write them. A handler keeps each, and none goes on.
 *
 * @module
 */
import type { LoadedSdk, SdkClient } from './packages.js'

/** A request of the SDK, read to its end. */
export interface KeptRequest {
  readonly method: string
  readonly hostname: string
  readonly path: string
  readonly query: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** A request as the SDK hands it to its handler. */
export interface SdkRequest extends Omit<KeptRequest, 'body'> {
  readonly body?: unknown
}

/** Milliseconds for a body to come to its end. */
const patience = 10_000

/** Makes clients whose requests are kept. */
export class RequestKeeper {
  /** The one that came last; undefined if nothing was sent. */
  kept: KeptRequest | undefined
  readonly client: SdkClient

  /** @param sdk - the client's package */
  constructor({ Client }: LoadedSdk) {
    this.client = new Client({
      ...testConfiguration,
      endpoint: 'https://wire.test',
      requestHandler: {
        handle: async (request: SdkRequest) => {
          this.kept = { ...request, body: await readBody(request.body) }
          throw new NothingSent()
        },
      },
    })
  }
}

/** Thrown in place of an answer. */
export class NothingSent extends Error {}

/** What every client of a test is made with. One attempt: what fails once fails. */
export const testConfiguration: object = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
  forcePathStyle: true,
  // Of events and buckets in several regions, which are signed by a part that is not installed.
  signer: { sign: (request: unknown) => Promise.resolve(request) },
}

/** Reads a body of any form that the SDK gives its handlers. */
export async function readBody(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array()
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return body
  const chunks: Uint8Array[] = []
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the body did not end within ${patience} ms`)), patience)
  })
  const read = async (): Promise<void> => {
    for await (const chunk of body as AsyncIterable<string | Uint8Array>) chunks.push(Buffer.from(chunk))
  }
  try {
    await Promise.race([read(), late])
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks)
}

/** Headers that differ from call to call. */
const fleeting =
  /^(?:authorization|amz-sdk-.*|x-amz-date|x-amz-security-token|x-amz-content-sha256|user-agent|x-amz-user-agent|date)$/i

/** Prints what a request says, without what differs from call to call: signatures, dates, the number of an attempt. */
export function printRequest({ method, hostname, path, query, headers, body }: KeptRequest): string {
  const lines = Object.entries(headers)
    .filter(([name]) => !fleeting.test(name))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .sort()
  const words = Object.entries(query).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return [`${method} ${hostname}${path}`, ...words.sort(), ...lines, '', Buffer.from(body).toString('latin1')].join(
    '\n',
  )
}

/** All text that a request holds, in every form that its protocol writes it: percent-encoded, base64 in headers. */
export function listTexts({ hostname, path, query, headers, body }: KeptRequest): string {
  const words = Object.entries(query).flatMap(([name, value]) => [name, value ?? ''].flat())
  const values = Object.entries(headers).flat()
  const opened = values
    .filter((value) => /^[\w+/=-]{8,}$/.test(value))
    .map((value) => Buffer.from(value, 'base64').toString())
  const text = Buffer.from(body).toString('utf8')
  return [hostname, decode(path), ...words, ...values, ...opened, text, decode(text)].join('\n')
}

function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (coded) => Buffer.from(coded.replace(/%/g, ''), 'hex').toString())
}
