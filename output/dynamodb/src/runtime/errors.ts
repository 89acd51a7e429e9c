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
  /** Whatever else the service said of the error, by name. */
  readonly members?: Readonly<Record<string, unknown>> | undefined
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
   * Whatever else the service said of the error: `CancellationReasons` of a transaction of DynamoDB, `Item` of a condition that failed. The pages name errors and do not
   * describe them, so that nothing is checked or converted: values are as the transport gives them. Empty for most errors.
   */
  readonly members: Readonly<Record<string, unknown>>

  /**
   * @param details - what is known of the error
   */
  constructor(details: ServiceErrorDetails) {
    super(details.message, { cause: details.cause })
    brand(this, 'ServiceError')
    this.name = details.name
    this.status = details.status
    this.requestId = details.requestId
    this.members = details.members ?? {}
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
  /** What the service sends instead, if that is not the documented name: `NoSuchEntity` for `NoSuchEntityException`. */
  readonly wireCode?: string
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
    const { cause, members, message, name, requestId, status } = thrown
    return create([name], { message, status, requestId, members, cause: cause ?? thrown }, documented, base)
  }
  const response = isObject(thrown['response']) ? thrown['response'] : thrown
  const body = isObject(response['Error']) ? response['Error'] : thrown
  // The AWS SDK names an error as the pages do, and says beside it what the service sent. botocore has what the service sent alone.
  const names = [readText(thrown['name']), readText(body['Code'])].filter((name) => name !== undefined)
  if (names.length === 0) return thrown
  const metadata = [thrown['$metadata'], response['ResponseMetadata']].find(isObject)
  const isKnown = findClass(names, documented) !== undefined
  if (!isKnown && body['Code'] === undefined && !isAnswer(thrown, metadata)) return thrown
  const details = {
    message: readText(body['Message']) ?? readText(body['message']) ?? readText(thrown['message']) ?? '',
    status: readNumber(metadata?.['httpStatusCode']) ?? readNumber(metadata?.['HTTPStatusCode']),
    requestId: readText(metadata?.['requestId']) ?? readText(metadata?.['RequestId']),
    members: readMembers(response),
    cause: thrown,
  }
  return create(names, details, documented, base)
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

/**
 * Makes an error. One that the pages document has their name; any other has the last of the names.
 *
 * @param names - what the error is called; one at least
 */
function create(
  names: readonly string[],
  details: Omit<ServiceErrorDetails, 'name'>,
  documented: readonly DocumentedErrorClass[],
  base: ServiceErrorClass,
): ServiceError {
  const found = findClass(names, documented)
  return new (found ?? base)({ ...details, name: found?.code ?? trimName(names.at(-1) ?? '') })
}

/** The class of a documented error: by its own name first, then by what the service sends for it. */
function findClass(
  names: readonly string[],
  documented: readonly DocumentedErrorClass[],
): DocumentedErrorClass | undefined {
  const called = names.map(trimName)
  return (
    documented.find(({ code }) => called.includes(code)) ??
    documented.find(({ wireCode }) => wireCode !== undefined && called.includes(wireCode))
  )
}

/** What stands beside the facts that each error has, in an answer of botocore or an error of the AWS SDK. */
const COMMON = /^(?:\$|(?:[Cc]ode|Error|Exception|[Mm]essage|name|RequestId|ResponseMetadata|stack|Type|xmlns|__type)$)/

/** Lists the members of an error that only errors of its class have. */
export function readMembers(answer: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(answer).filter(([name, value]) => value !== undefined && !COMMON.test(name)))
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
