// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type KeySchemaOutput,
  explainKeySchemaOutput,
  isKeySchemaOutput,
  jsonSchemaOfKeySchemaOutput,
} from './key-schema.js'
import {
  type ProjectionOutput,
  explainProjectionOutput,
  isProjectionOutput,
  jsonSchemaOfProjectionOutput,
} from './projection.js'

/** One local secondary index. */
export interface LocalSecondaryIndex {
  /** The local secondary index's name. */
  IndexName?: string
  /**
   * The local secondary index's whole key, as attributes and what they do:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over
   * partitions by a hash of its value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next
   * to each other, ordered by it.
   */
  KeySchema?: KeySchemaOutput[]
  /**
   * What the global secondary index holds beside its own key and the table's key, which it always
   * holds.
   */
  Projection?: ProjectionOutput
  /** This index's size in bytes. Counted anew about every six hours, so it may lag behind. */
  IndexSizeBytes?: number
  /** How many items this index has. Counted anew about every six hours, so it may lag behind. */
  ItemCount?: number
  /** The index's ARN (Amazon Resource Name). */
  IndexArn?: string
}

/** Whether a value is of type {@link LocalSecondaryIndex}. */
export function isLocalSecondaryIndex(value: unknown): value is LocalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeySchema']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isKeySchemaOutput(item)) return false
    }
  }
  member = value['Projection']
  if (member !== undefined && !isProjectionOutput(member)) return false
  member = value['IndexSizeBytes']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ItemCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['IndexArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link LocalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertLocalSecondaryIndex(value: unknown): asserts value is LocalSecondaryIndex {
  assertValid(validateLocalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link LocalSecondaryIndex}. */
export function validateLocalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isLocalSecondaryIndex, explainLocalSecondaryIndex, value, options)
}

/** The Standard Schema of {@link LocalSecondaryIndex}; yields its JSON Schema too. */
export const LocalSecondaryIndexSchema: StandardSchema<LocalSecondaryIndex> = /* @__PURE__ */ createStandardSchema(
  validateLocalSecondaryIndex,
  jsonSchemaOfLocalSecondaryIndex,
)

/** Adds to a report why a value is not of type {@link LocalSecondaryIndex}. */
export function explainLocalSecondaryIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['IndexName', reportString],
    ['KeySchema', listOf(explainKeySchemaOutput)],
    ['Projection', explainProjectionOutput],
    ['IndexSizeBytes', reportInteger],
    ['ItemCount', reportInteger],
    ['IndexArn', reportString],
  ])
}

/** The JSON Schema of {@link LocalSecondaryIndex}. */
export function jsonSchemaOfLocalSecondaryIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'LocalSecondaryIndex', () => ({
    type: 'object',
    properties: {
      IndexName: { type: 'string' },
      KeySchema: { type: 'array', items: jsonSchemaOfKeySchemaOutput(builder) },
      Projection: jsonSchemaOfProjectionOutput(builder),
      IndexSizeBytes: { type: 'integer' },
      ItemCount: { type: 'integer' },
      IndexArn: { type: 'string' },
    },
  }))
}
