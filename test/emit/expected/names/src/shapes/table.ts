// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface Table {
  Name?: string
}

/** Whether a value is of type {@link Table}. */
export function isTable(value: unknown): value is Table {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link Table}; throws a ValidationError that holds every issue. */
export function assertTable(value: unknown): asserts value is Table {
  assertValid(validateTable(value))
}

/** Tells every issue that keeps a value from being of type {@link Table}. */
export function validateTable(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isTable, explainTable, value, options)
}

/** The Standard Schema of {@link Table}; yields its JSON Schema too. */
export const TableStandardSchema: StandardSchema<Table> = /* @__PURE__ */ createStandardSchema(
  validateTable,
  jsonSchemaOfTable,
)

/** Adds to a report why a value is not of type {@link Table}. */
export function explainTable(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['Name', reportString]])
}

/** The JSON Schema of {@link Table}. */
export function jsonSchemaOfTable(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Table', () => ({
    type: 'object',
    properties: { Name: { type: 'string' } },
    additionalProperties: false,
  }))
}
