// Written by Shapewright from boto3's reference pages; do not edit.

export { NamesServiceClient } from './client.js'
export {
  NamesServiceError,
  type NamesErrors,
  Error1st,
  ErrorError,
  NamesServiceErrorError,
  NotFoundError,
  Error__proto__,
  Not_an_identifier_,
} from './errors.js'
export {
  callOperation,
  type CallRequest,
  isCallRequest,
  CallRequestSchema,
  type CallResponse,
  isCallResponse,
  CallResponseSchema,
} from './operations/call.js'
export { constructorOperation } from './operations/constructor.js'
export { deleteOperation } from './operations/delete.js'
export { isErrorOperation } from './operations/is-error.js'
export { explainNestOperation } from './operations/explain-nest.js'
export { thenOperation } from './operations/then.js'
export { putABCOperation } from './operations/put-a-b-c.js'
export { putAbcOperation } from './operations/put-abc.js'
export { type Array, isArray, ArraySchema } from './shapes/array.js'
export { type AsyncIterable, isAsyncIterable, AsyncIterableSchema } from './shapes/async-iterable.js'
export { type AutoMLJob, isAutoMLJob, AutoMLJobSchema } from './shapes/auto-m-l-job.js'
export { type AutoMlJob, isAutoMlJob, AutoMlJobSchema } from './shapes/auto-ml-job.js'
export { type ClientOptions, isClientOptions, ClientOptionsSchema } from './shapes/client-options.js'
export { type Date, isDate, DateSchema } from './shapes/date.js'
export { type DocumentValue, isDocumentValue, DocumentValueSchema } from './shapes/document-value.js'
export { type Error, isError, ErrorSchema } from './shapes/error.js'
export { type Mode, ModeEnumValues, isMode, ModeSchema } from './shapes/mode.js'
export { type ModeValues, isModeValues, ModeValuesSchema } from './shapes/mode-values.js'
export { type NamesClient, isNamesClient, NamesClientSchema } from './shapes/names-client.js'
export { type Nest, isNest, NestSchema } from './shapes/nest.js'
export { type NestOperation, isNestOperation, NestOperationSchema } from './shapes/nest-operation.js'
export { type NestWithin, isNestWithin, NestWithinSchema } from './shapes/nest-within.js'
export { type NotFound, isNotFound, NotFoundSchema } from './shapes/not-found.js'
export { type Number, isNumber, NumberSchema } from './shapes/number.js'
export { type Object, isObject, ObjectSchema } from './shapes/object.js'
export { type Odd, isOdd, OddSchema } from './shapes/odd.js'
export {
  type OperationDescriptor,
  isOperationDescriptor,
  OperationDescriptorSchema,
} from './shapes/operation-descriptor.js'
export { type Promise, isPromise, PromiseSchema } from './shapes/promise.js'
export { type Record, isRecord, RecordSchema } from './shapes/record.js'
export { type RuntimeTransport, isRuntimeTransport, RuntimeTransportSchema } from './shapes/runtime-transport.js'
export { type ServiceError, isServiceError, ServiceErrorSchema } from './shapes/service-error.js'
export { type StreamingBlob, isStreamingBlob, StreamingBlobSchema } from './shapes/streaming-blob.js'
export { type String, isString, StringSchema } from './shapes/string.js'
export { type Symbol, isSymbol, SymbolSchema } from './shapes/symbol.js'
export { type Table, isTable, TableStandardSchema } from './shapes/table.js'
export { type TableSchema, isTableSchema, TableSchemaSchema } from './shapes/table-schema.js'
export { type Transport, isTransport, TransportSchema } from './shapes/transport.js'
export { type Uint8Array, isUint8Array, Uint8ArraySchema } from './shapes/uint8-array.js'
export { type ValidationError, isValidationError, ValidationErrorSchema } from './shapes/validation-error.js'
export { type ValidationResult, isValidationResult, ValidationResultSchema } from './shapes/validation-result.js'
export { advise, type AdviseOptions } from './runtime/advise.js'
export {
  invoke,
  OutputValidationError,
  type CallOptions,
  type ClientOptions as RuntimeClientOptions,
} from './runtime/client.js'
export { decode, encode } from './runtime/codec.js'
export type { DocumentValue as RuntimeDocumentValue } from './runtime/document-value.js'
export {
  ServiceError as RuntimeServiceError,
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
export type { OperationDescriptor as RuntimeOperationDescriptor } from './runtime/operation.js'
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
  type StreamingBlob as RuntimeStreamingBlob,
  type StreamingBody,
  type WebStream,
} from './runtime/streams.js'
export {
  TransportError,
  type AbortSignalLike,
  type CallSignal,
  type Transport as RuntimeTransport2,
  type TransportRequest,
} from './runtime/transport.js'
export type { ExclusiveUnion } from './runtime/union.js'
export {
  assert,
  validate,
  ValidationError as RuntimeValidationError,
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
} from './runtime/validation.js'
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
