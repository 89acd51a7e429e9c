// Written by Shapewright from boto3's reference pages; do not edit.

import { type CallRequest, type CallResponse, callOperation } from './operations/call.js'
import { constructorOperation } from './operations/constructor.js'
import { deleteOperation } from './operations/delete.js'
import { explainNestOperation } from './operations/explain-nest.js'
import { isErrorOperation } from './operations/is-error.js'
import { putABCOperation } from './operations/put-a-b-c.js'
import { putAbcOperation } from './operations/put-abc.js'
import { thenOperation } from './operations/then.js'
import { type CallOptions, type ClientOptions as RuntimeClientOptions, invoke } from './runtime/client.js'

/** The client of the service. */
export class NamesServiceClient {
  readonly #options: RuntimeClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: RuntimeClientOptions) {
    this.#options = options
  }

  /**
   * Calls `Call`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `NotFoundError`
   * @throws `ErrorError`
   * @throws `Not_an_identifier_`
   * @throws `Error__proto__`
   * @throws `Error1st`
   * @throws `NamesServiceErrorError`
   */
  call(input: CallRequest, options?: CallOptions): globalThis.Promise<CallResponse> {
    return invoke(this.#options, callOperation, input, options)
  }

  /**
   * Calls `Constructor`.
   *
   * @param options - choices for this call
   */
  ['constructor'](options?: CallOptions): globalThis.Promise<void> {
    return invoke(this.#options, constructorOperation, undefined, options)
  }

  /**
   * Calls `Delete`.
   *
   * @param options - choices for this call
   */
  delete(options?: CallOptions): globalThis.Promise<void> {
    return invoke(this.#options, deleteOperation, undefined, options)
  }

  /**
   * Calls `IsError`.
   *
   * @param options - choices for this call
   */
  isError(options?: CallOptions): globalThis.Promise<void> {
    return invoke(this.#options, isErrorOperation, undefined, options)
  }

  /**
   * Calls `ExplainNest`.
   *
   * @param options - choices for this call
   */
  explainNest(options?: CallOptions): globalThis.Promise<void> {
    return invoke(this.#options, explainNestOperation, undefined, options)
  }

  /**
   * Calls `Then`.
   *
   * @param options - choices for this call
   */
  thenOperation(options?: CallOptions): globalThis.Promise<void> {
    return invoke(this.#options, thenOperation, undefined, options)
  }

  /**
   * Calls `PutABC`.
   *
   * @param options - choices for this call
   */
  putABC(options?: CallOptions): globalThis.Promise<void> {
    return invoke(this.#options, putABCOperation, undefined, options)
  }

  /**
   * Calls `PutAbc`.
   *
   * @param options - choices for this call
   */
  putAbc(options?: CallOptions): globalThis.Promise<void> {
    return invoke(this.#options, putAbcOperation, undefined, options)
  }
}
