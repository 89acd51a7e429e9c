// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { floatShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** What one table, or one index, used. */
export interface Table {
  /** Read capacity units that it used. */
  ReadCapacityUnits?: number
  /** Write capacity units that it used. */
  WriteCapacityUnits?: number
  /** Capacity units that it used. */
  CapacityUnits?: number
}

/** Whether a value is of type {@link Table}. */
export function isTable(value: unknown): value is Table {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  member = value['CapacityUnits']
  if (member !== undefined && !Number.isFinite(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Table}. */
export function findInTable(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'ReadCapacityUnits', depth, report, 'finite number')
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'WriteCapacityUnits', depth, report, 'finite number')
  member = value['CapacityUnits']
  if (member !== undefined && !Number.isFinite(member))
    addWrong(member, 'CapacityUnits', depth, report, 'finite number')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['ReadCapacityUnits', 'WriteCapacityUnits', 'CapacityUnits'])
}

/** The description of {@link Table}. */
export const shapeOfTable: StructureShape = /* @__PURE__ */ structure('Table', 'open', isTable, () => [
  ['ReadCapacityUnits', floatShape],
  ['WriteCapacityUnits', floatShape],
  ['CapacityUnits', floatShape],
])

/** Asserts that a value is of type {@link Table}; throws a ValidationError that holds every issue. */
export function assertTable(value: unknown): asserts value is Table {
  assertValid(validateTable(value))
}

/** Tells every issue that keeps a value from being of type {@link Table}. */
export function validateTable(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTable, 'open', value, options)
}

/** The Standard Schema of {@link Table}; yields its JSON Schema too. */
export const TableSchema: StandardSchema<Table> = /* @__PURE__ */ createStandardSchema(validateTable, shapeOfTable)

/** The JSON form of {@link Table}: dates and bytes are strings. */
export type TableJson = JsonForm<Table>

/** Reads the JSON form of {@link Table}; throws a ValidationError where it is none. */
export function decodeTable(json: unknown, options?: ValidateOptions): Table {
  return decode(validateTable, shapeOfTable, json, options)
}

/** Writes the JSON form of {@link Table}; throws a ValidationError for a value that is not of the type. */
export function encodeTable(value: Table, options?: ValidateOptions): TableJson {
  return encode(validateTable, shapeOfTable, value, options)
}

/** Makes up a value of type {@link Table}: the same for the same seed; without one every member is there. */
export function sampleTable(seed?: number): Table {
  return sample(isTable, shapeOfTable, seed)
}

/** Makes up values that are of type {@link Table}, but for one fault each. */
export function sampleInvalidTable(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTable, seed)
}
