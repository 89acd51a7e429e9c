// Written by Shapewright from boto3's reference pages; do not edit.

export { TestClient } from './client.js'
export { TestServiceError, type TestErrors } from './errors.js'
export {
  growOperation,
  type GrowRequest,
  type GrowRequestJson,
  isGrowRequest,
  assertGrowRequest,
  validateGrowRequest,
  GrowRequestSchema,
  sampleGrowRequest,
  sampleInvalidGrowRequest,
  decodeGrowRequest,
  encodeGrowRequest,
  type GrowResponse,
  type GrowResponseJson,
  isGrowResponse,
  assertGrowResponse,
  validateGrowResponse,
  GrowResponseSchema,
  sampleGrowResponse,
  sampleInvalidGrowResponse,
  decodeGrowResponse,
  encodeGrowResponse,
} from './operations/grow.js'
export type { Atlas } from './shapes/atlas.js'
export {
  type Branch,
  type BranchOutput,
  type BranchJson,
  type BranchOutputJson,
  isBranch,
  assertBranch,
  validateBranch,
  BranchSchema,
  sampleBranch,
  sampleInvalidBranch,
  decodeBranch,
  encodeBranch,
  isBranchOutput,
  assertBranchOutput,
  validateBranchOutput,
  BranchOutputSchema,
  sampleBranchOutput,
  sampleInvalidBranchOutput,
  decodeBranchOutput,
  encodeBranchOutput,
} from './shapes/branch.js'
export type { Forest } from './shapes/forest.js'
export {
  type Kind,
  KindValues,
  isKind,
  assertKind,
  validateKind,
  KindSchema,
  sampleKind,
  sampleInvalidKind,
} from './shapes/kind.js'
export {
  type Tree,
  type TreeOutput,
  type TreeJson,
  type TreeOutputJson,
  isTree,
  assertTree,
  validateTree,
  TreeSchema,
  sampleTree,
  sampleInvalidTree,
  decodeTree,
  encodeTree,
  isTreeOutput,
  assertTreeOutput,
  validateTreeOutput,
  TreeOutputSchema,
  sampleTreeOutput,
  sampleInvalidTreeOutput,
  decodeTreeOutput,
  encodeTreeOutput,
} from './shapes/tree.js'
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
