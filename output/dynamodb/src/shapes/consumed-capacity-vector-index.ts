// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportFloat } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** What one vector index used, in bytes of searching and of writing. */
export interface ConsumedCapacityVectorIndex {
  /** Bytes that a `SearchVectors` used. */
  VectorSearchRequestBytes?: number
  /**
   * Bytes that were used to write into the vector index. There if the write changed an attribute of
   * the index.
   */
  VectorWriteRequestBytes?: number
}

/** Whether a value is of type {@link ConsumedCapacityVectorIndex}. */
export function isConsumedCapacityVectorIndex(value: unknown): value is ConsumedCapacityVectorIndex {
  if (!isObject(value)) return false
  let member: unknown = value['VectorSearchRequestBytes']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['VectorWriteRequestBytes']
  if (member !== undefined && !Number.isFinite(member)) return false
  return true
}

/** Asserts that a value is of type {@link ConsumedCapacityVectorIndex}; throws a ValidationError that holds every issue. */
export function assertConsumedCapacityVectorIndex(value: unknown): asserts value is ConsumedCapacityVectorIndex {
  assertValid(validateConsumedCapacityVectorIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link ConsumedCapacityVectorIndex}. */
export function validateConsumedCapacityVectorIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isConsumedCapacityVectorIndex, explainConsumedCapacityVectorIndex, value, options)
}

/** The Standard Schema of {@link ConsumedCapacityVectorIndex}; yields its JSON Schema too. */
export const ConsumedCapacityVectorIndexSchema: StandardSchema<ConsumedCapacityVectorIndex> =
  /* @__PURE__ */ createStandardSchema(validateConsumedCapacityVectorIndex, jsonSchemaOfConsumedCapacityVectorIndex)

/** Adds to a report why a value is not of type {@link ConsumedCapacityVectorIndex}. */
export function explainConsumedCapacityVectorIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['VectorSearchRequestBytes', reportFloat],
    ['VectorWriteRequestBytes', reportFloat],
  ])
}

/** The JSON Schema of {@link ConsumedCapacityVectorIndex}. */
export function jsonSchemaOfConsumedCapacityVectorIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ConsumedCapacityVectorIndex', () => ({
    type: 'object',
    properties: { VectorSearchRequestBytes: { type: 'number' }, VectorWriteRequestBytes: { type: 'number' } },
  }))
}
