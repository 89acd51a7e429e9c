// Written by Shapewright from boto3's reference pages; do not edit.

export { TestClient } from './client.js'
export { TestServiceError, type TestErrors } from './errors.js'
export {
  sendOperation,
  type SendRequest,
  isSendRequest,
  assertSendRequest,
  validateSendRequest,
  SendRequestSchema,
  type SendResponse,
  isSendResponse,
  assertSendResponse,
  validateSendResponse,
  SendResponseSchema,
} from './operations/send.js'
export { type Chunk, isChunk, assertChunk, validateChunk, ChunkSchema } from './shapes/chunk.js'
export {
  type CopySource,
  isCopySource,
  assertCopySource,
  validateCopySource,
  CopySourceSchema,
} from './shapes/copy-source.js'
export { type End, isEnd, assertEnd, validateEnd, EndSchema } from './shapes/end.js'
export { type Events, isEvents, assertEvents, validateEvents, EventsSchema } from './shapes/events.js'
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
