/**
 * What a gateway answered: an output, an error of the service, or neither.
 *
 * @module
 */
import { OutputValidationError } from './client.js'
import { readShape } from './codec.js'
import { readMembers, ServiceError } from './errors.js'
import { excerptBody, GatewayError, type GatewayFailure } from './gateway-error.js'
import { isObject } from './object.js'
import { isBlob, joinBytes } from './blob.js'
import { readStream } from './followed-stream.js'
import type { Schema, StructureSchema } from './schema.js'
import type { TransportRequest } from './transport.js'
import { inspect } from './validation.js'

/** The part of the platform's `Response` that is used here. */
export interface ResponseLike {
  /** HTTP status code; 0 for a redirect that a browser does not show. */
  readonly status: number
  readonly headers: { get(name: string): string | null }
  /** The body: a web stream or an async iterable; null if there is none. If a platform has no streams (undefined), `arrayBuffer` is asked instead. */
  readonly body?: unknown
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What an answer is read with. */
export interface AnswerReading {
  /** Most bytes of a body. */
  readonly limit: number
  /** Values of the request's headers, which no message repeats. */
  readonly secrets: readonly string[]
}

/**
 * Reads a gateway's answer.
 *
 * @returns the output, not yet checked
 * @throws ServiceError if the service answered with an error
 * @throws GatewayError if the answer is none of a gateway
 * @throws OutputValidationError if a key equals a member but for case
 */
export async function readAnswer(
  request: TransportRequest,
  response: ResponseLike,
  { limit, secrets }: AnswerReading,
): Promise<unknown> {
  const { status } = response
  const isRedirect = status === 0 || (status >= 300 && status < 400)
  const fail = (failure: GatewayFailure, text: string, body?: string, cause?: unknown): GatewayError =>
    new GatewayError(`${request.operation}: ${text}`, {
      failure,
      status: status === 0 ? undefined : status,
      excerpt: body === undefined ? undefined : excerptBody(body, secrets),
      cause,
    })
  if (isRedirect) {
    throw fail(
      'redirect',
      `the gateway answered with a redirect${status === 0 ? '' : ` (${status})`}, which is not followed: give the address that answers`,
    )
  }
  const read = await readBody(response, limit)
  if (read.kind === 'too-large') {
    throw fail(
      'too-large',
      `the answer (status ${status}) is larger than ${limit} bytes, the most that the transport was told to take`,
    )
  }
  if (read.kind === 'incomplete') {
    throw fail(
      'incomplete',
      `the answer (status ${status}) broke off after ${read.length} bytes`,
      undefined,
      read.cause,
    )
  }
  const isSuccess = status >= 200 && status < 300
  const text = decodeText(read.bytes)
  const json = text === undefined ? undefined : parseJson(text)
  const error = json && findServiceError(json.value, response, isSuccess ? request.outputSchema : undefined, isSuccess)
  if (error) throw error
  const shown = text ?? ''
  if (!isSuccess) {
    throw fail(
      'status',
      `the gateway answered with status ${status}; expected 2xx, or an error of the service as a JSON object`,
      shown,
    )
  }
  if (read.bytes.length === 0 && !request.outputSchema) return {}
  const type = response.headers.get('content-type')
  if (type !== null && !/^[^;]*[/+](?:json\b|x-amz-json)/i.test(type)) {
    throw fail(
      'content-type',
      `the answer is of type ${JSON.stringify(type.slice(0, 80))}; expected application/json`,
      shown,
    )
  }
  if (text === undefined) throw fail('not-json', 'the answer is not text in UTF-8; expected a JSON object')
  if (read.bytes.length > 0 && !json) {
    throw fail('not-json', `the answer is no JSON${describeNumber(text)}; expected a JSON object`, shown)
  }
  if (!isObject(json?.value)) {
    const found = json
      ? `is JSON, but ${json.value === null ? 'null' : Array.isArray(json.value) ? 'an array' : `a ${typeof json.value}`}`
      : 'is empty'
    throw fail('not-an-object', `the answer ${found}; expected a JSON object`)
  }
  const { ResponseMetadata: _, ...output } = json.value
  return request.outputSchema ? readOutput(request.outputSchema, output) : {}
}

/** @throws OutputValidationError if a key equals a member but for case: the gateway writes names in its own way */
function readOutput(schema: Schema<unknown>, json: unknown): unknown {
  const { isMisspelt, value } = readShape(schema, json)
  const result = isMisspelt ? inspect(schema, value, {}, true) : undefined
  if (result?.success === false) throw new OutputValidationError(result.issues, value)
  return value
}

/**
 * Finds an error of the service in a body: `{ Error: { Code, Message }, ResponseMetadata }` as botocore holds it (with
 * `Exception`, the name of the exception's class, beside it: some services send codes that are not that name), `{ Code, Message }`, `{ name, message }`, or `{ __type,
 * message }` as AWS JSON has it. In an answer that is a success only the first counts, and only if the output has no member `Error`: a gateway that forgets
 * the status must not turn an error into an empty output.
 */
function findServiceError(
  body: unknown,
  response: ResponseLike,
  schema: Schema<unknown> | undefined,
  isSuccess: boolean,
): ServiceError | undefined {
  if (!isObject(body)) return undefined
  const nested = isObject(body['Error']) ? body['Error'] : undefined
  if (isSuccess && (!nested || (schema && hasMember(schema, 'Error')))) return undefined
  const holder = nested ?? body
  const name = nested || typeof body['Code'] === 'string' ? holder['Code'] : (body['__type'] ?? body['name'])
  if (typeof name !== 'string' || name === '') return undefined
  const exception = body['Exception']
  const isNamed = nested && typeof exception === 'string' && exception !== '' && exception !== 'ClientError'
  const message = holder['Message'] ?? holder['message']
  const metadata = isObject(body['ResponseMetadata']) ? body['ResponseMetadata'] : {}
  const { HTTPStatusCode: told, RequestId: id } = metadata
  return new ServiceError({
    name: isNamed ? exception : name,
    members: readMembers(body),
    message: typeof message === 'string' ? message : '',
    status: typeof told === 'number' ? told : isSuccess ? undefined : response.status,
    requestId: typeof id === 'string' ? id : (response.headers.get('x-amzn-requestid') ?? undefined),
  })
}

function hasMember(schema: Schema<unknown>, wanted: string): boolean {
  const { members = [] } = schema as Partial<StructureSchema<unknown>>
  return members.some(([name]) => name === wanted)
}

function decodeText(bytes: Uint8Array): string | undefined {
  const { TextDecoder } = globalThis as unknown as {
    readonly TextDecoder: new (label: string, options: object) => { decode(bytes: Uint8Array): string }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** Names the number that keeps a text from being JSON, if there is one: Python's `json.dumps` writes `NaN` and `Infinity` unless told otherwise. */
function describeNumber(text: string): string {
  let isString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"') isString = !isString
    const number = isString ? undefined : ['NaN', 'Infinity', '-Infinity'].find((name) => text.startsWith(name, at))
    if (number !== undefined) return ` because of ${number} at position ${at}, which is to be a text: "${number}"`
  }
  return ''
}

/** A body that was read: its bytes, or how far it came. */
type BodyBytes =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'incomplete'; readonly length: number; readonly cause: unknown }

/**
 * Reads a body, and stops as soon as it is larger than it may be: at its header `Content-Length` if it has one. If the platform has no streams the limit
 * is known to be exceeded only when the body is there.
 *
 * @param limit - most bytes
 */
async function readBody(response: ResponseLike, limit: number): Promise<BodyBytes> {
  const source = readStream(response.body)
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await closeSource(source)
    return { kind: 'too-large' }
  }
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    if (source) {
      // Leaving the loop closes the source.
      for await (const chunk of source) {
        if (!isBlob(chunk)) continue
        length += chunk.length
        if (length > limit) return { kind: 'too-large' }
        chunks.push(chunk)
      }
    } else if (response.body !== null) {
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (bytes.length > limit) return { kind: 'too-large' }
      chunks.push(bytes)
    }
  } catch (cause) {
    return { kind: 'incomplete', length, cause }
  }
  return { kind: 'whole', bytes: joinBytes(chunks) }
}

async function closeSource(source: AsyncIterable<unknown> | undefined): Promise<void> {
  try {
    await source?.[Symbol.asyncIterator]().return?.()
  } catch {
    // It is closed one way or the other: the request ends with the call.
  }
}
