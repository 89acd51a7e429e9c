// Written by Shapewright from boto3's reference pages; do not edit.

import { type JobsErrors, JobsServiceError } from './errors.js'
import { type CreateJobRequest, type CreateJobResponse, createJobOperation } from './operations/create-job.js'
import { pingOperation } from './operations/ping.js'
import { type CallOptions, type ClientOptions, invoke } from './runtime/client.js'

/** The client of the service. */
export class JobsClient {
  readonly #options: ClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * Makes a `Job`.
   *
   * @remarks
   * - one
   * - two, see [the guide](https://example.com/guide)
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `LimitExceeded`
   * @throws `NotFound`
   *
   * @example
   * A small job.
   *
   * ```ts
   * const output = await client.createJob({ Job: { Name: 'a *\/ job', Created: new Date('2026-01-01T00:00:00Z') } })
   * ```
   *
   * @see [CreateJob in the service's API reference](https://example.com/API_CreateJob.html)
   */
  createJob(input: CreateJobRequest, options?: CallOptions): Promise<CreateJobResponse> {
    return invoke(this.#options, createJobOperation, input, options)
  }

  /**
   * Calls `Ping`.
   *
   * @param options - choices for this call
   *
   * @deprecated Deprecated by the service.
   */
  ping(options?: CallOptions): Promise<void> {
    return invoke(this.#options, pingOperation, undefined, options)
  }

  /**
   * Tells whether something thrown is an error of the service of a certain name.
   *
   * @param error - what was thrown
   * @param name - the service's name of the error
   */
  isError<TName extends keyof JobsErrors | (string & {})>(
    error: unknown,
    name: TName,
  ): error is TName extends keyof JobsErrors ? JobsErrors[TName] : JobsServiceError {
    return error instanceof JobsServiceError && error.name === name
  }
}
