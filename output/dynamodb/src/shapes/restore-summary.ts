// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, stringShape, structure, timestampShape } from '../runtime/description.js'
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

/** Adds to a report what keeps a value from being of type {@link RestoreSummary}. */
export function findInRestoreSummary(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['SourceBackupArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'SourceBackupArn', depth, report, 'string')
  member = value['SourceTableArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'SourceTableArn', depth, report, 'string')
  member = value['RestoreDateTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'RestoreDateTime', depth, report, 'valid Date')
  member = value['RestoreInProgress']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'RestoreInProgress', depth, report, 'boolean')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['SourceBackupArn', 'SourceTableArn', 'RestoreDateTime', 'RestoreInProgress'])
}

/** The description of {@link RestoreSummary}. */
export const shapeOfRestoreSummary: StructureShape = /* @__PURE__ */ structure(
  'RestoreSummary',
  'open',
  isRestoreSummary,
  () => [
    ['SourceBackupArn', stringShape],
    ['SourceTableArn', stringShape],
    ['RestoreDateTime', timestampShape],
    ['RestoreInProgress', booleanShape],
  ],
)

/** Asserts that a value is of type {@link RestoreSummary}; throws a ValidationError that holds every issue. */
export function assertRestoreSummary(value: unknown): asserts value is RestoreSummary {
  assertValid(validateRestoreSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link RestoreSummary}. */
export function validateRestoreSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInRestoreSummary, 'open', value, options)
}

/** The Standard Schema of {@link RestoreSummary}; yields its JSON Schema too. */
export const RestoreSummarySchema: StandardSchema<RestoreSummary> = /* @__PURE__ */ createStandardSchema(
  validateRestoreSummary,
  shapeOfRestoreSummary,
)

/** The JSON form of {@link RestoreSummary}: dates and bytes are strings. */
export type RestoreSummaryJson = JsonForm<RestoreSummary>

/** Reads the JSON form of {@link RestoreSummary}; throws a ValidationError where it is none. */
export function decodeRestoreSummary(json: unknown, options?: ValidateOptions): RestoreSummary {
  return decode(validateRestoreSummary, shapeOfRestoreSummary, json, options)
}

/** Writes the JSON form of {@link RestoreSummary}; throws a ValidationError for a value that is not of the type. */
export function encodeRestoreSummary(value: RestoreSummary, options?: ValidateOptions): RestoreSummaryJson {
  return encode(validateRestoreSummary, shapeOfRestoreSummary, value, options)
}

/** Makes up a value of type {@link RestoreSummary}: the same for the same seed; without one every member is there. */
export function sampleRestoreSummary(seed?: number): RestoreSummary {
  return sample(isRestoreSummary, shapeOfRestoreSummary, seed)
}

/** Makes up values that are of type {@link RestoreSummary}, but for one fault each. */
export function sampleInvalidRestoreSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfRestoreSummary, seed)
}
