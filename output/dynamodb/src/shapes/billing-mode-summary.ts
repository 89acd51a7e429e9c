// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { BillingMode } from './billing-mode.js'

export interface BillingModeSummary {
  /**
   * How reads and writes are paid for, and who sees to capacity. May be changed at any time.
   *
   * @remarks
   * - `PROVISIONED` - capacity is set aside. `PROVISIONED` suits a load that can be foretold; the
   *   mode is then `PROVISIONED`.
   * - `PAY_PER_REQUEST` - each request is paid for. `PAY_PER_REQUEST` suits a load that cannot be
   *   foretold; the mode is then `PAY_PER_REQUEST`.
   */
  BillingMode?: BillingMode | (string & {})
  /** When the mode last became `PAY_PER_REQUEST`. */
  LastUpdateToPayPerRequestDateTime?: Date
}

/** Whether a value is of type {@link BillingModeSummary}. */
export function isBillingModeSummary(value: unknown): value is BillingModeSummary {
  if (!isObject(value)) return false
  let member: unknown = value['BillingMode']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['LastUpdateToPayPerRequestDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

/** Asserts that a value is of type {@link BillingModeSummary}; throws a ValidationError that holds every issue. */
export function assertBillingModeSummary(value: unknown): asserts value is BillingModeSummary {
  assertValid(validateBillingModeSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link BillingModeSummary}. */
export function validateBillingModeSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isBillingModeSummary, explainBillingModeSummary, value, options)
}

/** The Standard Schema of {@link BillingModeSummary}; yields its JSON Schema too. */
export const BillingModeSummarySchema: StandardSchema<BillingModeSummary> = /* @__PURE__ */ createStandardSchema(
  validateBillingModeSummary,
  jsonSchemaOfBillingModeSummary,
)

/** Adds to a report why a value is not of type {@link BillingModeSummary}. */
export function explainBillingModeSummary(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['BillingMode', reportString],
    ['LastUpdateToPayPerRequestDateTime', reportTimestamp],
  ])
}

/** The JSON Schema of {@link BillingModeSummary}. */
export function jsonSchemaOfBillingModeSummary(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'BillingModeSummary', () => ({
    type: 'object',
    properties: {
      BillingMode: { type: 'string' },
      LastUpdateToPayPerRequestDateTime: { type: 'string', format: 'date-time' },
    },
  }))
}
