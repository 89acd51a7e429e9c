// Written by Shapewright from boto3's reference pages; do not edit.

import { type EmptyErrors, EmptyServiceError } from './errors.js'
import type { ClientOptions } from './runtime/client.js'

/** The client of the service. */
export class EmptyClient {
  readonly #options: ClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * Tells whether something thrown is an error of the service of a certain name.
   *
   * @param error - what was thrown
   * @param name - the service's name of the error
   */
  isError<Name extends keyof EmptyErrors | (string & {})>(
    error: unknown,
    name: Name,
  ): error is Name extends keyof EmptyErrors ? EmptyErrors[Name] : EmptyServiceError {
    return error instanceof EmptyServiceError && error.name === name
  }
}
