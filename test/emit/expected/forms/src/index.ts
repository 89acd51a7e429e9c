// Written by Shapewright from boto3's reference pages; do not edit.

export { TestClient } from './client.js'
export { TestServiceError, type TestErrors } from './errors.js'
export {
  putOperation,
  type PutRequest,
  isPutRequest,
  assertPutRequest,
  validatePutRequest,
  PutRequestSchema,
  type PutResponse,
  isPutResponse,
  assertPutResponse,
  validatePutResponse,
  PutResponseSchema,
} from './operations/put.js'
export { type Bare, isBare, assertBare, validateBare, BareSchema } from './shapes/bare.js'
export {
  type Hidden,
  isHidden,
  assertHidden,
  validateHidden,
  HiddenSchema,
  isHiddenOutput,
  assertHiddenOutput,
  validateHiddenOutput,
  HiddenOutputSchema,
} from './shapes/hidden.js'
export { type Mode, ModeValues, isMode, assertMode, validateMode, ModeSchema } from './shapes/mode.js'
export {
  type None,
  type NoneOutput,
  isNone,
  assertNone,
  validateNone,
  NoneSchema,
  isNoneOutput,
  assertNoneOutput,
  validateNoneOutput,
  NoneOutputSchema,
} from './shapes/none.js'
export {
  type Part,
  type PartOutput,
  isPart,
  assertPart,
  validatePart,
  PartSchema,
  isPartOutput,
  assertPartOutput,
  validatePartOutput,
  PartOutputSchema,
} from './shapes/part.js'
export {
  type Same,
  isSame,
  assertSame,
  validateSame,
  SameSchema,
  isSameOutput,
  assertSameOutput,
  validateSameOutput,
  SameOutputSchema,
} from './shapes/same.js'
export { type Single, isSingle, assertSingle, validateSingle, SingleSchema } from './shapes/single.js'
export {
  type Source,
  type SourceOutput,
  isSource,
  assertSource,
  validateSource,
  SourceSchema,
  isSourceOutput,
  assertSourceOutput,
  validateSourceOutput,
  SourceOutputSchema,
} from './shapes/source.js'
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
