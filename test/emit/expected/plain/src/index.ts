// Written by Shapewright from boto3's reference pages; do not edit.

export { JobsClient } from './client.js'
export { JobsServiceError, type JobsErrors, LimitExceeded, NotFound } from './errors.js'
export {
  createJobOperation,
  type CreateJobRequest,
  isCreateJobRequest,
  assertCreateJobRequest,
  validateCreateJobRequest,
  CreateJobRequestSchema,
  type CreateJobResponse,
  isCreateJobResponse,
  assertCreateJobResponse,
  validateCreateJobResponse,
  CreateJobResponseSchema,
} from './operations/create-job.js'
export { pingOperation } from './operations/ping.js'
export { type Job, isJob, assertJob, validateJob, JobSchema } from './shapes/job.js'
export {
  type JobSize,
  JobSizeValues,
  isJobSize,
  assertJobSize,
  validateJobSize,
  JobSizeSchema,
} from './shapes/job-size.js'
export { type Tag, isTag, assertTag, validateTag, TagSchema } from './shapes/tag.js'
export { invoke, OutputValidationError, type CallOptions, type ClientOptions } from './runtime/client.js'
export type { DocumentValue } from './runtime/document-value.js'
export {
  ServiceError,
  type DocumentedErrorClass,
  type ServiceErrorClass,
  type ServiceErrorDetails,
} from './runtime/errors.js'
export type { ValidationCode, ValidationIssue } from './runtime/issue.js'
export type { JsonSchema } from './runtime/json-schema.js'
export type { OperationDescriptor } from './runtime/operation.js'
export type { JsonSchemaOptions, StandardResult, StandardSchema } from './runtime/standard-schema.js'
export type { ReadableStreamLike, StreamingBlob } from './runtime/streams.js'
export type { AbortSignalLike, CallSignal, Transport, TransportRequest } from './runtime/transport.js'
export type { ExclusiveUnion } from './runtime/union.js'
export { ValidationError, type ValidateOptions, type ValidationResult } from './runtime/validation.js'
