// Written by Shapewright from boto3's reference pages; do not edit.

export { LoopsClient } from './client.js'
export { LoopsServiceError, type LoopsErrors, JobNotFoundFault, ResourceNotFoundException } from './errors.js'
export {
  describeDefaultsOperation,
  type DescribeDefaultsRequest,
  isDescribeDefaultsRequest,
  DescribeDefaultsRequestSchema,
  type DescribeDefaultsResponse,
  isDescribeDefaultsResponse,
  DescribeDefaultsResponseSchema,
} from './operations/describe-defaults.js'
export {
  describeJobOperation,
  type DescribeJobRequest,
  isDescribeJobRequest,
  DescribeJobRequestSchema,
  type DescribeJobResponse,
  isDescribeJobResponse,
  DescribeJobResponseSchema,
} from './operations/describe-job.js'
export {
  describeJobsOperation,
  type DescribeJobsRequest,
  isDescribeJobsRequest,
  DescribeJobsRequestSchema,
  type DescribeJobsResponse,
  isDescribeJobsResponse,
  DescribeJobsResponseSchema,
} from './operations/describe-jobs.js'
export {
  listJobsOperation,
  type ListJobsRequest,
  isListJobsRequest,
  ListJobsRequestSchema,
  type ListJobsResponse,
  isListJobsResponse,
  ListJobsResponseSchema,
} from './operations/list-jobs.js'
export {
  listVersionsOperation,
  type ListVersionsRequest,
  isListVersionsRequest,
  ListVersionsRequestSchema,
  type ListVersionsResponse,
  isListVersionsResponse,
  ListVersionsResponseSchema,
} from './operations/list-versions.js'
export { paginateListJobsOperation } from './operations/paginate-list-jobs.js'
export { pingOperation } from './operations/ping.js'
export { waitUntilJobExistsOperation } from './operations/wait-until-job-exists.js'
export { type Defaults, isDefaults, DefaultsSchema } from './shapes/defaults.js'
export { type Job, isJob, JobSchema } from './shapes/job.js'
export { type JobStatus, JobStatusValues, isJobStatus, JobStatusSchema } from './shapes/job-status.js'
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
export { advise, type AdviseOptions } from './runtime/advise.js'
export { invoke, OutputValidationError, type CallOptions, type ClientOptions } from './runtime/client.js'
export { decode, encode } from './runtime/codec.js'
export type { DocumentValue } from './runtime/document-value.js'
export {
  ServiceError,
  type DocumentedErrorClass,
  type ServiceErrorClass,
  type ServiceErrorDetails,
} from './runtime/errors.js'
export type { ResponseLike } from './runtime/gateway-answer.js'
export { GatewayError, type GatewayErrorDetails, type GatewayFailure } from './runtime/gateway-error.js'
export { gatewayTransport, type GatewayFetchOptions, type GatewayOptions } from './runtime/gateway-transport.js'
export { sampleInvalid, type InvalidSample } from './runtime/invalid-sample.js'
export type { ValidationCode, ValidationIssue } from './runtime/issue.js'
export { json } from './runtime/json.js'
export type { JsonText } from './runtime/json-text.js'
export type { Json } from './runtime/json-form.js'
export { jsonSchema, type JsonSchemaOptions } from './runtime/json-schema.js'
export type { OperationDescriptor } from './runtime/operation.js'
export {
  paginate,
  PaginationError,
  type ItemPages,
  type ListItem,
  type ListPages,
  type ListsPaginatorDescriptor,
  type Pages,
  type PaginateOptions,
  type PaginatorDescriptor,
  type ResumePoint,
} from './runtime/paginate.js'
export {
  recordingTransport,
  ReplayError,
  type RecordedCall,
  type RecordedError,
  type Recording,
  type RecordingTransport,
} from './runtime/recording.js'
export { replayTransport, type ReplayOptions, type ReplayTransport } from './runtime/replay-transport.js'
export { sample } from './runtime/sample.js'
export { sampleTransport, type SampleAnswer, type SampleOptions } from './runtime/sample-transport.js'
export type {
  Contract,
  ContractOptions,
  EnumSchema,
  JsonSchema,
  JsonSchemaTarget,
  Schema,
  Shape,
  StandardJsonSchema,
  StandardJsonSchemaOptions,
  StandardResult,
  StandardSchema,
  StructureSchema,
} from './runtime/schema.js'
export type { ForSdk } from './runtime/sdk-request.js'
export { awsSdkTransport, type SdkClientLike } from './runtime/sdk-transport.js'
export {
  type BlobLike,
  type BodyReaders,
  BufferedStream,
  createStreamingBody,
  type ReadableStreamLike,
  type StreamingBlob,
  type StreamingBody,
  type WebStream,
} from './runtime/streams.js'
export {
  TransportError,
  type AbortSignalLike,
  type CallSignal,
  type Transport,
  type TransportRequest,
} from './runtime/transport.js'
export type { ExclusiveUnion } from './runtime/union.js'
export { assert, validate, ValidationError, type ValidateOptions, type ValidationResult } from './runtime/validation.js'
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
