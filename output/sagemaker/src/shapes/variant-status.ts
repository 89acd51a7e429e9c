// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { Status } from './status.js'

/** The variant's state. */
export interface VariantStatus {
  /**
   * Where the variant stands: in a deployment, or in operation.
   *
   * @remarks
   * - `Creating`: the variant's resources are being made.
   * - `Deleting`: the variant's resources are being taken down.
   * - `Updating`: the variant's capacity is being changed.
   * - `ActivatingTraffic`: traffic is being let in.
   * - `Baking`: time in which the CloudWatch alarms that would trigger an automatic rollback are
   *   watched.
   */
  Status?: Status | (string & {})
  /** Words about the variant's state. */
  StatusMessage?: string
  /** When the present change of state began. */
  StartTime?: Date
}

/** Whether a value is of type {@link VariantStatus}. */
export function isVariantStatus(value: unknown): value is VariantStatus {
  if (!isObject(value)) return false
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StatusMessage']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StartTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

/** Asserts that a value is of type {@link VariantStatus}; throws a ValidationError that holds every issue. */
export function assertVariantStatus(value: unknown): asserts value is VariantStatus {
  assertValid(validateVariantStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link VariantStatus}. */
export function validateVariantStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isVariantStatus, explainVariantStatus, value, options)
}

/** The Standard Schema of {@link VariantStatus}; yields its JSON Schema too. */
export const VariantStatusSchema: StandardSchema<VariantStatus> = /* @__PURE__ */ createStandardSchema(
  validateVariantStatus,
  jsonSchemaOfVariantStatus,
)

/** Adds to a report why a value is not of type {@link VariantStatus}. */
export function explainVariantStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Status', reportString],
    ['StatusMessage', reportString],
    ['StartTime', reportTimestamp],
  ])
}

/** The JSON Schema of {@link VariantStatus}. */
export function jsonSchemaOfVariantStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'VariantStatus', () => ({
    type: 'object',
    properties: {
      Status: { type: 'string' },
      StatusMessage: { type: 'string' },
      StartTime: { type: 'string', format: 'date-time' },
    },
  }))
}
