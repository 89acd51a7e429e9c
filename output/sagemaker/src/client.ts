// Written by Shapewright from boto3's reference pages; do not edit.

import { type SageMakerErrors, SageMakerServiceError } from './errors.js'
import {
  type CreateAutoMLJobRequest,
  type CreateAutoMLJobResponse,
  createAutoMLJobOperation,
} from './operations/create-auto-ml-job.js'
import {
  type DescribeAutoMLJobRequest,
  type DescribeAutoMLJobResponse,
  describeAutoMLJobOperation,
} from './operations/describe-auto-ml-job.js'
import {
  type DescribeEndpointRequest,
  type DescribeEndpointResponse,
  describeEndpointOperation,
} from './operations/describe-endpoint.js'
import {
  type ListAutoMLJobsRequest,
  type ListAutoMLJobsResponse,
  listAutoMLJobsOperation,
} from './operations/list-auto-ml-jobs.js'
import {
  type ListCandidatesForAutoMLJobRequest,
  type ListCandidatesForAutoMLJobResponse,
  listCandidatesForAutoMLJobOperation,
} from './operations/list-candidates-for-auto-ml-job.js'
import { type StopAutoMLJobRequest, stopAutoMLJobOperation } from './operations/stop-auto-ml-job.js'
import { listAutoMLJobsPaginator } from './paginators/list-auto-ml-jobs.js'
import { listCandidatesForAutoMLJobPaginator } from './paginators/list-candidates-for-auto-ml-job.js'
import { type CallOptions, type ClientOptions, invoke } from './runtime/client.js'
import { type ItemPages, type PaginateOptions, paginate } from './runtime/paginate.js'
import { type WaitOptions, type WaitResult, waitFor } from './runtime/wait.js'
import type { AutoMLJobSummary } from './shapes/auto-ml-job-summary.js'
import type { Candidate } from './shapes/candidate.js'
import { endpointInServiceWaiter } from './waiters/endpoint-in-service.js'

/**
 * Creates, trains, tunes, and serves machine learning models.
 *
 * @remarks
 * These pages are those that come with the project: AutoML jobs, which find a model for a table by themselves, and
 * the endpoints that serve models.
 */
export class SageMakerClient {
  readonly #options: ClientOptions

  /** @param options - the transport, and what to validate */
  constructor(options: ClientOptions) {
    this.#options = options
  }

