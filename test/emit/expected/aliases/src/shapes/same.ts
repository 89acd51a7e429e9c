// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Same {
  Text?: string
}

/** Whether a value is of type {@link Same}, as requests have it. */
export function isSame(value: unknown): value is Same {
  if (!isObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Same}, as requests have it. */
export function findInSame(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Same}, as requests have it. */
export const shapeOfSame: StructureShape = /* @__PURE__ */ structure('Same', 'strict', isSame, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Same}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSame(value: unknown): asserts value is Same {
  assertValid(validateSame(value))
}

/** Tells every issue that keeps a value from being of type {@link Same}, as requests have it. */
export function validateSame(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSame, 'strict', value, options)
}

/** The Standard Schema of {@link Same}, as requests have it; yields its JSON Schema too. */
export const SameSchema: StandardSchema<Same> = /* @__PURE__ */ createStandardSchema(validateSame, shapeOfSame)

/** The JSON form of {@link Same}: dates and bytes are strings. */
export type SameJson = JsonForm<Same>

/** Reads the JSON form of {@link Same}, as requests have it; throws a ValidationError where it is none. */
export function decodeSame(json: unknown, options?: ValidateOptions): Same {
  return decode(validateSame, shapeOfSame, json, options)
}

/** Writes the JSON form of {@link Same}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeSame(value: Same, options?: ValidateOptions): SameJson {
  return encode(validateSame, shapeOfSame, value, options)
}

/** Makes up a value of type {@link Same}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleSame(seed?: number): Same {
  return sample(isSame, shapeOfSame, seed)
}

/** Makes up values that are of type {@link Same}, as requests have it, but for one fault each. */
export function sampleInvalidSame(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSame, seed)
}

/** Whether a value is of type {@link Same}, as responses have it. */
export function isSameOutput(value: unknown): value is Same {
  if (!isObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Same}, as responses have it. */
export function findInSameOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Same}, as responses have it. */
export const shapeOfSameOutput: StructureShape = /* @__PURE__ */ structure('SameOutput', 'open', isSameOutput, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Same}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSameOutput(value: unknown): asserts value is Same {
  assertValid(validateSameOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Same}, as responses have it. */
export function validateSameOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSameOutput, 'open', value, options)
}

/** The Standard Schema of {@link Same}, as responses have it; yields its JSON Schema too. */
export const SameOutputSchema: StandardSchema<Same> = /* @__PURE__ */ createStandardSchema(
  validateSameOutput,
  shapeOfSameOutput,
)

/** Reads the JSON form of {@link Same}, as responses have it; throws a ValidationError where it is none. */
export function decodeSameOutput(json: unknown, options?: ValidateOptions): Same {
  return decode(validateSameOutput, shapeOfSameOutput, json, options)
}

/** Writes the JSON form of {@link Same}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeSameOutput(value: Same, options?: ValidateOptions): SameJson {
  return encode(validateSameOutput, shapeOfSameOutput, value, options)
}

/** Makes up a value of type {@link Same}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleSameOutput(seed?: number): Same {
  return sample(isSameOutput, shapeOfSameOutput, seed)
}

/** Makes up values that are of type {@link Same}, as responses have it, but for one fault each. */
export function sampleInvalidSameOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSameOutput, seed)
}
