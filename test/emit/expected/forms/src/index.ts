// Written by Shapewright from boto3's reference pages; do not edit.

export { TestClient } from './client.js'
export { TestServiceError, type TestErrors } from './errors.js'
export {
  putOperation,
  type PutRequest,
  type PutRequestJson,
  isPutRequest,
  assertPutRequest,
  validatePutRequest,
  PutRequestSchema,
  samplePutRequest,
  sampleInvalidPutRequest,
  decodePutRequest,
  encodePutRequest,
  type PutResponse,
  type PutResponseJson,
  isPutResponse,
  assertPutResponse,
  validatePutResponse,
  PutResponseSchema,
  samplePutResponse,
  sampleInvalidPutResponse,
  decodePutResponse,
  encodePutResponse,
} from './operations/put.js'
export {
  type Bare,
  type BareJson,
  isBare,
  assertBare,
  validateBare,
  BareSchema,
  sampleBare,
  sampleInvalidBare,
  decodeBare,
  encodeBare,
} from './shapes/bare.js'
export {
  type Hidden,
  type HiddenJson,
  isHidden,
  assertHidden,
  validateHidden,
  HiddenSchema,
  sampleHidden,
  sampleInvalidHidden,
  decodeHidden,
  encodeHidden,
  isHiddenOutput,
  assertHiddenOutput,
  validateHiddenOutput,
  HiddenOutputSchema,
  sampleHiddenOutput,
  sampleInvalidHiddenOutput,
  decodeHiddenOutput,
  encodeHiddenOutput,
} from './shapes/hidden.js'
export {
  type Mode,
  ModeValues,
  isMode,
  assertMode,
  validateMode,
  ModeSchema,
  sampleMode,
  sampleInvalidMode,
} from './shapes/mode.js'
export {
  type None,
  type NoneOutput,
  type NoneJson,
  type NoneOutputJson,
  isNone,
  assertNone,
  validateNone,
  NoneSchema,
  sampleNone,
  sampleInvalidNone,
  decodeNone,
  encodeNone,
  isNoneOutput,
  assertNoneOutput,
  validateNoneOutput,
  NoneOutputSchema,
  sampleNoneOutput,
  sampleInvalidNoneOutput,
  decodeNoneOutput,
  encodeNoneOutput,
} from './shapes/none.js'
export {
  type Part,
  type PartOutput,
  type PartJson,
  type PartOutputJson,
  isPart,
  assertPart,
  validatePart,
  PartSchema,
  samplePart,
  sampleInvalidPart,
  decodePart,
  encodePart,
  isPartOutput,
  assertPartOutput,
  validatePartOutput,
  PartOutputSchema,
  samplePartOutput,
  sampleInvalidPartOutput,
  decodePartOutput,
  encodePartOutput,
} from './shapes/part.js'
export {
  type Same,
  type SameJson,
  isSame,
  assertSame,
  validateSame,
  SameSchema,
  sampleSame,
  sampleInvalidSame,
  decodeSame,
  encodeSame,
  isSameOutput,
  assertSameOutput,
  validateSameOutput,
  SameOutputSchema,
  sampleSameOutput,
  sampleInvalidSameOutput,
  decodeSameOutput,
  encodeSameOutput,
} from './shapes/same.js'
export {
  type Single,
  type SingleJson,
  isSingle,
  assertSingle,
  validateSingle,
  SingleSchema,
  sampleSingle,
  sampleInvalidSingle,
  decodeSingle,
  encodeSingle,
} from './shapes/single.js'
export {
  type Source,
  type SourceOutput,
  type SourceJson,
  type SourceOutputJson,
  isSource,
  assertSource,
  validateSource,
  SourceSchema,
  sampleSource,
  sampleInvalidSource,
  decodeSource,
  encodeSource,
  isSourceOutput,
  assertSourceOutput,
  validateSourceOutput,
  SourceOutputSchema,
  sampleSourceOutput,
  sampleInvalidSourceOutput,
  decodeSourceOutput,
  encodeSourceOutput,
} from './shapes/source.js'
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