  /**
   * Starts an AutoML job, which is also called an Autopilot job or an experiment.
   *
   * @remarks
   * An AutoML job makes a model out of data with little work by hand. It takes your data and, where you want them, your
   * settings; it then prepares the data, trains, tunes, and judges models, trying many pairings of preprocessing,
   * algorithm, and hyperparameters. In the end there are models that can be deployed, and a ranking of the candidates
   * by which you can choose one.
   *
   * Background:
   * [model building with Autopilot](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development.html).
   *
   * **Note**: For new work take
   * [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html) and
   * [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html); they
   * cover all that the older pair does.
   *
   * `CreateAutoMLJobV2` covers the tables that `CreateAutoMLJob` handles, and besides them time series to forecast,
   * images and texts to classify, and language models to tune for generating text.
   *
   * Moving from `CreateAutoMLJob` to `CreateAutoMLJobV2` is described in
   * [the migration notes](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-create-experiment.html#autopilot-create-experiment-api-migrate-v1-v2).
   *
   * Once the job is over,
   * [DescribeAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html)
   * (preferred) or
   * [DescribeAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJob.html) tells
   * which model came out best.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ResourceInUse`
   * @throws `ResourceLimitExceeded`
   *
   * @see [CreateAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/CreateAutoMLJob)
   */
  createAutoMLJob(input: CreateAutoMLJobRequest, options?: CallOptions): Promise<CreateAutoMLJobResponse> {
    return invoke(this.#options, createAutoMLJobOperation, input, options)
  }

  /**
   * Shows one AutoML job that was started with
   * [CreateAutoMLJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html).
   *
   * @remarks
   * **Note**: A job started with
   * [CreateAutoMLJobV2](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html) is out of
   * reach for `DescribeAutoMLJob`.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ResourceNotFound`
   *
   * @see [DescribeAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeAutoMLJob)
   */
  describeAutoMLJob(input: DescribeAutoMLJobRequest, options?: CallOptions): Promise<DescribeAutoMLJobResponse> {
    return invoke(this.#options, describeAutoMLJobOperation, input, options)
  }

  /**
   * Describes one endpoint.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   *
   * @see [DescribeEndpoint in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DescribeEndpoint)
   */
  describeEndpoint(input: DescribeEndpointRequest, options?: CallOptions): Promise<DescribeEndpointResponse> {
    return invoke(this.#options, describeEndpointOperation, input, options)
  }

  /**
   * Lists AutoML jobs.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   *
   * @see [ListAutoMLJobs in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListAutoMLJobs)
   */
  listAutoMLJobs(input: ListAutoMLJobsRequest = {}, options?: CallOptions): Promise<ListAutoMLJobsResponse> {
    return invoke(this.#options, listAutoMLJobsOperation, input, options)
  }

  /**
   * Lists the candidates of an AutoML job.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @returns what the operation gives
   * @throws `ResourceNotFound`
   *
   * @see [ListCandidatesForAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListCandidatesForAutoMLJob)
   */
  listCandidatesForAutoMLJob(
    input: ListCandidatesForAutoMLJobRequest,
    options?: CallOptions,
  ): Promise<ListCandidatesForAutoMLJobResponse> {
    return invoke(this.#options, listCandidatesForAutoMLJobOperation, input, options)
  }

  /**
   * Stops an AutoML job that is still at work.
   *
   * @param input - what the operation takes
   * @param options - choices for this call
   * @throws `ResourceNotFound`
   *
   * @see [StopAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/StopAutoMLJob)
   */
  stopAutoMLJob(input: StopAutoMLJobRequest, options?: CallOptions): Promise<void> {
    return invoke(this.#options, stopAutoMLJobOperation, input, options)
  }

  /**
   * Goes through the pages of `ListAutoMLJobs`.
   *
   * @param input - what the operation takes
   * @param options - choices for all pages
   * @returns the pages, to be looped over with `for await`; `items()` gives what their list holds, one by one
   */
  paginateListAutoMLJobs(
    input: ListAutoMLJobsRequest = {},
    options?: PaginateOptions<string>,
  ): ItemPages<ListAutoMLJobsResponse, AutoMLJobSummary, string> {
    return paginate(this.#options, listAutoMLJobsPaginator, input, options)
  }

  /**
   * Goes through the pages of `ListCandidatesForAutoMLJob`.
   *
   * @param input - what the operation takes
   * @param options - choices for all pages
   * @returns the pages, to be looped over with `for await`; `items()` gives what their list holds, one by one
   */
  paginateListCandidatesForAutoMLJob(
    input: ListCandidatesForAutoMLJobRequest,
    options?: PaginateOptions<string>,
  ): ItemPages<ListCandidatesForAutoMLJobResponse, Candidate, string> {
    return paginate(this.#options, listCandidatesForAutoMLJobPaginator, input, options)
  }

  /**
   * Calls `DescribeEndpoint` every 30 seconds, 120 times at most, as the service's pages say.
   *
   * @remarks
   * When the wait is over is what botocore waits for; the pages do not state it. The first of these that holds decides:
   *
   * - `EndpointStatus` is `InService`: over
   * - `EndpointStatus` is `Failed`: failed
   * - the service answers with `ValidationException`: failed
   *
   * @param input - what the operation takes
   * @param options - choices for waiting
   * @returns the answer that was waited for
   * @throws `WaiterError`
   */
  waitUntilEndpointInService(
    input: DescribeEndpointRequest,
    options?: WaitOptions<DescribeEndpointResponse>,
  ): Promise<WaitResult<DescribeEndpointResponse>> {
    return waitFor(this.#options, endpointInServiceWaiter, input, options)
  }

  /**
   * Tells whether something thrown is an error of the service of a certain name.
   *
   * @param error - what was thrown
   * @param name - the service's name of the error
   */
  isError<TName extends keyof SageMakerErrors | (string & {})>(
    error: unknown,
    name: TName,
  ): error is TName extends keyof SageMakerErrors ? SageMakerErrors[TName] : SageMakerServiceError {
    return error instanceof SageMakerServiceError && error.name === name
  }
}
