// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface TableProvisionedThroughput {
  /**
   * Strongly consistent reads per second; above it comes a `ThrottlingException`. See
   * [how much reading and writing takes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html).
   *
   * @remarks
   * Always 0 with `PAY_PER_REQUEST`.
   */
  ReadCapacityUnits: number
  /**
   * Writes per second; above it comes a `ThrottlingException`. See
   * [how much reading and writing takes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html).
   *
   * @remarks
   * Always 0 with `PAY_PER_REQUEST`.
   */
  WriteCapacityUnits: number
}

/** Whether a value is of type {@link TableProvisionedThroughput}. */
export function isTableProvisionedThroughput(value: unknown): value is TableProvisionedThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (!Number.isInteger(member)) return false
  member = value['WriteCapacityUnits']
  if (!Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'ReadCapacityUnits' && key !== 'WriteCapacityUnits' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link TableProvisionedThroughput}. */
export function findInTableProvisionedThroughput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ReadCapacityUnits']
  if (!Number.isInteger(member)) addWrong(member, 'ReadCapacityUnits', depth, report, 'integer')
  member = value['WriteCapacityUnits']
  if (!Number.isInteger(member)) addWrong(member, 'WriteCapacityUnits', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ReadCapacityUnits', 'WriteCapacityUnits'])
}

/** The description of {@link TableProvisionedThroughput}. */
export const shapeOfTableProvisionedThroughput: StructureShape = /* @__PURE__ */ structure(
  'TableProvisionedThroughput',
  'strict',
  isTableProvisionedThroughput,
  () => [
    ['ReadCapacityUnits', integerShape, required],
    ['WriteCapacityUnits', integerShape, required],
  ],
)

/** Asserts that a value is of type {@link TableProvisionedThroughput}; throws a ValidationError that holds every issue. */
export function assertTableProvisionedThroughput(value: unknown): asserts value is TableProvisionedThroughput {
  assertValid(validateTableProvisionedThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link TableProvisionedThroughput}. */
export function validateTableProvisionedThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableProvisionedThroughput, 'strict', value, options)
}

/** The Standard Schema of {@link TableProvisionedThroughput}; yields its JSON Schema too. */
export const TableProvisionedThroughputSchema: StandardSchema<TableProvisionedThroughput> =
  /* @__PURE__ */ createStandardSchema(validateTableProvisionedThroughput, shapeOfTableProvisionedThroughput)

/** The JSON form of {@link TableProvisionedThroughput}: dates and bytes are strings. */
export type TableProvisionedThroughputJson = JsonForm<TableProvisionedThroughput>

/** Reads the JSON form of {@link TableProvisionedThroughput}; throws a ValidationError where it is none. */
export function decodeTableProvisionedThroughput(json: unknown, options?: ValidateOptions): TableProvisionedThroughput {
  return decode(validateTableProvisionedThroughput, shapeOfTableProvisionedThroughput, json, options)
}

/** Writes the JSON form of {@link TableProvisionedThroughput}; throws a ValidationError for a value that is not of the type. */
export function encodeTableProvisionedThroughput(
  value: TableProvisionedThroughput,
  options?: ValidateOptions,
): TableProvisionedThroughputJson {
  return encode(validateTableProvisionedThroughput, shapeOfTableProvisionedThroughput, value, options)
}

/** Makes up a value of type {@link TableProvisionedThroughput}: the same for the same seed; without one every member is there. */
export function sampleTableProvisionedThroughput(seed?: number): TableProvisionedThroughput {
  return sample(isTableProvisionedThroughput, shapeOfTableProvisionedThroughput, seed)
}

/** Makes up values that are of type {@link TableProvisionedThroughput}, but for one fault each. */
export function sampleInvalidTableProvisionedThroughput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableProvisionedThroughput, seed)
}
