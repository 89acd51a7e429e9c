// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ArchivalSummary {
  /** When DynamoDB began to archive the table, in seconds since 1970. */
  ArchivalDateTime?: Date
  /**
   * Why DynamoDB archived the table. So far there is one reason:
   *
   * - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - for seven days the KMS key was out of reach. A backup
   *   on demand was made then.
   */
  ArchivalReason?: string
  /**
   * The backup in the archive, by ARN (Amazon Resource Name), if the reason left one. To restore it
   * under the same name, drop the old table first.
   */
  ArchivalBackupArn?: string
}

/** Whether a value is of type {@link ArchivalSummary}. */
export function isArchivalSummary(value: unknown): value is ArchivalSummary {
  if (!isObject(value)) return false
  let member: unknown = value['ArchivalDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['ArchivalReason']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ArchivalBackupArn']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link ArchivalSummary}; throws a ValidationError that holds every issue. */
export function assertArchivalSummary(value: unknown): asserts value is ArchivalSummary {
  assertValid(validateArchivalSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link ArchivalSummary}. */
export function validateArchivalSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isArchivalSummary, explainArchivalSummary, value, options)
}

/** The Standard Schema of {@link ArchivalSummary}; yields its JSON Schema too. */
export const ArchivalSummarySchema: StandardSchema<ArchivalSummary> = /* @__PURE__ */ createStandardSchema(
  validateArchivalSummary,
  jsonSchemaOfArchivalSummary,
)

/** Adds to a report why a value is not of type {@link ArchivalSummary}. */
export function explainArchivalSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['ArchivalDateTime', reportTimestamp],
    ['ArchivalReason', reportString],
    ['ArchivalBackupArn', reportString],
  ])
}

/** The JSON Schema of {@link ArchivalSummary}. */
export function jsonSchemaOfArchivalSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ArchivalSummary', () => ({
    type: 'object',
    properties: {
      ArchivalDateTime: { type: 'string', format: 'date-time' },
      ArchivalReason: { type: 'string' },
      ArchivalBackupArn: { type: 'string' },
    },
  }))
}
