// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { TableClass } from './table-class.js'

export interface TableClassSummary {
  /** Which class it is: `STANDARD` or `STANDARD_INFREQUENT_ACCESS`. */
  TableClass?: TableClass | (string & {})
  /** When the class last changed. */
  LastUpdateDateTime?: Date
}

/** Whether a value is of type {@link TableClassSummary}. */
export function isTableClassSummary(value: unknown): value is TableClassSummary {
  if (!isObject(value)) return false
  let member: unknown = value['TableClass']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LastUpdateDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

/** Asserts that a value is of type {@link TableClassSummary}; throws a ValidationError that holds every issue. */
export function assertTableClassSummary(value: unknown): asserts value is TableClassSummary {
  assertValid(validateTableClassSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link TableClassSummary}. */
export function validateTableClassSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableClassSummary, explainTableClassSummary, value, options)
}

/** The Standard Schema of {@link TableClassSummary}; yields its JSON Schema too. */
export const TableClassSummarySchema: StandardSchema<TableClassSummary> = /* @__PURE__ */ createStandardSchema(
  validateTableClassSummary,
  jsonSchemaOfTableClassSummary,
)

/** Adds to a report why a value is not of type {@link TableClassSummary}. */
export function explainTableClassSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['TableClass', reportString],
    ['LastUpdateDateTime', reportTimestamp],
  ])
}

/** The JSON Schema of {@link TableClassSummary}. */
export function jsonSchemaOfTableClassSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableClassSummary', () => ({
    type: 'object',
    properties: { TableClass: { type: 'string' }, LastUpdateDateTime: { type: 'string', format: 'date-time' } },
  }))
}
