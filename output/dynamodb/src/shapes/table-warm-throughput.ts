// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface TableWarmThroughput {
  /** Reads that the table can take at once, with no warming up. */
  ReadUnitsPerSecond?: number
  /** Writes that the table can take at once, with no warming up. */
  WriteUnitsPerSecond?: number
}

/** Whether a value is of type {@link TableWarmThroughput}. */
export function isTableWarmThroughput(value: unknown): value is TableWarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'ReadUnitsPerSecond' && key !== 'WriteUnitsPerSecond' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link TableWarmThroughput}. */
export function findInTableWarmThroughput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'ReadUnitsPerSecond', depth, report, 'integer')
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'WriteUnitsPerSecond', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ReadUnitsPerSecond', 'WriteUnitsPerSecond'])
}

/** The description of {@link TableWarmThroughput}. */
export const shapeOfTableWarmThroughput: StructureShape = /* @__PURE__ */ structure(
  'TableWarmThroughput',
  'strict',
  isTableWarmThroughput,
  () => [
    ['ReadUnitsPerSecond', integerShape],
    ['WriteUnitsPerSecond', integerShape],
  ],
)

/** Asserts that a value is of type {@link TableWarmThroughput}; throws a ValidationError that holds every issue. */
export function assertTableWarmThroughput(value: unknown): asserts value is TableWarmThroughput {
  assertValid(validateTableWarmThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link TableWarmThroughput}. */
export function validateTableWarmThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableWarmThroughput, 'strict', value, options)
}

/** The Standard Schema of {@link TableWarmThroughput}; yields its JSON Schema too. */
export const TableWarmThroughputSchema: StandardSchema<TableWarmThroughput> = /* @__PURE__ */ createStandardSchema(
  validateTableWarmThroughput,
  shapeOfTableWarmThroughput,
)

/** The JSON form of {@link TableWarmThroughput}: dates and bytes are strings. */
export type TableWarmThroughputJson = JsonForm<TableWarmThroughput>

/** Reads the JSON form of {@link TableWarmThroughput}; throws a ValidationError where it is none. */
export function decodeTableWarmThroughput(json: unknown, options?: ValidateOptions): TableWarmThroughput {
  return decode(validateTableWarmThroughput, shapeOfTableWarmThroughput, json, options)
}

/** Writes the JSON form of {@link TableWarmThroughput}; throws a ValidationError for a value that is not of the type. */
export function encodeTableWarmThroughput(
  value: TableWarmThroughput,
  options?: ValidateOptions,
): TableWarmThroughputJson {
  return encode(validateTableWarmThroughput, shapeOfTableWarmThroughput, value, options)
}

/** Makes up a value of type {@link TableWarmThroughput}: the same for the same seed; without one every member is there. */
export function sampleTableWarmThroughput(seed?: number): TableWarmThroughput {
  return sample(isTableWarmThroughput, shapeOfTableWarmThroughput, seed)
}

/** Makes up values that are of type {@link TableWarmThroughput}, but for one fault each. */
export function sampleInvalidTableWarmThroughput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableWarmThroughput, seed)
}
