/**
 * Errors that a service answers with.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import { isObject } from './object.js'
import { TransportError } from './transport.js'

/** What is known of an error. */
export interface ServiceErrorDetails {
  /** The service's name of the error: `ResourceNotFound`. */
  readonly name: string
  /** The service's own sentence; may be empty. */
  readonly message: string
  /** HTTP status code. */
  readonly status?: number | undefined
  /** The service's id of the request, to quote to support. */
  readonly requestId?: string | undefined
  /** What the transport threw. */
  readonly cause?: unknown
}

/** An error that a service answered with. */
export class ServiceError extends Error {
  /** The service's name of the error. */
  override readonly name: string
  /** HTTP status code; undefined if the transport did not tell. */
  readonly status: number | undefined
  /** The service's id of the request; undefined if the transport did not tell. */
  readonly requestId: string | undefined

  /**
   * @param details - what is known of the error
   */
  constructor(details: ServiceErrorDetails) {
    super(details.message, { cause: details.cause })
    brand(this, 'ServiceError')
    this.name = details.name
    this.status = details.status
    this.requestId = details.requestId
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, ServiceError, 'ServiceError', value)
  }
}

/** The class of every error of a service. */
export type ServiceErrorClass = new (details: ServiceErrorDetails) => ServiceError

/** The class of one documented error. */
export interface DocumentedErrorClass extends ServiceErrorClass {
  /** The service's name of the error. */
  readonly code: string
}

/**
 * Turns what a transport threw into the error's class.
 *
 * @param thrown - what the transport threw
 * @param documented - the errors that the operation documents
 * @param base - the class of every other error of the service
 * @returns the error, or what was thrown if that is no answer of the service
 */
export function mapServiceError(
  thrown: unknown,
  documented: readonly DocumentedErrorClass[],
  base: ServiceErrorClass,
): unknown {
  if (thrown instanceof base || thrown instanceof TransportError || !isObject(thrown)) return thrown
  if (thrown instanceof ServiceError) {
    const { cause, message, name, requestId, status } = thrown
    return create({ name: trimName(name), message, status, requestId, cause: cause ?? thrown }, documented, base)
  }
  const response = isObject(thrown['response']) ? thrown['response'] : thrown
  const body = isObject(response['Error']) ? response['Error'] : thrown
  const code = readText(body['Code']) ?? readText(thrown['name'])
  if (code === undefined) return thrown
  const name = trimName(code)
  const metadata = [thrown['$metadata'], response['ResponseMetadata']].find(isObject)
  const isKnown = documented.some((error) => error.code === name)
  if (!isKnown && body['Code'] === undefined && !isAnswer(thrown, metadata)) return thrown
  const details = {
    name,
    message: readText(body['Message']) ?? readText(body['message']) ?? readText(thrown['message']) ?? '',
    status: readNumber(metadata?.['httpStatusCode']) ?? readNumber(metadata?.['HTTPStatusCode']),
    requestId: readText(metadata?.['requestId']) ?? readText(metadata?.['RequestId']),
    cause: thrown,
  }
  return create(details, documented, base)
}

/**
 * Whether what was thrown is the service's answer. The AWS SDK hangs `$metadata` on lost connections, too (it counts its attempts there), and on answers of status
 * 200 that it could not read.
 */
function isAnswer(thrown: Record<string, unknown>, metadata: Record<string, unknown> | undefined): boolean {
  if (!metadata) return false
  const status = readNumber(metadata['httpStatusCode']) ?? readNumber(metadata['HTTPStatusCode'])
  return typeof thrown['$fault'] === 'string' || (status === undefined ? !('attempts' in metadata) : status >= 300)
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException:http://…` → `ThrottlingException`. */
function trimName(code: string): string {
  return code.slice(code.lastIndexOf('#') + 1).split(':', 1)[0] ?? code
}

function create(
  details: ServiceErrorDetails,
  documented: readonly DocumentedErrorClass[],
  base: ServiceErrorClass,
): ServiceError {
  return new (documented.find((error) => error.code === details.name) ?? base)(details)
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
