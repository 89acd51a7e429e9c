// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportFloat } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** What one table, or one index, used. */
export interface Table {
  /** Read capacity units that it used. */
  ReadCapacityUnits?: number
  /** Write capacity units that it used. */
  WriteCapacityUnits?: number
  /** Capacity units that it used. */
  CapacityUnits?: number
}

/** Whether a value is of type {@link Table}. */
export function isTable(value: unknown): value is Table {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['CapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  return true
}

/** Asserts that a value is of type {@link Table}; throws a ValidationError that holds every issue. */
export function assertTable(value: unknown): asserts value is Table {
  assertValid(validateTable(value))
}

/** Tells every issue that keeps a value from being of type {@link Table}. */
export function validateTable(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTable, explainTable, value, options)
}

/** The Standard Schema of {@link Table}; yields its JSON Schema too. */
export const TableSchema: StandardSchema<Table> = /* @__PURE__ */ createStandardSchema(validateTable, jsonSchemaOfTable)

/** Adds to a report why a value is not of type {@link Table}. */
export function explainTable(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['ReadCapacityUnits', reportFloat],
    ['WriteCapacityUnits', reportFloat],
    ['CapacityUnits', reportFloat],
  ])
}

/** The JSON Schema of {@link Table}. */
export function jsonSchemaOfTable(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Table', () => ({
    type: 'object',
    properties: {
      ReadCapacityUnits: { type: 'number' },
      WriteCapacityUnits: { type: 'number' },
      CapacityUnits: { type: 'number' },
    },
  }))
}
