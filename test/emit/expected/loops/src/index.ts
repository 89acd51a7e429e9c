// Written by Shapewright from boto3's reference pages; do not edit.

export { LoopsClient } from './client.js'
export { LoopsServiceError, type LoopsErrors, JobNotFoundFault, ResourceNotFoundException } from './errors.js'
export {
  describeDefaultsOperation,
  type DescribeDefaultsRequest,
  type DescribeDefaultsRequestJson,
  isDescribeDefaultsRequest,
  assertDescribeDefaultsRequest,
  validateDescribeDefaultsRequest,
  DescribeDefaultsRequestSchema,
  sampleDescribeDefaultsRequest,
  sampleInvalidDescribeDefaultsRequest,
  decodeDescribeDefaultsRequest,
  encodeDescribeDefaultsRequest,
  type DescribeDefaultsResponse,
  type DescribeDefaultsResponseJson,
  isDescribeDefaultsResponse,
  assertDescribeDefaultsResponse,
  validateDescribeDefaultsResponse,
  DescribeDefaultsResponseSchema,
  sampleDescribeDefaultsResponse,
  sampleInvalidDescribeDefaultsResponse,
  decodeDescribeDefaultsResponse,
  encodeDescribeDefaultsResponse,
} from './operations/describe-defaults.js'
export {
  describeJobOperation,
  type DescribeJobRequest,
  type DescribeJobRequestJson,
  isDescribeJobRequest,
  assertDescribeJobRequest,
  validateDescribeJobRequest,
  DescribeJobRequestSchema,
  sampleDescribeJobRequest,
  sampleInvalidDescribeJobRequest,
  decodeDescribeJobRequest,
  encodeDescribeJobRequest,
  type DescribeJobResponse,
  type DescribeJobResponseJson,
  isDescribeJobResponse,
  assertDescribeJobResponse,
  validateDescribeJobResponse,
  DescribeJobResponseSchema,
  sampleDescribeJobResponse,
  sampleInvalidDescribeJobResponse,
  decodeDescribeJobResponse,
  encodeDescribeJobResponse,
} from './operations/describe-job.js'
export {
  describeJobsOperation,
  type DescribeJobsRequest,
  type DescribeJobsRequestJson,
  isDescribeJobsRequest,
  assertDescribeJobsRequest,
  validateDescribeJobsRequest,
  DescribeJobsRequestSchema,
  sampleDescribeJobsRequest,
  sampleInvalidDescribeJobsRequest,
  decodeDescribeJobsRequest,
  encodeDescribeJobsRequest,
  type DescribeJobsResponse,
  type DescribeJobsResponseJson,
  isDescribeJobsResponse,
  assertDescribeJobsResponse,
  validateDescribeJobsResponse,
  DescribeJobsResponseSchema,
  sampleDescribeJobsResponse,
  sampleInvalidDescribeJobsResponse,
  decodeDescribeJobsResponse,
  encodeDescribeJobsResponse,
} from './operations/describe-jobs.js'
export {
  listJobsOperation,
  type ListJobsRequest,
  type ListJobsRequestJson,
  isListJobsRequest,
  assertListJobsRequest,
  validateListJobsRequest,
  ListJobsRequestSchema,
  sampleListJobsRequest,
  sampleInvalidListJobsRequest,
  decodeListJobsRequest,
  encodeListJobsRequest,
  type ListJobsResponse,
  type ListJobsResponseJson,
  isListJobsResponse,
  assertListJobsResponse,
  validateListJobsResponse,
  ListJobsResponseSchema,
  sampleListJobsResponse,
  sampleInvalidListJobsResponse,
  decodeListJobsResponse,
  encodeListJobsResponse,
} from './operations/list-jobs.js'
export {
  listVersionsOperation,
  type ListVersionsRequest,
  type ListVersionsRequestJson,
  isListVersionsRequest,
  assertListVersionsRequest,
  validateListVersionsRequest,
  ListVersionsRequestSchema,
  sampleListVersionsRequest,
  sampleInvalidListVersionsRequest,
  decodeListVersionsRequest,
  encodeListVersionsRequest,
  type ListVersionsResponse,
  type ListVersionsResponseJson,
  isListVersionsResponse,
  assertListVersionsResponse,
  validateListVersionsResponse,
  ListVersionsResponseSchema,
  sampleListVersionsResponse,
  sampleInvalidListVersionsResponse,
  decodeListVersionsResponse,
  encodeListVersionsResponse,
} from './operations/list-versions.js'
export { paginateListJobsOperation } from './operations/paginate-list-jobs.js'
export { pingOperation } from './operations/ping.js'
export { waitUntilJobExistsOperation } from './operations/wait-until-job-exists.js'
export {
  type Defaults,
  type DefaultsJson,
  isDefaults,
  assertDefaults,
  validateDefaults,
  DefaultsSchema,
  sampleDefaults,
  sampleInvalidDefaults,
  decodeDefaults,
  encodeDefaults,
} from './shapes/defaults.js'
export {
  type Job,
  type JobJson,
  isJob,
  assertJob,
  validateJob,
  JobSchema,
  sampleJob,
  sampleInvalidJob,
  decodeJob,
  encodeJob,
} from './shapes/job.js'
export {
  type JobStatus,
  JobStatusValues,
  isJobStatus,
  assertJobStatus,
  validateJobStatus,
  JobStatusSchema,
  sampleJobStatus,
  sampleInvalidJobStatus,
} from './shapes/job-status.js'
export { describeDefaultsPaginator } from './paginators/describe-defaults.js'
export { listJobsPaginator } from './paginators/list-jobs.js'
export { listVersionsPaginator } from './paginators/list-versions.js'
export { jobDeletedWaiter } from './waiters/job-deleted.js'
export { jobExistsWaiter } from './waiters/job-exists.js'
export { jobInServiceWaiter } from './waiters/job-in-service.js'
export { jobSettledWaiter } from './waiters/job-settled.js'
export { jobsActiveOrFailedWaiter } from './waiters/jobs-active-or-failed.js'
export { jobsDeletedWaiter } from './waiters/jobs-deleted.js'
export { pingAnsweredWaiter } from './waiters/ping-answered.js'
export { BufferedStream } from './runtime/buffered-stream.js'
export { invoke, OutputValidationError, type CallOptions, type ClientOptions } from './runtime/client.js'
export type { ContractOptions } from './runtime/contract.js'
export type { DocumentValue } from './runtime/document-value.js'
export {
  ServiceError,
  type DocumentedErrorClass,
  type ServiceErrorClass,
  type ServiceErrorDetails,
} from './runtime/errors.js'
export { gatewayTransport, type GatewayFetchOptions, type GatewayOptions } from './runtime/gateway-transport.js'
export { GatewayError, type GatewayErrorDetails, type GatewayFailure } from './runtime/gateway-error.js'
export type { InvalidSample } from './runtime/invalid-sample.js'
export type { ValidationCode, ValidationIssue } from './runtime/issue.js'
export type { JsonForm } from './runtime/json-form.js'
export type { JsonSchema } from './runtime/json-schema.js'
export type { OperationDescriptor } from './runtime/operation.js'
export { recordingTransport, type RecordingTransport } from './runtime/recording-transport.js'
export { ReplayError, type RecordedCall, type RecordedError, type Recording } from './runtime/recording.js'
export { replayTransport, type ReplayOptions, type ReplayTransport } from './runtime/replay-transport.js'
export type { ResponseLike } from './runtime/response-body.js'
export { sampleTransport, type SampleAnswer, type SampleOptions } from './runtime/sample-transport.js'
export { awsSdkTransport, type SdkClientLike } from './runtime/sdk-transport.js'
export type { Shape } from './runtime/shape.js'
export {
  paginate,
  PaginationError,
  type ItemPages,
  type Pages,
  type PaginateOptions,
  type PaginatorDescriptor,
  type ResumePoint,
} from './runtime/paginate.js'
export type { JsonSchemaOptions, StandardResult, StandardSchema } from './runtime/standard-schema.js'
export type { ReadableStreamLike, StreamingBlob } from './runtime/streams.js'
export type { AbortSignalLike, CallSignal, Transport, TransportRequest } from './runtime/transport.js'
export { TransportError } from './runtime/transport-error.js'
export type { ExclusiveUnion } from './runtime/union.js'
export { ValidationError, type ValidateOptions, type ValidationResult } from './runtime/validation.js'
export {
  waitFor,
  WaiterError,
  type DerivedWaiterDescriptor,
  type WaitAttempt,
  type WaiterDescriptor,
  type WaitOptions,
  type WaitPredicate,
  type WaitResult,
} from './runtime/wait.js'
export type { WaitClock } from './runtime/wait-clock.js'
export type { WaitOutcome, WaitRule } from './runtime/wait-rule.js'
