// Written by Shapewright from boto3's reference pages; do not edit.

import { type TestErrors, TestServiceError } from './errors.js'
import { type GrowRequest, type GrowResponse, growOperation } from './operations/grow.js'
import { type CallOptions, type ClientOptions, invoke } from './runtime/client.js'

/** The client of the service. */
export class TestClient {
  readonly #options: ClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * Calls `Grow`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   */
  grow(input: GrowRequest = {}, options?: CallOptions): Promise<GrowResponse> {
    return invoke(this.#options, growOperation, input, options)
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
