// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, listOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type KeySchema, explainKeySchema, isKeySchema, jsonSchemaOfKeySchema } from './key-schema.js'
import { type Projection, explainProjection, isProjection, jsonSchemaOfProjection } from './projection.js'

/** One local secondary index. */
export interface TableLocalSecondaryIndex {
  /** The local secondary index's name, which no other index of the table may have. */
  IndexName: string
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
  KeySchema: KeySchema[]
  /**
   * What the local secondary index holds beside its own key and the table's key, which it always
   * holds.
   */
  Projection: Projection
}

/** Whether a value is of type {@link TableLocalSecondaryIndex}. */
export function isTableLocalSecondaryIndex(value: unknown): value is TableLocalSecondaryIndex {
  if (!isObject(value)) return false
  let member: unknown = value['IndexName']
  if (typeof member !== 'string') return false
  member = value['KeySchema']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (!isKeySchema(item)) return false
  }
  member = value['Projection']
  if (!isProjection(member)) return false
  for (const key in value) {
    if (key !== 'IndexName' && key !== 'KeySchema' && key !== 'Projection' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link TableLocalSecondaryIndex}; throws a ValidationError that holds every issue. */
export function assertTableLocalSecondaryIndex(value: unknown): asserts value is TableLocalSecondaryIndex {
  assertValid(validateTableLocalSecondaryIndex(value))
}

/** Tells every issue that keeps a value from being of type {@link TableLocalSecondaryIndex}. */
export function validateTableLocalSecondaryIndex(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableLocalSecondaryIndex, explainTableLocalSecondaryIndex, value, options)
}

/** The Standard Schema of {@link TableLocalSecondaryIndex}; yields its JSON Schema too. */
export const TableLocalSecondaryIndexSchema: StandardSchema<TableLocalSecondaryIndex> =
  /* @__PURE__ */ createStandardSchema(validateTableLocalSecondaryIndex, jsonSchemaOfTableLocalSecondaryIndex)

/** Adds to a report why a value is not of type {@link TableLocalSecondaryIndex}. */
export function explainTableLocalSecondaryIndex(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['IndexName', reportString, true],
    ['KeySchema', listOf(explainKeySchema), true],
    ['Projection', explainProjection, true],
  ])
}

/** The JSON Schema of {@link TableLocalSecondaryIndex}. */
export function jsonSchemaOfTableLocalSecondaryIndex(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableLocalSecondaryIndex', () => ({
    type: 'object',
    properties: {
      IndexName: { type: 'string' },
      KeySchema: { type: 'array', items: jsonSchemaOfKeySchema(builder) },
      Projection: jsonSchemaOfProjection(builder),
    },
    required: ['IndexName', 'KeySchema', 'Projection'],
    additionalProperties: false,
  }))
}
