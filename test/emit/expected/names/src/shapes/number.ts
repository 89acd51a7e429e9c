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

export interface Number {
  Text?: string
}

/** Whether a value is of type {@link Number}, as requests have it. */
export function isNumber(value: unknown): value is Number {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Number}, as requests have it. */
export function findInNumber(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Number}, as requests have it. */
export const shapeOfNumber: StructureShape = /* @__PURE__ */ structure('Number', 'strict', isNumber, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Number}, as requests have it; throws a ValidationError that holds every issue. */
export function assertNumber(value: unknown): asserts value is Number {
  assertValid(validateNumber(value))
}

/** Tells every issue that keeps a value from being of type {@link Number}, as requests have it. */
export function validateNumber(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInNumber, 'strict', value, options)
}

/** The Standard Schema of {@link Number}, as requests have it; yields its JSON Schema too. */
export const NumberSchema: StandardSchema<Number> = /* @__PURE__ */ createStandardSchema(validateNumber, shapeOfNumber)

/** The JSON form of {@link Number}: dates and bytes are strings. */
export type NumberJson = JsonForm<Number>

/** Reads the JSON form of {@link Number}, as requests have it; throws a ValidationError where it is none. */
export function decodeNumber(json: unknown, options?: ValidateOptions): Number {
  return decode(validateNumber, shapeOfNumber, json, options)
}

/** Writes the JSON form of {@link Number}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeNumber(value: Number, options?: ValidateOptions): NumberJson {
  return encode(validateNumber, shapeOfNumber, value, options)
}

/** Makes up a value of type {@link Number}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleNumber(seed?: number): Number {
  return sample(isNumber, shapeOfNumber, seed)
}

/** Makes up values that are of type {@link Number}, as requests have it, but for one fault each. */
export function sampleInvalidNumber(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNumber, seed)
}

/** Whether a value is of type {@link Number}, as responses have it. */
export function isNumberOutput(value: unknown): value is Number {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Number}, as responses have it. */
export function findInNumberOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Number}, as responses have it. */
export const shapeOfNumberOutput: StructureShape = /* @__PURE__ */ structure(
  'NumberOutput',
  'open',
  isNumberOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Number}, as responses have it; throws a ValidationError that holds every issue. */
export function assertNumberOutput(value: unknown): asserts value is Number {
  assertValid(validateNumberOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Number}, as responses have it. */
export function validateNumberOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInNumberOutput, 'open', value, options)
}

/** The Standard Schema of {@link Number}, as responses have it; yields its JSON Schema too. */
export const NumberOutputSchema: StandardSchema<Number> = /* @__PURE__ */ createStandardSchema(
  validateNumberOutput,
  shapeOfNumberOutput,
)

/** Reads the JSON form of {@link Number}, as responses have it; throws a ValidationError where it is none. */
export function decodeNumberOutput(json: unknown, options?: ValidateOptions): Number {
  return decode(validateNumberOutput, shapeOfNumberOutput, json, options)
}

/** Writes the JSON form of {@link Number}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeNumberOutput(value: Number, options?: ValidateOptions): NumberJson {
  return encode(validateNumberOutput, shapeOfNumberOutput, value, options)
}

/** Makes up a value of type {@link Number}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleNumberOutput(seed?: number): Number {
  return sample(isNumberOutput, shapeOfNumberOutput, seed)
}

/** Makes up values that are of type {@link Number}, as responses have it, but for one fault each. */
export function sampleInvalidNumberOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNumberOutput, seed)
}
