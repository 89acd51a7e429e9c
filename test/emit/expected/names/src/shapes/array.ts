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

export interface Array {
  Text?: string
}

/** Whether a value is of type {@link Array}, as requests have it. */
export function isArray(value: unknown): value is Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Array}, as requests have it. */
export function findInArray(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Array}, as requests have it. */
export const shapeOfArray: StructureShape = /* @__PURE__ */ structure('Array', 'strict', isArray, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Array}, as requests have it; throws a ValidationError that holds every issue. */
export function assertArray(value: unknown): asserts value is Array {
  assertValid(validateArray(value))
}

/** Tells every issue that keeps a value from being of type {@link Array}, as requests have it. */
export function validateArray(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInArray, 'strict', value, options)
}

/** The Standard Schema of {@link Array}, as requests have it; yields its JSON Schema too. */
export const ArraySchema: StandardSchema<Array> = /* @__PURE__ */ createStandardSchema(validateArray, shapeOfArray)

/** The JSON form of {@link Array}: dates and bytes are strings. */
export type ArrayJson = JsonForm<Array>

/** Reads the JSON form of {@link Array}, as requests have it; throws a ValidationError where it is none. */
export function decodeArray(json: unknown, options?: ValidateOptions): Array {
  return decode(validateArray, shapeOfArray, json, options)
}

/** Writes the JSON form of {@link Array}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeArray(value: Array, options?: ValidateOptions): ArrayJson {
  return encode(validateArray, shapeOfArray, value, options)
}

/** Makes up a value of type {@link Array}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleArray(seed?: number): Array {
  return sample(isArray, shapeOfArray, seed)
}

/** Makes up values that are of type {@link Array}, as requests have it, but for one fault each. */
export function sampleInvalidArray(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfArray, seed)
}

/** Whether a value is of type {@link Array}, as responses have it. */
export function isArrayOutput(value: unknown): value is Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Array}, as responses have it. */
export function findInArrayOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Array}, as responses have it. */
export const shapeOfArrayOutput: StructureShape = /* @__PURE__ */ structure(
  'ArrayOutput',
  'open',
  isArrayOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Array}, as responses have it; throws a ValidationError that holds every issue. */
export function assertArrayOutput(value: unknown): asserts value is Array {
  assertValid(validateArrayOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Array}, as responses have it. */
export function validateArrayOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInArrayOutput, 'open', value, options)
}

/** The Standard Schema of {@link Array}, as responses have it; yields its JSON Schema too. */
export const ArrayOutputSchema: StandardSchema<Array> = /* @__PURE__ */ createStandardSchema(
  validateArrayOutput,
  shapeOfArrayOutput,
)

/** Reads the JSON form of {@link Array}, as responses have it; throws a ValidationError where it is none. */
export function decodeArrayOutput(json: unknown, options?: ValidateOptions): Array {
  return decode(validateArrayOutput, shapeOfArrayOutput, json, options)
}

/** Writes the JSON form of {@link Array}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeArrayOutput(value: Array, options?: ValidateOptions): ArrayJson {
  return encode(validateArrayOutput, shapeOfArrayOutput, value, options)
}

/** Makes up a value of type {@link Array}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleArrayOutput(seed?: number): Array {
  return sample(isArrayOutput, shapeOfArrayOutput, seed)
}

/** Makes up values that are of type {@link Array}, as responses have it, but for one fault each. */
export function sampleInvalidArrayOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfArrayOutput, seed)
}
