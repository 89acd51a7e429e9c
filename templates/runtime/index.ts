/**
 * What a package exports of the runtime. Everything else in this folder is the package's own business.
 *
 * @module
 */
export { advise, type AdviseOptions } from './advise.js'
export { invoke, OutputValidationError, type CallOptions, type ClientOptions } from './client.js'
export { decode, encode } from './codec.js'
export type { DocumentValue } from './document-value.js'
export { ServiceError, type DocumentedErrorClass, type ServiceErrorClass, type ServiceErrorDetails } from './errors.js'
export type { ResponseLike } from './gateway-answer.js'
export { GatewayError, type GatewayErrorDetails, type GatewayFailure } from './gateway-error.js'
export { gatewayTransport, type GatewayFetchOptions, type GatewayOptions } from './gateway-transport.js'
export { sampleInvalid, type InvalidSample } from './invalid-sample.js'
export type { ValidationCode, ValidationIssue } from './issue.js'
export { json } from './json.js'
export type { JsonText } from './json-text.js'
export type { Json } from './json-form.js'
export { jsonSchema, type JsonSchemaOptions } from './json-schema.js'
export type { OperationDescriptor } from './operation.js'
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
} from './paginate.js'
export {
  recordingTransport,
  ReplayError,
  type RecordedCall,
  type RecordedError,
  type Recording,
  type RecordingTransport,
} from './recording.js'
export { replayTransport, type ReplayOptions, type ReplayTransport } from './replay-transport.js'
export { sample } from './sample.js'
export { sampleTransport, type SampleAnswer, type SampleOptions } from './sample-transport.js'
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
} from './schema.js'
export type { ForSdk } from './sdk-request.js'
export { awsSdkTransport, type SdkClientLike } from './sdk-transport.js'
export {
  type BlobLike,
  type BodyReaders,
  BufferedStream,
  createStreamingBody,
  type ReadableStreamLike,
  type StreamingBlob,
  type StreamingBody,
  type WebStream,
} from './streams.js'
export {
  TransportError,
  type AbortSignalLike,
  type CallSignal,
  type Transport,
  type TransportRequest,
} from './transport.js'
export type { ExclusiveUnion } from './union.js'
export { assert, validate, ValidationError, type ValidateOptions, type ValidationResult } from './validation.js'
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
