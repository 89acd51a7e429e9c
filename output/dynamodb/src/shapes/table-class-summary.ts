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
import { type TableClass, findInTableClass, shapeOfTableClass } from './table-class.js'

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

/** Adds to a report what keeps a value from being of type {@link TableClassSummary}. */
export function findInTableClassSummary(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TableClass']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInTableClass(member, enter(report, depth, 'TableClass'), report)
  member = value['LastUpdateDateTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'LastUpdateDateTime', depth, report, 'valid Date')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['TableClass', 'LastUpdateDateTime'])
}

/** The description of {@link TableClassSummary}. */
export const shapeOfTableClassSummary: StructureShape = /* @__PURE__ */ structure(
  'TableClassSummary',
  'open',
  isTableClassSummary,
  () => [
    ['TableClass', shapeOfTableClass],
    ['LastUpdateDateTime', timestampShape],
  ],
)

/** Asserts that a value is of type {@link TableClassSummary}; throws a ValidationError that holds every issue. */
export function assertTableClassSummary(value: unknown): asserts value is TableClassSummary {
  assertValid(validateTableClassSummary(value))
}

/** Tells every issue that keeps a value from being of type {@link TableClassSummary}. */
export function validateTableClassSummary(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableClassSummary, 'open', value, options)
}

/** The Standard Schema of {@link TableClassSummary}; yields its JSON Schema too. */
export const TableClassSummarySchema: StandardSchema<TableClassSummary> = /* @__PURE__ */ createStandardSchema(
  validateTableClassSummary,
  shapeOfTableClassSummary,
)

/** The JSON form of {@link TableClassSummary}: dates and bytes are strings. */
export type TableClassSummaryJson = JsonForm<TableClassSummary>

/** Reads the JSON form of {@link TableClassSummary}; throws a ValidationError where it is none. */
export function decodeTableClassSummary(json: unknown, options?: ValidateOptions): TableClassSummary {
  return decode(validateTableClassSummary, shapeOfTableClassSummary, json, options)
}

/** Writes the JSON form of {@link TableClassSummary}; throws a ValidationError for a value that is not of the type. */
export function encodeTableClassSummary(value: TableClassSummary, options?: ValidateOptions): TableClassSummaryJson {
  return encode(validateTableClassSummary, shapeOfTableClassSummary, value, options)
}

/** Makes up a value of type {@link TableClassSummary}: the same for the same seed; without one every member is there. */
export function sampleTableClassSummary(seed?: number): TableClassSummary {
  return sample(isTableClassSummary, shapeOfTableClassSummary, seed)
}

/** Makes up values that are of type {@link TableClassSummary}, but for one fault each. */
export function sampleInvalidTableClassSummary(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableClassSummary, seed)
}
