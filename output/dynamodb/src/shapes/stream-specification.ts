// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportBoolean, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type StreamViewType,
  explainStreamViewType,
  isStreamViewType,
  jsonSchemaOfStreamViewType,
} from './stream-view-type.js'

export interface StreamSpecification {
  /** True if the table has a stream (DynamoDB Streams), false if not. */
  StreamEnabled: boolean
  /**
   * What the table's stream tells of an item that changed. The values of `StreamViewType`:
   *
   * - `KEYS_ONLY` - the item's keys.
   * - `NEW_IMAGE` - the item after the change.
   * - `OLD_IMAGE` - the item before the change.
   * - `NEW_AND_OLD_IMAGES` - the item before and after the change.
   */
  StreamViewType?: StreamViewType
}

/** {@link StreamSpecification} as responses have it. */
export interface StreamSpecificationOutput {
  /** True if the table has a stream (DynamoDB Streams), false if not. */
  StreamEnabled?: boolean
  /**
   * What the table's stream tells of an item that changed. The values of `StreamViewType`:
   *
   * - `KEYS_ONLY` - the item's keys.
   * - `NEW_IMAGE` - the item after the change.
   * - `OLD_IMAGE` - the item before the change.
   * - `NEW_AND_OLD_IMAGES` - the item before and after the change.
   */
  StreamViewType?: StreamViewType | (string & {})
}

/** Whether a value is of type {@link StreamSpecification}, as requests have it. */
export function isStreamSpecification(value: unknown): value is StreamSpecification {
  if (!isObject(value)) return false
  let member: unknown = value['StreamEnabled']
  if (typeof member !== 'boolean') return false
  member = value['StreamViewType']
  if (member !== undefined && !isStreamViewType(member)) return false
  for (const key in value) {
    if (key !== 'StreamEnabled' && key !== 'StreamViewType' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link StreamSpecification}, as requests have it; throws a ValidationError that holds every issue. */
export function assertStreamSpecification(value: unknown): asserts value is StreamSpecification {
  assertValid(validateStreamSpecification(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamSpecification}, as requests have it. */
export function validateStreamSpecification(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStreamSpecification, explainStreamSpecification, value, options)
}

/** The Standard Schema of {@link StreamSpecification}, as requests have it; yields its JSON Schema too. */
export const StreamSpecificationSchema: StandardSchema<StreamSpecification> = /* @__PURE__ */ createStandardSchema(
  validateStreamSpecification,
  jsonSchemaOfStreamSpecification,
)

/** Adds to a report why a value is not of type {@link StreamSpecification}, as requests have it. */
export function explainStreamSpecification(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['StreamEnabled', reportBoolean, true],
    ['StreamViewType', explainStreamViewType],
  ])
}

/** The JSON Schema of {@link StreamSpecification}, as requests have it. */
export function jsonSchemaOfStreamSpecification(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'StreamSpecification', () => ({
    type: 'object',
    properties: { StreamEnabled: { type: 'boolean' }, StreamViewType: jsonSchemaOfStreamViewType(builder) },
    required: ['StreamEnabled'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link StreamSpecificationOutput}, as responses have it. */
export function isStreamSpecificationOutput(value: unknown): value is StreamSpecificationOutput {
  if (!isObject(value)) return false
  let member: unknown = value['StreamEnabled']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['StreamViewType']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link StreamSpecificationOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertStreamSpecificationOutput(value: unknown): asserts value is StreamSpecificationOutput {
  assertValid(validateStreamSpecificationOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamSpecificationOutput}, as responses have it. */
export function validateStreamSpecificationOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStreamSpecificationOutput, explainStreamSpecificationOutput, value, options)
}

/** The Standard Schema of {@link StreamSpecificationOutput}, as responses have it; yields its JSON Schema too. */
export const StreamSpecificationOutputSchema: StandardSchema<StreamSpecificationOutput> =
  /* @__PURE__ */ createStandardSchema(validateStreamSpecificationOutput, jsonSchemaOfStreamSpecificationOutput)

/** Adds to a report why a value is not of type {@link StreamSpecificationOutput}, as responses have it. */
export function explainStreamSpecificationOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['StreamEnabled', reportBoolean],
    ['StreamViewType', reportString],
  ])
}

/** The JSON Schema of {@link StreamSpecificationOutput}, as responses have it. */
export function jsonSchemaOfStreamSpecificationOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'StreamSpecificationOutput', () => ({
    type: 'object',
    properties: { StreamEnabled: { type: 'boolean' }, StreamViewType: { type: 'string' } },
  }))
}
