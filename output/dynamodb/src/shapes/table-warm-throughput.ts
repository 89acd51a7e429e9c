// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface TableWarmThroughput {
  /** Reads that the table can take at once, with no warming up. */
  ReadUnitsPerSecond?: number
  /** Writes that the table can take at once, with no warming up. */
  WriteUnitsPerSecond?: number
}

/** Whether a value is of type {@link TableWarmThroughput}. */
export function isTableWarmThroughput(value: unknown): value is TableWarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'ReadUnitsPerSecond' && key !== 'WriteUnitsPerSecond' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link TableWarmThroughput}; throws a ValidationError that holds every issue. */
export function assertTableWarmThroughput(value: unknown): asserts value is TableWarmThroughput {
  assertValid(validateTableWarmThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link TableWarmThroughput}. */
export function validateTableWarmThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableWarmThroughput, explainTableWarmThroughput, value, options)
}

/** The Standard Schema of {@link TableWarmThroughput}; yields its JSON Schema too. */
export const TableWarmThroughputSchema: StandardSchema<TableWarmThroughput> = /* @__PURE__ */ createStandardSchema(
  validateTableWarmThroughput,
  jsonSchemaOfTableWarmThroughput,
)

/** Adds to a report why a value is not of type {@link TableWarmThroughput}. */
export function explainTableWarmThroughput(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['ReadUnitsPerSecond', reportInteger],
    ['WriteUnitsPerSecond', reportInteger],
  ])
}

/** The JSON Schema of {@link TableWarmThroughput}. */
export function jsonSchemaOfTableWarmThroughput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableWarmThroughput', () => ({
    type: 'object',
    properties: { ReadUnitsPerSecond: { type: 'integer' }, WriteUnitsPerSecond: { type: 'integer' } },
    additionalProperties: false,
  }))
}
