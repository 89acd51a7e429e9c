/**
 * What a package exports of the runtime. Everything else in this folder is the package's own business.
 *
 * @module
 */
export { BufferedStream } from './buffered-stream.js'
export { invoke, OutputValidationError, type CallOptions, type ClientOptions } from './client.js'
export type { ContractOptions } from './contract.js'
export type { DocumentValue } from './document-value.js'
export { ServiceError, type DocumentedErrorClass, type ServiceErrorClass, type ServiceErrorDetails } from './errors.js'
export { gatewayTransport, type GatewayFetchOptions, type GatewayOptions } from './gateway-transport.js'
export { GatewayError, type GatewayErrorDetails, type GatewayFailure } from './gateway-error.js'
export type { InvalidSample } from './invalid-sample.js'
export type { ValidationCode, ValidationIssue } from './issue.js'
export type { JsonForm } from './json-form.js'
export type { JsonSchema } from './json-schema.js'
export type { OperationDescriptor } from './operation.js'
export { recordingTransport, type RecordingTransport } from './recording-transport.js'
export { ReplayError, type RecordedCall, type RecordedError, type Recording } from './recording.js'
export { replayTransport, type ReplayOptions, type ReplayTransport } from './replay-transport.js'
export type { ResponseLike } from './response-body.js'
export { sampleTransport, type SampleAnswer, type SampleOptions } from './sample-transport.js'
export { awsSdkTransport, type SdkClientLike } from './sdk-transport.js'
export type { Shape } from './shape.js'
export {
  paginate,
  PaginationError,
  type ItemPages,
  type Pages,
  type PaginateOptions,
  type PaginatorDescriptor,
  type ResumePoint,
} from './paginate.js'
export type { JsonSchemaOptions, StandardResult, StandardSchema } from './standard-schema.js'
export type { ReadableStreamLike, StreamingBlob } from './streams.js'
export type { AbortSignalLike, CallSignal, Transport, TransportRequest } from './transport.js'
export { TransportError } from './transport-error.js'
export type { ExclusiveUnion } from './union.js'
export { ValidationError, type ValidateOptions, type ValidationResult } from './validation.js'
export {
  waitFor,
  WaiterError,
  type DerivedWaiterDescriptor,
  type WaitAttempt,
  type WaiterDescriptor,
  type WaitOptions,
  type WaitPredicate,
  type WaitResult,
} from './wait.js'
export type { WaitClock } from './wait-clock.js'
export type { WaitOutcome, WaitRule } from './wait-rule.js'
