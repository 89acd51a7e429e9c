// Written by Shapewright from boto3's reference pages; do not edit.

import { type LoopsErrors, LoopsServiceError } from './errors.js'
import {
  type DescribeDefaultsRequest,
  type DescribeDefaultsResponse,
  describeDefaultsOperation,
} from './operations/describe-defaults.js'
import { type DescribeJobRequest, type DescribeJobResponse, describeJobOperation } from './operations/describe-job.js'
import {
  type DescribeJobsRequest,
  type DescribeJobsResponse,
  describeJobsOperation,
} from './operations/describe-jobs.js'
import { type ListJobsRequest, type ListJobsResponse, listJobsOperation } from './operations/list-jobs.js'
import {
  type ListVersionsRequest,
  type ListVersionsResponse,
  listVersionsOperation,
} from './operations/list-versions.js'
import { paginateListJobsOperation } from './operations/paginate-list-jobs.js'
import { pingOperation } from './operations/ping.js'
import { waitUntilJobExistsOperation } from './operations/wait-until-job-exists.js'
import { describeDefaultsPaginator } from './paginators/describe-defaults.js'
import { listJobsPaginator } from './paginators/list-jobs.js'
import { listVersionsPaginator } from './paginators/list-versions.js'
import { type CallOptions, type ClientOptions, invoke } from './runtime/client.js'
import { type ItemPages, type ListPages, type PaginateOptions, paginate } from './runtime/paginate.js'
import { type WaitOptions, type WaitPredicate, type WaitResult, waitFor } from './runtime/wait.js'
import type { Job } from './shapes/job.js'
import { jobDeletedWaiter } from './waiters/job-deleted.js'
import { jobExistsWaiter } from './waiters/job-exists.js'
import { jobInServiceWaiter } from './waiters/job-in-service.js'
import { jobSettledWaiter } from './waiters/job-settled.js'
import { jobsActiveOrFailedWaiter } from './waiters/jobs-active-or-failed.js'
import { jobsDeletedWaiter } from './waiters/jobs-deleted.js'
import { pingAnsweredWaiter } from './waiters/ping-answered.js'

