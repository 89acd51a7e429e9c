// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject, isRecord } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, mapOf, reportFloat, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type ConsumedCapacityVectorIndex,
  explainConsumedCapacityVectorIndex,
  isConsumedCapacityVectorIndex,
  jsonSchemaOfConsumedCapacityVectorIndex,
} from './consumed-capacity-vector-index.js'
import { type Table, explainTable, isTable, jsonSchemaOfTable } from './table.js'

export interface ConsumedCapacity {
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
  VectorIndexes?: Record<string, ConsumedCapacityVectorIndex>
}

/** Whether a value is of type {@link ConsumedCapacity}. */
export function isConsumedCapacity(value: unknown): value is ConsumedCapacity {
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
      if (!isConsumedCapacityVectorIndex(item)) return false
    }
  }
  return true
}

/** Asserts that a value is of type {@link ConsumedCapacity}; throws a ValidationError that holds every issue. */
export function assertConsumedCapacity(value: unknown): asserts value is ConsumedCapacity {
  assertValid(validateConsumedCapacity(value))
}

/** Tells every issue that keeps a value from being of type {@link ConsumedCapacity}. */
export function validateConsumedCapacity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isConsumedCapacity, explainConsumedCapacity, value, options)
}

/** The Standard Schema of {@link ConsumedCapacity}; yields its JSON Schema too. */
export const ConsumedCapacitySchema: StandardSchema<ConsumedCapacity> = /* @__PURE__ */ createStandardSchema(
  validateConsumedCapacity,
  jsonSchemaOfConsumedCapacity,
)

/** Adds to a report why a value is not of type {@link ConsumedCapacity}. */
export function explainConsumedCapacity(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['TableName', reportString],
    ['CapacityUnits', reportFloat],
    ['ReadCapacityUnits', reportFloat],
    ['WriteCapacityUnits', reportFloat],
    ['Table', explainTable],
    ['LocalSecondaryIndexes', mapOf(explainTable)],
    ['GlobalSecondaryIndexes', mapOf(explainTable)],
    ['VectorIndexes', mapOf(explainConsumedCapacityVectorIndex)],
  ])
}

/** The JSON Schema of {@link ConsumedCapacity}. */
export function jsonSchemaOfConsumedCapacity(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ConsumedCapacity', () => ({
    type: 'object',
    properties: {
      TableName: { type: 'string' },
      CapacityUnits: { type: 'number' },
      ReadCapacityUnits: { type: 'number' },
      WriteCapacityUnits: { type: 'number' },
      Table: jsonSchemaOfTable(builder),
      LocalSecondaryIndexes: { type: 'object', additionalProperties: jsonSchemaOfTable(builder) },
      GlobalSecondaryIndexes: { type: 'object', additionalProperties: jsonSchemaOfTable(builder) },
      VectorIndexes: { type: 'object', additionalProperties: jsonSchemaOfConsumedCapacityVectorIndex(builder) },
    },
  }))
}
