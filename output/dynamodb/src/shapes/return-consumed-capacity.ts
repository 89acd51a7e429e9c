// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, mapOf, reportFloat, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ReturnConsumedCapacityVectorIndex,
  explainReturnConsumedCapacityVectorIndex,
  isReturnConsumedCapacityVectorIndex,
  jsonSchemaOfReturnConsumedCapacityVectorIndex,
} from './return-consumed-capacity-vector-index.js'
import { type Table, explainTable, isTable, jsonSchemaOfTable } from './table.js'

export interface ReturnConsumedCapacity {
  /** The table concerned: its name, or its ARN (Amazon Resource Name) if the request gave that. */
  TableName?: string
  /** Capacity units used in all. */
  CapacityUnits?: number
  /** Read capacity units used in all. */
  ReadCapacityUnits?: number
  /** Write capacity units used in all. */
  WriteCapacityUnits?: number
  /** What the table used. */
  Table?: Table
  /** What each local secondary index used. */
  LocalSecondaryIndexes?: Record<string, Table>
  /** What each global secondary index used. */
  GlobalSecondaryIndexes?: Record<string, Table>
  /**
   * What each vector index used: `VectorWriteRequestBytes` for a write, `VectorSearchRequestBytes`
   * for a search.
   */
  VectorIndexes?: Record<string, ReturnConsumedCapacityVectorIndex>
}

/** Whether a value is a {@link ReturnConsumedCapacity}. */
export function isReturnConsumedCapacity(value: unknown): value is ReturnConsumedCapacity {
  if (!isObject(value)) return false
  let member: unknown = value['TableName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['Table']
  if (member !== undefined && !isTable(member)) return false
  member = value['LocalSecondaryIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isTable(item)) return false
    }
  }
  member = value['GlobalSecondaryIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isTable(item)) return false
    }
  }
  member = value['VectorIndexes']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isReturnConsumedCapacityVectorIndex(item)) return false
    }
  }
  return true
}

/** Asserts that a value is a {@link ReturnConsumedCapacity}; throws a ValidationError that holds every issue. */
export function assertReturnConsumedCapacity(value: unknown): asserts value is ReturnConsumedCapacity {
  assertValid(validateReturnConsumedCapacity(value))
}

/** Tells every issue that keeps a value from being a {@link ReturnConsumedCapacity}. */
export function validateReturnConsumedCapacity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isReturnConsumedCapacity, explainReturnConsumedCapacity, value, options)
}

/** The Standard Schema of {@link ReturnConsumedCapacity}; yields its JSON Schema too. */
export const ReturnConsumedCapacitySchema: StandardSchema<ReturnConsumedCapacity> =
  /* @__PURE__ */ createStandardSchema(validateReturnConsumedCapacity, jsonSchemaOfReturnConsumedCapacity)

/** Adds to a report why a value is no {@link ReturnConsumedCapacity}. */
export function explainReturnConsumedCapacity(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['TableName', reportString],
    ['CapacityUnits', reportFloat],
    ['ReadCapacityUnits', reportFloat],
    ['WriteCapacityUnits', reportFloat],
    ['Table', explainTable],
    ['LocalSecondaryIndexes', mapOf(explainTable)],
    ['GlobalSecondaryIndexes', mapOf(explainTable)],
    ['VectorIndexes', mapOf(explainReturnConsumedCapacityVectorIndex)],
  ])
}

/** The JSON Schema of {@link ReturnConsumedCapacity}. */
export function jsonSchemaOfReturnConsumedCapacity(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReturnConsumedCapacity', () => ({
    type: 'object',
    properties: {
      TableName: { type: 'string' },
      CapacityUnits: { type: 'number' },
      ReadCapacityUnits: { type: 'number' },
      WriteCapacityUnits: { type: 'number' },
      Table: jsonSchemaOfTable(builder),
      LocalSecondaryIndexes: { type: 'object', additionalProperties: jsonSchemaOfTable(builder) },
      GlobalSecondaryIndexes: { type: 'object', additionalProperties: jsonSchemaOfTable(builder) },
      VectorIndexes: { type: 'object', additionalProperties: jsonSchemaOfReturnConsumedCapacityVectorIndex(builder) },
    },
  }))
}