/** The client of the service. */
export class LoopsClient {
  readonly #options: ClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * Calls `DescribeDefaults`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   */
  describeDefaults(input: DescribeDefaultsRequest = {}, options?: CallOptions): Promise<DescribeDefaultsResponse> {
    return invoke(this.#options, describeDefaultsOperation, input, options)
  }

  /**
   * Calls `DescribeJob`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ResourceNotFoundException`
   */
  describeJob(input: DescribeJobRequest, options?: CallOptions): Promise<DescribeJobResponse> {
    return invoke(this.#options, describeJobOperation, input, options)
  }

  /**
   * Calls `DescribeJobs`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `JobNotFoundFault`
   */
  describeJobs(input: DescribeJobsRequest = {}, options?: CallOptions): Promise<DescribeJobsResponse> {
    return invoke(this.#options, describeJobsOperation, input, options)
  }

  /**
   * Calls `ListJobs`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   */
  listJobs(input: ListJobsRequest = {}, options?: CallOptions): Promise<ListJobsResponse> {
    return invoke(this.#options, listJobsOperation, input, options)
  }

  /**
   * Calls `ListVersions`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   */
  listVersions(input: ListVersionsRequest, options?: CallOptions): Promise<ListVersionsResponse> {
    return invoke(this.#options, listVersionsOperation, input, options)
  }

  /**
   * Calls `PaginateListJobs`.
   *
   * @param options - choices for this call
   */
  paginateListJobs(options?: CallOptions): Promise<void> {
    return invoke(this.#options, paginateListJobsOperation, undefined, options)
  }

  /**
   * Calls `Ping`.
   *
   * @param options - choices for this call
   */
  ping(options?: CallOptions): Promise<void> {
    return invoke(this.#options, pingOperation, undefined, options)
  }

  /**
   * Calls `WaitUntilJobExists`.
   *
   * @param options - choices for this call
   */
  waitUntilJobExists(options?: CallOptions): Promise<void> {
    return invoke(this.#options, waitUntilJobExistsOperation, undefined, options)
  }

  /**
   * Goes through the pages of `DescribeDefaults`.
   *
   * @param input - what the operation takes
   * @param options - choices for all pages
   * @returns the pages, to be looped over with `for await`; `items()` gives what their list holds, one by one
   */
  paginateDescribeDefaults(
    input: DescribeDefaultsRequest = {},
    options?: Omit<PaginateOptions<string>, 'pageSize'>,
  ): ItemPages<DescribeDefaultsResponse, string, string> {
    return paginate(this.#options, describeDefaultsPaginator, input, options)
  }

  /**
   * Goes through the pages of `ListJobs`.
   *
   * @param input - what the operation takes
   * @param options - choices for all pages
   * @returns the pages, to be looped over with `for await`; `items()` gives what their list holds, one by one
   */
  paginateListJobsPaginator(
    input: ListJobsRequest = {},
    options?: PaginateOptions<string>,
  ): ItemPages<ListJobsResponse, Job, string> {
    return paginate(this.#options, listJobsPaginator, input, options)
  }

  /**
   * Goes through the pages of `ListVersions`.
   *
   * @param input - what the operation takes
   * @param options - choices for all pages
   * @returns the pages, to be looped over with `for await`; `items(name)` gives what the list of that name holds, one by one
   */
  paginateListVersions(
    input: ListVersionsRequest,
    options?: Omit<PaginateOptions<Pick<ListVersionsRequest, 'IdMarker' | 'KeyMarker'>>, 'maxItems' | 'skip'>,
  ): ListPages<ListVersionsResponse, 'Versions' | 'Prefixes', Pick<ListVersionsRequest, 'IdMarker' | 'KeyMarker'>> {
    return paginate(this.#options, listVersionsPaginator, input, options)
  }

  /**
   * Calls `DescribeJob` every 30 seconds, 60 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
   * first of these that holds decides:
   *
   * - the service answers with `ResourceNotFoundException` or HTTP status 404: over
   * - `Job.JobStatus` is `DELETE_FAILED`: failed
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilJobDeleted(
    input: DescribeJobRequest,
    options?: WaitOptions<DescribeJobResponse>,
  ): Promise<WaitResult<DescribeJobResponse>> {
    return waitFor(this.#options, jobDeletedWaiter, input, options)
  }

  /**
   * Calls `DescribeJob` every 30 seconds, 60 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
   * first of these that holds decides:
   *
   * - the service answers with `ResourceNotFoundException` or HTTP status 404: not yet
   * - `Job.JobStatus` is `ACTIVE`: over
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilJobExistsWaiter(
    input: DescribeJobRequest,
    options?: WaitOptions<DescribeJobResponse>,
  ): Promise<WaitResult<DescribeJobResponse>> {
    return waitFor(this.#options, jobExistsWaiter, input, options)
  }

  /**
   * Calls `DescribeJob` every 30 seconds, 60 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
   * first of these that holds decides:
   *
   * - `Job.JobStatus` is `IN_SERVICE`: over
   * - `Job.JobStatus` is `FAILED`: failed
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilJobInService(
    input: DescribeJobRequest,
    options?: WaitOptions<DescribeJobResponse>,
  ): Promise<WaitResult<DescribeJobResponse>> {
    return waitFor(this.#options, jobInServiceWaiter, input, options)
  }

  /**
   * Calls `DescribeJob` every 30 seconds, 60 times at most, as the service's pages say.
   *
   * @remarks
   * The pages do not say when the wait is over, so the caller does.
   *
   * @param input - what the operation takes
   * @param options - choices for waiting; `until` tells whether the wait is over
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilJobSettled(
    input: DescribeJobRequest,
    options: WaitOptions<DescribeJobResponse> & { readonly until: WaitPredicate<DescribeJobResponse> },
  ): Promise<WaitResult<DescribeJobResponse>> {
    return waitFor(this.#options, jobSettledWaiter, input, options)
  }

  /**
   * Calls `DescribeJobs` every 30 seconds, 60 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
   * first of these that holds decides:
   *
   * - `Jobs[].JobStatus` of all is `ACTIVE` or `FAILED`: over
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilJobsActiveOrFailed(
    input: DescribeJobsRequest = {},
    options?: WaitOptions<DescribeJobsResponse>,
  ): Promise<WaitResult<DescribeJobsResponse>> {
    return waitFor(this.#options, jobsActiveOrFailedWaiter, input, options)
  }

  /**
   * Calls `DescribeJobs` every 30 seconds, 60 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
   * first of these that holds decides:
   *
   * - the service answers with `JobNotFoundFault` or HTTP status 404: over
   * - `Jobs[].JobStatus` of any is `DELETE_FAILED`: failed
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilJobsDeleted(
    input: DescribeJobsRequest = {},
    options?: WaitOptions<DescribeJobsResponse>,
  ): Promise<WaitResult<DescribeJobsResponse>> {
    return waitFor(this.#options, jobsDeletedWaiter, input, options)
  }

  /**
   * Calls `Ping` every 30 seconds, 60 times at most, as the service's pages say.
   *
   * @remarks
   * The pages do not say when the wait is over, so the caller does.
   *
   * @param options - choices for waiting; `until` tells whether the wait is over
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilPingAnswered(
    options: WaitOptions<void> & { readonly until: WaitPredicate<void> },
  ): Promise<WaitResult<void>> {
    return waitFor(this.#options, pingAnsweredWaiter, undefined, options)
  }

  /**
   * Tells whether something thrown is an error of the service of a certain name.
   *
   * @param error - what was thrown
   * @param name - the service's name of the error
   */
  isError<TName extends keyof LoopsErrors | (string & {})>(
    error: unknown,
    name: TName,
  ): error is TName extends keyof LoopsErrors ? LoopsErrors[TName] : LoopsServiceError {
    return error instanceof LoopsServiceError && error.name === name
  }
}
