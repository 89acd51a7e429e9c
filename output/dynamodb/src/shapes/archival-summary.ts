// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link ArchivalSummary}. */
export function findInArchivalSummary(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ArchivalDateTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'ArchivalDateTime', depth, report, 'valid Date')
  member = value['ArchivalReason']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ArchivalReason', depth, report, 'string')
  member = value['ArchivalBackupArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ArchivalBackupArn', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['ArchivalDateTime', 'ArchivalReason', 'ArchivalBackupArn'])
}

/** The description of {@link ArchivalSummary}. */
export const shapeOfArchivalSummary: StructureShape = /* @__PURE__ */ structure(
  'ArchivalSummary',
  'open',
  isArchivalSummary,
  () => [
    ['ArchivalDateTime', timestampShape],
    ['ArchivalReason', stringShape],
    ['ArchivalBackupArn', stringShape],
  ],
)

/** Asserts that a value is of type {@link ArchivalSummary}; throws a ValidationError that holds every issue. */
export function assertArchivalSummary(value: unknown): asserts value is ArchivalSummary {
  assertValid(validateArchivalSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link ArchivalSummary}. */
export function validateArchivalSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInArchivalSummary, 'open', value, options)
}

/** The Standard Schema of {@link ArchivalSummary}; yields its JSON Schema too. */
export const ArchivalSummarySchema: StandardSchema<ArchivalSummary> = /* @__PURE__ */ createStandardSchema(
  validateArchivalSummary,
  shapeOfArchivalSummary,
)

/** The JSON form of {@link ArchivalSummary}: dates and bytes are strings. */
export type ArchivalSummaryJson = JsonForm<ArchivalSummary>

/** Reads the JSON form of {@link ArchivalSummary}; throws a ValidationError where it is none. */
export function decodeArchivalSummary(json: unknown, options?: ValidateOptions): ArchivalSummary {
  return decode(validateArchivalSummary, shapeOfArchivalSummary, json, options)
}

/** Writes the JSON form of {@link ArchivalSummary}; throws a ValidationError for a value that is not of the type. */
export function encodeArchivalSummary(value: ArchivalSummary, options?: ValidateOptions): ArchivalSummaryJson {
  return encode(validateArchivalSummary, shapeOfArchivalSummary, value, options)
}

/** Makes up a value of type {@link ArchivalSummary}: the same for the same seed; without one every member is there. */
export function sampleArchivalSummary(seed?: number): ArchivalSummary {
  return sample(isArchivalSummary, shapeOfArchivalSummary, seed)
}

/** Makes up values that are of type {@link ArchivalSummary}, but for one fault each. */
export function sampleInvalidArchivalSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfArchivalSummary, seed)
}
