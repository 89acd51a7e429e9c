// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface CreateTableWarmThroughput {
  /** Reads that the table can take at once, with no warming up. */
  ReadUnitsPerSecond?: number
  /** Writes that the table can take at once, with no warming up. */
  WriteUnitsPerSecond?: number
}

/** Whether a value is of type {@link CreateTableWarmThroughput}. */
export function isCreateTableWarmThroughput(value: unknown): value is CreateTableWarmThroughput {
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

/** Asserts that a value is of type {@link CreateTableWarmThroughput}; throws a ValidationError that holds every issue. */
export function assertCreateTableWarmThroughput(value: unknown): asserts value is CreateTableWarmThroughput {
  assertValid(validateCreateTableWarmThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link CreateTableWarmThroughput}. */
export function validateCreateTableWarmThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCreateTableWarmThroughput, explainCreateTableWarmThroughput, value, options)
}

/** The Standard Schema of {@link CreateTableWarmThroughput}; yields its JSON Schema too. */
export const CreateTableWarmThroughputSchema: StandardSchema<CreateTableWarmThroughput> =
  /* @__PURE__ */ createStandardSchema(validateCreateTableWarmThroughput, jsonSchemaOfCreateTableWarmThroughput)

/** Adds to a report why a value is not of type {@link CreateTableWarmThroughput}. */
export function explainCreateTableWarmThroughput(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['ReadUnitsPerSecond', reportInteger],
    ['WriteUnitsPerSecond', reportInteger],
  ])
}

/** The JSON Schema of {@link CreateTableWarmThroughput}. */
export function jsonSchemaOfCreateTableWarmThroughput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CreateTableWarmThroughput', () => ({
    type: 'object',
    properties: { ReadUnitsPerSecond: { type: 'integer' }, WriteUnitsPerSecond: { type: 'integer' } },
    additionalProperties: false,
  }))
}
