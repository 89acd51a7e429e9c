// Written by Shapewright from boto3's reference pages; do not edit.

export { TestClient } from './client.js'
export { TestServiceError, type TestErrors } from './errors.js'
export {
  putOperation,
  type PutRequest,
  isPutRequest,
  PutRequestSchema,
  type PutResponse,
  isPutResponse,
  PutResponseSchema,
} from './operations/put.js'
export { type Color, ColorValues, isColor, ColorSchema } from './shapes/color.js'
export { type LabelOutput, isLabelOutput, LabelOutputSchema } from './shapes/label-output.js'
export { type LabelSchema, isLabelSchema, LabelSchemaSchema } from './shapes/label-schema.js'
export { type Same, isSame, SameSchema } from './shapes/same.js'
export { type Seen, isSeen, SeenSchema } from './shapes/seen.js'
export { type Source, isSource, SourceSchema } from './shapes/source.js'
export { type Tag, isTag, TagSchema, type TagOutput, isTagOutput, TagOutputSchema } from './shapes/tag.js'
export {
  type Alike,
  isAlike,
  AlikeSchema,
  type EarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay,
  isEarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuay,
  EarlierQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuayQuaySchema,
  type Hue,
  HueValues,
  isHue,
  HueSchema,
  type Label,
  isLabel,
  LabelStandardSchema,
  type LabelOutputForm,
  isLabelOutputForm,
  LabelOutputFormSchema,
  type Origin,
  isOrigin,
  OriginSchema,
  type PutInput,
  isPutInput,
  PutInputSchema,
  type Sticker,
  isSticker,
  StickerSchema,
  type StickerOutput,
  isStickerOutput,
  StickerOutputSchema,
  type Transport,
  TransportValues,
  isTransport,
  TransportSchema,
} from './deprecated.js'
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
  type Transport as RuntimeTransport,
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
