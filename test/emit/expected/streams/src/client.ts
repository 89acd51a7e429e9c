// Written by Shapewright from boto3's reference pages; do not edit.

import { type TestErrors, TestServiceError } from './errors.js'
import { type SendRequest, type SendResponse, sendOperation } from './operations/send.js'
import { type CallOptions, type ClientOptions, invoke } from './runtime/client.js'

/** The client of the service. */
export class TestClient {
  readonly #options: ClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * Calls `Send`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   */
  send(input: SendRequest, options?: CallOptions): Promise<SendResponse> {
    return invoke(this.#options, sendOperation, input, options)
  }

  /**
   * Tells whether something thrown is an error of the service of a certain name.
   *
   * @param error - what was thrown
   * @param name - the service's name of the error
   */
  isError<TName extends keyof TestErrors | (string & {})>(
    error: unknown,
    name: TName,
  ): error is TName extends keyof TestErrors ? TestErrors[TName] : TestServiceError {
    return error instanceof TestServiceError && error.name === name
  }
}
