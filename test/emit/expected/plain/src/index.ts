// Written by Shapewright from boto3's reference pages; do not edit.

export { JobsClient } from './client.js'
export { JobsServiceError, type JobsErrors, LimitExceeded, NotFound } from './errors.js'
export {
  createJobOperation,
  type CreateJobRequest,
  type CreateJobRequestJson,
  isCreateJobRequest,
  assertCreateJobRequest,
  validateCreateJobRequest,
  CreateJobRequestSchema,
  sampleCreateJobRequest,
  sampleInvalidCreateJobRequest,
  decodeCreateJobRequest,
  encodeCreateJobRequest,
  type CreateJobResponse,
  type CreateJobResponseJson,
  isCreateJobResponse,
  assertCreateJobResponse,
  validateCreateJobResponse,
  CreateJobResponseSchema,
  sampleCreateJobResponse,
  sampleInvalidCreateJobResponse,
  decodeCreateJobResponse,
  encodeCreateJobResponse,
} from './operations/create-job.js'
export { pingOperation } from './operations/ping.js'
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
  type JobSize,
  JobSizeValues,
  isJobSize,
  assertJobSize,
  validateJobSize,
  JobSizeSchema,
  sampleJobSize,
  sampleInvalidJobSize,
} from './shapes/job-size.js'
export {
  type Tag,
  type TagJson,
  isTag,
  assertTag,
  validateTag,
  TagSchema,
  sampleTag,
  sampleInvalidTag,
  decodeTag,
  encodeTag,
} from './shapes/tag.js'
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
