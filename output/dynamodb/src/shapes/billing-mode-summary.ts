// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type BillingMode, findInBillingMode, shapeOfBillingMode } from './billing-mode.js'

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

/** Adds to a report what keeps a value from being of type {@link BillingModeSummary}. */
export function findInBillingModeSummary(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['BillingMode']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInBillingMode(member, enter(report, depth, 'BillingMode'), report)
  member = value['LastUpdateToPayPerRequestDateTime']
  if (member !== undefined && !isTimestamp(member))
    addWrong(member, 'LastUpdateToPayPerRequestDateTime', depth, report, 'valid Date')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['BillingMode', 'LastUpdateToPayPerRequestDateTime'])
}

/** The description of {@link BillingModeSummary}. */
export const shapeOfBillingModeSummary: StructureShape = /* @__PURE__ */ structure(
  'BillingModeSummary',
  'open',
  isBillingModeSummary,
  () => [
    ['BillingMode', shapeOfBillingMode],
    ['LastUpdateToPayPerRequestDateTime', timestampShape],
  ],
)

/** Asserts that a value is of type {@link BillingModeSummary}; throws a ValidationError that holds every issue. */
export function assertBillingModeSummary(value: unknown): asserts value is BillingModeSummary {
  assertValid(validateBillingModeSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link BillingModeSummary}. */
export function validateBillingModeSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInBillingModeSummary, 'open', value, options)
}

/** The Standard Schema of {@link BillingModeSummary}; yields its JSON Schema too. */
export const BillingModeSummarySchema: StandardSchema<BillingModeSummary> = /* @__PURE__ */ createStandardSchema(
  validateBillingModeSummary,
  shapeOfBillingModeSummary,
)

/** The JSON form of {@link BillingModeSummary}: dates and bytes are strings. */
export type BillingModeSummaryJson = JsonForm<BillingModeSummary>

/** Reads the JSON form of {@link BillingModeSummary}; throws a ValidationError where it is none. */
export function decodeBillingModeSummary(json: unknown, options?: ValidateOptions): BillingModeSummary {
  return decode(validateBillingModeSummary, shapeOfBillingModeSummary, json, options)
}

/** Writes the JSON form of {@link BillingModeSummary}; throws a ValidationError for a value that is not of the type. */
export function encodeBillingModeSummary(value: BillingModeSummary, options?: ValidateOptions): BillingModeSummaryJson {
  return encode(validateBillingModeSummary, shapeOfBillingModeSummary, value, options)
}

/** Makes up a value of type {@link BillingModeSummary}: the same for the same seed; without one every member is there. */
export function sampleBillingModeSummary(seed?: number): BillingModeSummary {
  return sample(isBillingModeSummary, shapeOfBillingModeSummary, seed)
}

/** Makes up values that are of type {@link BillingModeSummary}, but for one fault each. */
export function sampleInvalidBillingModeSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfBillingModeSummary, seed)
}
