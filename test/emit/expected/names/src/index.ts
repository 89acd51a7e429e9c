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
  assertCallRequest,
  validateCallRequest,
  CallRequestSchema,
  type CallResponse,
  isCallResponse,
  assertCallResponse,
  validateCallResponse,
  CallResponseSchema,
} from './operations/call.js'
export { constructorOperation } from './operations/constructor.js'
export { deleteOperation } from './operations/delete.js'
export { isErrorOperation } from './operations/is-error.js'
export { explainNestOperation } from './operations/explain-nest.js'
export { thenOperation } from './operations/then.js'
export { putABCOperation } from './operations/put-a-b-c.js'
export { putAbcOperation } from './operations/put-abc.js'
export {
  type Array,
  isArray,
  assertArray,
  validateArray,
  ArraySchema,
  isArrayOutput,
  assertArrayOutput,
  validateArrayOutput,
  ArrayOutputSchema,
} from './shapes/array.js'
export {
  type AsyncIterable,
  isAsyncIterable,
  assertAsyncIterable,
  validateAsyncIterable,
  AsyncIterableSchema,
  isAsyncIterableOutput,
  assertAsyncIterableOutput,
  validateAsyncIterableOutput,
  AsyncIterableOutputSchema,
} from './shapes/async-iterable.js'
export {
  type AutoMLJob,
  isAutoMLJob,
  assertAutoMLJob,
  validateAutoMLJob,
  AutoMLJobSchema,
} from './shapes/auto-m-l-job.js'
export {
  type AutoMlJob,
  isAutoMlJob,
  assertAutoMlJob,
  validateAutoMlJob,
  AutoMlJobSchema,
} from './shapes/auto-ml-job.js'
export {
  type ClientOptions,
  isClientOptions,
  assertClientOptions,
  validateClientOptions,
  ClientOptionsSchema,
  isClientOptionsOutput,
  assertClientOptionsOutput,
  validateClientOptionsOutput,
  ClientOptionsOutputSchema,
} from './shapes/client-options.js'
export {
  type Date,
  isDate,
  assertDate,
  validateDate,
  DateSchema,
  isDateOutput,
  assertDateOutput,
  validateDateOutput,
  DateOutputSchema,
} from './shapes/date.js'
export {
  type DocumentValue,
  isDocumentValue,
  assertDocumentValue,
  validateDocumentValue,
  DocumentValueSchema,
  isDocumentValueOutput,
  assertDocumentValueOutput,
  validateDocumentValueOutput,
  DocumentValueOutputSchema,
} from './shapes/document-value.js'
export {
  type Error,
  isError,
  assertError,
  validateError,
  ErrorSchema,
  isErrorOutput,
  assertErrorOutput,
  validateErrorOutput,
  ErrorOutputSchema,
} from './shapes/error.js'
export { type Mode, ModeEnumValues, isMode, assertMode, validateMode, ModeSchema } from './shapes/mode.js'
export {
  type ModeValues,
  isModeValues,
  assertModeValues,
  validateModeValues,
  ModeValuesSchema,
} from './shapes/mode-values.js'
export {
  type NamesClient,
  isNamesClient,
  assertNamesClient,
  validateNamesClient,
  NamesClientSchema,
} from './shapes/names-client.js'
export { type Nest, isNest, assertNest, validateNest, NestSchema } from './shapes/nest.js'
export {
  type NestOperation,
  isNestOperation,
  assertNestOperation,
  validateNestOperation,
  NestOperationSchema,
} from './shapes/nest-operation.js'
export {
  type NestWithin,
  isNestWithin,
  assertNestWithin,
  validateNestWithin,
  NestWithinSchema,
} from './shapes/nest-within.js'
export { type NotFound, isNotFound, assertNotFound, validateNotFound, NotFoundSchema } from './shapes/not-found.js'
export {
  type Number,
  isNumber,
  assertNumber,
  validateNumber,
  NumberSchema,
  isNumberOutput,
  assertNumberOutput,
  validateNumberOutput,
  NumberOutputSchema,
} from './shapes/number.js'
export {
  type Object,
  isObject,
  assertObject,
  validateObject,
  ObjectSchema,
  isObjectOutput,
  assertObjectOutput,
  validateObjectOutput,
  ObjectOutputSchema,
} from './shapes/object.js'
export { type Odd, isOdd, assertOdd, validateOdd, OddSchema } from './shapes/odd.js'
export {
  type OperationDescriptor,
  isOperationDescriptor,
  assertOperationDescriptor,
  validateOperationDescriptor,
  OperationDescriptorSchema,
  isOperationDescriptorOutput,
  assertOperationDescriptorOutput,
  validateOperationDescriptorOutput,
  OperationDescriptorOutputSchema,
} from './shapes/operation-descriptor.js'
export {
  type Promise,
  isPromise,
  assertPromise,
  validatePromise,
  PromiseSchema,
  isPromiseOutput,
  assertPromiseOutput,
  validatePromiseOutput,
  PromiseOutputSchema,
} from './shapes/promise.js'
export {
  type Record,
  isRecord,
  assertRecord,
  validateRecord,
  RecordSchema,
  isRecordOutput,
  assertRecordOutput,
  validateRecordOutput,
  RecordOutputSchema,
} from './shapes/record.js'
export {
  type RuntimeTransport,
  isRuntimeTransport,
  assertRuntimeTransport,
  validateRuntimeTransport,
  RuntimeTransportSchema,
} from './shapes/runtime-transport.js'
export {
  type ServiceError,
  isServiceError,
  assertServiceError,
  validateServiceError,
  ServiceErrorSchema,
  isServiceErrorOutput,
  assertServiceErrorOutput,
  validateServiceErrorOutput,
  ServiceErrorOutputSchema,
} from './shapes/service-error.js'
export {
  type StreamingBlob,
  isStreamingBlob,
  assertStreamingBlob,
  validateStreamingBlob,
  StreamingBlobSchema,
  isStreamingBlobOutput,
  assertStreamingBlobOutput,
  validateStreamingBlobOutput,
  StreamingBlobOutputSchema,
} from './shapes/streaming-blob.js'
export {
  type String,
  isString,
  assertString,
  validateString,
  StringSchema,
  isStringOutput,
  assertStringOutput,
  validateStringOutput,
  StringOutputSchema,
} from './shapes/string.js'
export {
  type Symbol,
  isSymbol,
  assertSymbol,
  validateSymbol,
  SymbolSchema,
  isSymbolOutput,
  assertSymbolOutput,
  validateSymbolOutput,
  SymbolOutputSchema,
} from './shapes/symbol.js'
export { type Table, isTable, assertTable, validateTable, TableStandardSchema } from './shapes/table.js'
export {
  type TableSchema,
  isTableSchema,
  assertTableSchema,
  validateTableSchema,
  TableSchemaSchema,
} from './shapes/table-schema.js'
export {
  type Transport,
  isTransport,
  assertTransport,
  validateTransport,
  TransportSchema,
  isTransportOutput,
  assertTransportOutput,
  validateTransportOutput,
  TransportOutputSchema,
} from './shapes/transport.js'
export {
  type Uint8Array,
  isUint8Array,
  assertUint8Array,
  validateUint8Array,
  Uint8ArraySchema,
  isUint8ArrayOutput,
  assertUint8ArrayOutput,
  validateUint8ArrayOutput,
  Uint8ArrayOutputSchema,
} from './shapes/uint8-array.js'
export {
  type ValidationError,
  isValidationError,
  assertValidationError,
  validateValidationError,
  ValidationErrorSchema,
  isValidationErrorOutput,
  assertValidationErrorOutput,
  validateValidationErrorOutput,
  ValidationErrorOutputSchema,
} from './shapes/validation-error.js'
export {
  type ValidationResult,
  isValidationResult,
  assertValidationResult,
  validateValidationResult,
  ValidationResultSchema,
  isValidationResultOutput,
  assertValidationResultOutput,
  validateValidationResultOutput,
  ValidationResultOutputSchema,
} from './shapes/validation-result.js'
export {
  invoke,
  OutputValidationError,
  type CallOptions,
  type ClientOptions as RuntimeClientOptions,
} from './runtime/client.js'
export type { DocumentValue as RuntimeDocumentValue } from './runtime/document-value.js'
export {
  ServiceError as RuntimeServiceError,
  type DocumentedErrorClass,
  type ServiceErrorClass,
  type ServiceErrorDetails,
} from './runtime/errors.js'
export type { ValidationCode, ValidationIssue } from './runtime/issue.js'
export type { JsonSchema } from './runtime/json-schema.js'
export type { OperationDescriptor as RuntimeOperationDescriptor } from './runtime/operation.js'
export type { JsonSchemaOptions, StandardResult, StandardSchema } from './runtime/standard-schema.js'
export type { ReadableStreamLike, StreamingBlob as RuntimeStreamingBlob } from './runtime/streams.js'
export type {
  AbortSignalLike,
  CallSignal,
  Transport as RuntimeTransport2,
  TransportRequest,
} from './runtime/transport.js'
export type { ExclusiveUnion } from './runtime/union.js'
export {
  ValidationError as RuntimeValidationError,
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
} from './runtime/validation.js'
