// Written by Shapewright from boto3's reference pages; do not edit.

export { TestClient } from './client.js'
export { TestServiceError, type TestErrors } from './errors.js'
export {
  growOperation,
  type GrowRequest,
  isGrowRequest,
  assertGrowRequest,
  validateGrowRequest,
  GrowRequestSchema,
  type GrowResponse,
  isGrowResponse,
  assertGrowResponse,
  validateGrowResponse,
  GrowResponseSchema,
} from './operations/grow.js'
export type { Atlas } from './shapes/atlas.js'
export {
  type Branch,
  type BranchOutput,
  isBranch,
  assertBranch,
  validateBranch,
  BranchSchema,
  isBranchOutput,
  assertBranchOutput,
  validateBranchOutput,
  BranchOutputSchema,
} from './shapes/branch.js'
export type { Forest } from './shapes/forest.js'
export { type Kind, KindValues, isKind, assertKind, validateKind, KindSchema } from './shapes/kind.js'
export {
  type Tree,
  type TreeOutput,
  isTree,
  assertTree,
  validateTree,
  TreeSchema,
  isTreeOutput,
  assertTreeOutput,
  validateTreeOutput,
  TreeOutputSchema,
} from './shapes/tree.js'
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
