// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportFloat } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** What one vector index used, in bytes of searching and of writing. */
export interface ReturnConsumedCapacityVectorIndex {
  /** Bytes that a `SearchVectors` used. */
  VectorSearchRequestBytes?: number
  /**
   * Bytes that were used to write into the vector index. There if the write changed an attribute of
   * the index.
   */
  VectorWriteRequestBytes?: number
}

/** Whether a value is a {@link ReturnConsumedCapacityVectorIndex}. */
export function isReturnConsumedCapacityVectorIndex(value: unknown): value is ReturnConsumedCapacityVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['VectorSearchRequestBytes']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['VectorWriteRequestBytes']
  if (member !== undefined && !Number.isFinite(member)) return false
  return true
}

/** Asserts that a value is a {@link ReturnConsumedCapacityVectorIndex}; throws a ValidationError that holds every issue. */
export function assertReturnConsumedCapacityVectorIndex(
  value: unknown,
): asserts value is ReturnConsumedCapacityVectorIndex {
  assertValid(validateReturnConsumedCapacityVectorIndex(value))
}

/** Tells every issue that keeps a value from being a {@link ReturnConsumedCapacityVectorIndex}. */
export function validateReturnConsumedCapacityVectorIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isReturnConsumedCapacityVectorIndex, explainReturnConsumedCapacityVectorIndex, value, options)
}

/** The Standard Schema of {@link ReturnConsumedCapacityVectorIndex}; yields its JSON Schema too. */
export const ReturnConsumedCapacityVectorIndexSchema: StandardSchema<ReturnConsumedCapacityVectorIndex> =
  /* @__PURE__ */ createStandardSchema(
    validateReturnConsumedCapacityVectorIndex,
    jsonSchemaOfReturnConsumedCapacityVectorIndex,
  )

/** Adds to a report why a value is no {@link ReturnConsumedCapacityVectorIndex}. */
export function explainReturnConsumedCapacityVectorIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['VectorSearchRequestBytes', reportFloat],
    ['VectorWriteRequestBytes', reportFloat],
  ])
}

/** The JSON Schema of {@link ReturnConsumedCapacityVectorIndex}. */
export function jsonSchemaOfReturnConsumedCapacityVectorIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReturnConsumedCapacityVectorIndex', () => ({
    type: 'object',
    properties: { VectorSearchRequestBytes: { type: 'number' }, VectorWriteRequestBytes: { type: 'number' } },
  }))
}
