// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface TableSchema {
  Name?: string
}

/** Whether a value is of type {@link TableSchema}. */
export function isTableSchema(value: unknown): value is TableSchema {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link TableSchema}. */
export function findInTableSchema(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link TableSchema}. */
export const shapeOfTableSchema: StructureShape = /* @__PURE__ */ structure(
  'TableSchema',
  'strict',
  isTableSchema,
  () => [['Name', stringShape]],
)

/** Asserts that a value is of type {@link TableSchema}; throws a ValidationError that holds every issue. */
export function assertTableSchema(value: unknown): asserts value is TableSchema {
  assertValid(validateTableSchema(value))
}

/** Tells every issue that keeps a value from being of type {@link TableSchema}. */
export function validateTableSchema(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInTableSchema, 'strict', value, options)
}

/** The Standard Schema of {@link TableSchema}; yields its JSON Schema too. */
export const TableSchemaSchema: StandardSchema<TableSchema> = /* @__PURE__ */ createStandardSchema(
  validateTableSchema,
  shapeOfTableSchema,
)

/** The JSON form of {@link TableSchema}: dates and bytes are strings. */
export type TableSchemaJson = JsonForm<TableSchema>

/** Reads the JSON form of {@link TableSchema}; throws a ValidationError where it is none. */
export function decodeTableSchema(json: unknown, options?: ValidateOptions): TableSchema {
  return decode(validateTableSchema, shapeOfTableSchema, json, options)
}

/** Writes the JSON form of {@link TableSchema}; throws a ValidationError for a value that is not of the type. */
export function encodeTableSchema(value: TableSchema, options?: ValidateOptions): TableSchemaJson {
  return encode(validateTableSchema, shapeOfTableSchema, value, options)
}

/** Makes up a value of type {@link TableSchema}: the same for the same seed; without one every member is there. */
export function sampleTableSchema(seed?: number): TableSchema {
  return sample(isTableSchema, shapeOfTableSchema, seed)
}

/** Makes up values that are of type {@link TableSchema}, but for one fault each. */
export function sampleInvalidTableSchema(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableSchema, seed)
}
