// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, union } from '../runtime/description.js'
import { explainArms, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type Single = {
  Only: string
}

/** Whether a value is of type {@link Single}. */
export function isSingle(value: unknown): value is Single {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Only']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Only' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Single}. */
export function findInSingle(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Only']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Only', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Only'])
  explainArms(value, depth, report, ['Only'])
}

/** The description of {@link Single}. */
export const shapeOfSingle: StructureShape = /* @__PURE__ */ union('Single', 'strict', isSingle, () => [
  ['Only', stringShape],
])

/** Asserts that a value is of type {@link Single}; throws a ValidationError that holds every issue. */
export function assertSingle(value: unknown): asserts value is Single {
  assertValid(validateSingle(value))
}

/** Tells every issue that keeps a value from being of type {@link Single}. */
export function validateSingle(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSingle, 'strict', value, options)
}

/** The Standard Schema of {@link Single}; yields its JSON Schema too. */
export const SingleSchema: StandardSchema<Single> = /* @__PURE__ */ createStandardSchema(validateSingle, shapeOfSingle)

/** The JSON form of {@link Single}: dates and bytes are strings. */
export type SingleJson = JsonForm<Single>

/** Reads the JSON form of {@link Single}; throws a ValidationError where it is none. */
export function decodeSingle(json: unknown, options?: ValidateOptions): Single {
  return decode(validateSingle, shapeOfSingle, json, options)
}

/** Writes the JSON form of {@link Single}; throws a ValidationError for a value that is not of the type. */
export function encodeSingle(value: Single, options?: ValidateOptions): SingleJson {
  return encode(validateSingle, shapeOfSingle, value, options)
}

/** Makes up a value of type {@link Single}: the same for the same seed; without one every member is there. */
export function sampleSingle(seed?: number): Single {
  return sample(isSingle, shapeOfSingle, seed)
}

/** Makes up values that are of type {@link Single}, but for one fault each. */
export function sampleInvalidSingle(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSingle, seed)
}
