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

export interface Record {
  Text?: string
}

/** Whether a value is of type {@link Record}, as requests have it. */
export function isRecord(value: unknown): value is Record {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Record}, as requests have it. */
export function findInRecord(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Record}, as requests have it. */
export const shapeOfRecord: StructureShape = /* @__PURE__ */ structure('Record', 'strict', isRecord, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Record}, as requests have it; throws a ValidationError that holds every issue. */
export function assertRecord(value: unknown): asserts value is Record {
  assertValid(validateRecord(value))
}

/** Tells every issue that keeps a value from being of type {@link Record}, as requests have it. */
export function validateRecord(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInRecord, 'strict', value, options)
}

/** The Standard Schema of {@link Record}, as requests have it; yields its JSON Schema too. */
export const RecordSchema: StandardSchema<Record> = /* @__PURE__ */ createStandardSchema(validateRecord, shapeOfRecord)

/** The JSON form of {@link Record}: dates and bytes are strings. */
export type RecordJson = JsonForm<Record>

/** Reads the JSON form of {@link Record}, as requests have it; throws a ValidationError where it is none. */
export function decodeRecord(json: unknown, options?: ValidateOptions): Record {
  return decode(validateRecord, shapeOfRecord, json, options)
}

/** Writes the JSON form of {@link Record}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeRecord(value: Record, options?: ValidateOptions): RecordJson {
  return encode(validateRecord, shapeOfRecord, value, options)
}

/** Makes up a value of type {@link Record}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleRecord(seed?: number): Record {
  return sample(isRecord, shapeOfRecord, seed)
}

/** Makes up values that are of type {@link Record}, as requests have it, but for one fault each. */
export function sampleInvalidRecord(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfRecord, seed)
}

/** Whether a value is of type {@link Record}, as responses have it. */
export function isRecordOutput(value: unknown): value is Record {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Record}, as responses have it. */
export function findInRecordOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Record}, as responses have it. */
export const shapeOfRecordOutput: StructureShape = /* @__PURE__ */ structure(
  'RecordOutput',
  'open',
  isRecordOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Record}, as responses have it; throws a ValidationError that holds every issue. */
export function assertRecordOutput(value: unknown): asserts value is Record {
  assertValid(validateRecordOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Record}, as responses have it. */
export function validateRecordOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInRecordOutput, 'open', value, options)
}

/** The Standard Schema of {@link Record}, as responses have it; yields its JSON Schema too. */
export const RecordOutputSchema: StandardSchema<Record> = /* @__PURE__ */ createStandardSchema(
  validateRecordOutput,
  shapeOfRecordOutput,
)

/** Reads the JSON form of {@link Record}, as responses have it; throws a ValidationError where it is none. */
export function decodeRecordOutput(json: unknown, options?: ValidateOptions): Record {
  return decode(validateRecordOutput, shapeOfRecordOutput, json, options)
}

/** Writes the JSON form of {@link Record}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeRecordOutput(value: Record, options?: ValidateOptions): RecordJson {
  return encode(validateRecordOutput, shapeOfRecordOutput, value, options)
}

/** Makes up a value of type {@link Record}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleRecordOutput(seed?: number): Record {
  return sample(isRecordOutput, shapeOfRecordOutput, seed)
}

/** Makes up values that are of type {@link Record}, as responses have it, but for one fault each. */
export function sampleInvalidRecordOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfRecordOutput, seed)
}
