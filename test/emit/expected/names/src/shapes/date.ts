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

export interface Date {
  Text?: string
}

/** Whether a value is of type {@link Date}, as requests have it. */
export function isDate(value: unknown): value is Date {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Date}, as requests have it. */
export function findInDate(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Date}, as requests have it. */
export const shapeOfDate: StructureShape = /* @__PURE__ */ structure('Date', 'strict', isDate, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Date}, as requests have it; throws a ValidationError that holds every issue. */
export function assertDate(value: unknown): asserts value is Date {
  assertValid(validateDate(value))
}

/** Tells every issue that keeps a value from being of type {@link Date}, as requests have it. */
export function validateDate(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInDate, 'strict', value, options)
}

/** The Standard Schema of {@link Date}, as requests have it; yields its JSON Schema too. */
export const DateSchema: StandardSchema<Date> = /* @__PURE__ */ createStandardSchema(validateDate, shapeOfDate)

/** The JSON form of {@link Date}: dates and bytes are strings. */
export type DateJson = JsonForm<Date>

/** Reads the JSON form of {@link Date}, as requests have it; throws a ValidationError where it is none. */
export function decodeDate(json: unknown, options?: ValidateOptions): Date {
  return decode(validateDate, shapeOfDate, json, options)
}

/** Writes the JSON form of {@link Date}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeDate(value: Date, options?: ValidateOptions): DateJson {
  return encode(validateDate, shapeOfDate, value, options)
}

/** Makes up a value of type {@link Date}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleDate(seed?: number): Date {
  return sample(isDate, shapeOfDate, seed)
}

/** Makes up values that are of type {@link Date}, as requests have it, but for one fault each. */
export function sampleInvalidDate(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDate, seed)
}

/** Whether a value is of type {@link Date}, as responses have it. */
export function isDateOutput(value: unknown): value is Date {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Date}, as responses have it. */
export function findInDateOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Date}, as responses have it. */
export const shapeOfDateOutput: StructureShape = /* @__PURE__ */ structure('DateOutput', 'open', isDateOutput, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Date}, as responses have it; throws a ValidationError that holds every issue. */
export function assertDateOutput(value: unknown): asserts value is Date {
  assertValid(validateDateOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Date}, as responses have it. */
export function validateDateOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInDateOutput, 'open', value, options)
}

/** The Standard Schema of {@link Date}, as responses have it; yields its JSON Schema too. */
export const DateOutputSchema: StandardSchema<Date> = /* @__PURE__ */ createStandardSchema(
  validateDateOutput,
  shapeOfDateOutput,
)

/** Reads the JSON form of {@link Date}, as responses have it; throws a ValidationError where it is none. */
export function decodeDateOutput(json: unknown, options?: ValidateOptions): Date {
  return decode(validateDateOutput, shapeOfDateOutput, json, options)
}

/** Writes the JSON form of {@link Date}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeDateOutput(value: Date, options?: ValidateOptions): DateJson {
  return encode(validateDateOutput, shapeOfDateOutput, value, options)
}

/** Makes up a value of type {@link Date}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleDateOutput(seed?: number): Date {
  return sample(isDateOutput, shapeOfDateOutput, seed)
}

/** Makes up values that are of type {@link Date}, as responses have it, but for one fault each. */
export function sampleInvalidDateOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDateOutput, seed)
}
