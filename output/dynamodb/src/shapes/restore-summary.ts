// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportBoolean, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface RestoreSummary {
  /** The backup's ARN (Amazon Resource Name). */
  SourceBackupArn?: string
  /** The ARN of the table that the backup was made of. */
  SourceTableArn?: string
  /** The moment that was restored, or that of the backup. */
  RestoreDateTime?: Date
  /** True while the restoring is under way. */
  RestoreInProgress?: boolean
}

/** Whether a value is of type {@link RestoreSummary}. */
export function isRestoreSummary(value: unknown): value is RestoreSummary {
  if (!isObject(value)) return false
  let member: unknown = value['SourceBackupArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SourceTableArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['RestoreDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['RestoreInProgress']
  if (typeof member !== 'boolean' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link RestoreSummary}; throws a ValidationError that holds every issue. */
export function assertRestoreSummary(value: unknown): asserts value is RestoreSummary {
  assertValid(validateRestoreSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link RestoreSummary}. */
export function validateRestoreSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isRestoreSummary, explainRestoreSummary, value, options)
}

/** The Standard Schema of {@link RestoreSummary}; yields its JSON Schema too. */
export const RestoreSummarySchema: StandardSchema<RestoreSummary> = /* @__PURE__ */ createStandardSchema(
  validateRestoreSummary,
  jsonSchemaOfRestoreSummary,
)

/** Adds to a report why a value is not of type {@link RestoreSummary}. */
export function explainRestoreSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['SourceBackupArn', reportString],
    ['SourceTableArn', reportString],
    ['RestoreDateTime', reportTimestamp],
    ['RestoreInProgress', reportBoolean],
  ])
}

/** The JSON Schema of {@link RestoreSummary}. */
export function jsonSchemaOfRestoreSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'RestoreSummary', () => ({
    type: 'object',
    properties: {
      SourceBackupArn: { type: 'string' },
      SourceTableArn: { type: 'string' },
      RestoreDateTime: { type: 'string', format: 'date-time' },
      RestoreInProgress: { type: 'boolean' },
    },
  }))
}
