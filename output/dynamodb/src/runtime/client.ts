/**
 * Calling an operation.
 *
 * @module
 */
import { brand, isBranded } from './brand.js'
import { mapServiceError } from './errors.js'
import type { ValidationIssue } from './issue.js'
import { isObject, readMember } from './object.js'
import type { OperationDescriptor } from './operation.js'
import type { CallSignal, Transport, TransportRequest } from './transport.js'
import { validate, ValidationError } from './validation.js'

/** What a client is made of. */
export interface ClientOptions {
  /** Sends the requests. */
  readonly transport: Transport
  /** Whether an input is checked before it is sent; true unless told. */
  readonly validateInput?: boolean
  /** Whether an output is checked before it is given back; true unless told. */
  readonly validateOutput?: boolean
}

/** Choices for one call. */
export interface CallOptions {
  /** Gives the call up: it rejects with the signal's reason at once. */
  readonly signal?: CallSignal
}

/** Thrown when the service gave what its pages do not describe. The call itself was made. */
export class OutputValidationError extends ValidationError {
  override readonly name: string = 'OutputValidationError'
  /** What the transport gave. */
  readonly output: unknown

  /**
   * @param issues - what is wrong, in the order of the members
   * @param output - what the transport gave
   */
  constructor(issues: readonly ValidationIssue[], output: unknown) {
    super(issues)
    brand(this, 'OutputValidationError')
    this.output = output
  }

  /** Asks for instances of whatever package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isBranded(this, OutputValidationError, 'OutputValidationError', value)
  }
}

/**
 * Calls an operation. A client's methods do just this; called by itself it loads one operation only.
 *
 * @param client - the transport, and what to validate
 * @param operation - the descriptor that the operation's module exports
 * @param input - the operation's input; undefined for an operation that takes none
 * @param options - choices for this call
 * @returns the operation's output; undefined for an operation that gives none
 * @throws ValidationError if the input is wrong: nothing was sent
 * @throws OutputValidationError if the output is wrong
 * @throws ServiceError, in the class of the error, if the service answered with one
 * @throws the signal's reason, as soon as the signal aborts
 */
export async function invoke<TInput, TOutput>(
  client: ClientOptions,
  operation: OperationDescriptor<TInput, TOutput>,
  input: TInput,
  options: CallOptions = {},
): Promise<TOutput> {
  const { className, idempotencyTokens = [], method, service } = operation
  const filledTokens: string[] = []
  const filled = fillTokens(input ?? {}, idempotencyTokens, filledTokens)
  const { input: inputSchema, output: outputSchema } = operation
  if (client.validateInput !== false && inputSchema) {
    const result = validate(inputSchema, filled)
    if (!result.success) throw new ValidationError(result.issues)
  }
  const { signal } = options
  if (signal?.aborted) throw signal.reason
  const request: TransportRequest = {
    service,
    className,
    operation: operation.operation,
    method,
    input: filled,
    ...(filledTokens.length > 0 && { filledTokens }),
    ...(inputSchema && { inputSchema }),
    ...(outputSchema && { outputSchema }),
    mapError: (thrown) => mapServiceError(thrown, operation.errors, operation.serviceError),
    ...(signal && { signal }),
  }
  const send = (): Promise<unknown> => sendRequest(client.transport, request)
  const output = signal ? await raceAbort(signal, send) : await send()
  if (!outputSchema) return undefined as TOutput
  if (client.validateOutput !== false) {
    const result = validate(outputSchema, output)
    if (!result.success) throw new OutputValidationError(result.issues, output)
  }
  return output as TOutput
}

/** Sends a request. Whatever goes wrong is a rejection, an error of the service in its class. */
async function sendRequest(transport: Transport, request: TransportRequest): Promise<unknown> {
  try {
    return await transport.send(request)
  } catch (thrown) {
    throw request.mapError?.(thrown) ?? thrown
  }
}

/**
 * Sends, and rejects with the signal's reason as soon as the signal aborts: a transport need not look at it. The listener is added before anything is sent, so
 * that the reason comes before whatever a transport makes of it; what the transport answers later is dropped, an error as well.
 */
async function raceAbort(signal: CallSignal, send: () => Promise<unknown>): Promise<unknown> {
  let giveUp = (): void => {}
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason)
  })
  signal.addEventListener('abort', giveUp)
  try {
    return await Promise.race([aborted, send()])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

/**
 * Fills in the tokens that are absent; one for each call. A platform without random ids leaves it to the transport. The copy has the input's prototype, so that
 * it inherits what the input does; own members are read once, here.
 *
 * @param names - the members that are tokens
 * @param filledNames - takes the names of those that were filled in
 */
function fillTokens(input: object, names: readonly string[], filledNames: string[]): object {
  const { crypto } = globalThis as { readonly crypto?: { randomUUID?(): string } }
  if (!isObject(input)) return input
  const filled: Record<string, unknown> = {}
  for (const name of names) {
    const value = readMember(input, name)
    const token = value === undefined ? crypto?.randomUUID?.() : undefined
    if (token === undefined) continue
    filled[name] = token
    filledNames.push(name)
  }
  if (filledNames.length === 0) return input
  const own = Object.getOwnPropertyDescriptors({ ...input, ...filled })
  return Object.create(Object.getPrototypeOf(input) as object | null, own) as object
}
