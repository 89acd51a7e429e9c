// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Bare {}

/** Whether a value is of type {@link Bare}. */
export function isBare(value: unknown): value is Bare {
  return isObject(value)
}

/** Adds to a report what keeps a value from being of type {@link Bare}. */
export function findInBare(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  if (report.refusesUnknown) explainOthers(value, depth, report, [])
}

/** The description of {@link Bare}. */
export const shapeOfBare: StructureShape = /* @__PURE__ */ structure('Bare', 'open', isBare, () => [])

/** Asserts that a value is of type {@link Bare}; throws a ValidationError that holds every issue. */
export function assertBare(value: unknown): asserts value is Bare {
  assertValid(validateBare(value))
}

/** Tells every issue that keeps a value from being of type {@link Bare}. */
export function validateBare(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInBare, 'open', value, options)
}

/** The Standard Schema of {@link Bare}; yields its JSON Schema too. */
export const BareSchema: StandardSchema<Bare> = /* @__PURE__ */ createStandardSchema(validateBare, shapeOfBare)

/** The JSON form of {@link Bare}: dates and bytes are strings. */
export type BareJson = JsonForm<Bare>

/** Reads the JSON form of {@link Bare}; throws a ValidationError where it is none. */
export function decodeBare(json: unknown, options?: ValidateOptions): Bare {
  return decode(validateBare, shapeOfBare, json, options)
}

/** Writes the JSON form of {@link Bare}; throws a ValidationError for a value that is not of the type. */
export function encodeBare(value: Bare, options?: ValidateOptions): BareJson {
  return encode(validateBare, shapeOfBare, value, options)
}

/** Makes up a value of type {@link Bare}: the same for the same seed; without one every member is there. */
export function sampleBare(seed?: number): Bare {
  return sample(isBare, shapeOfBare, seed)
}

/** Makes up values that are of type {@link Bare}, but for one fault each. */
export function sampleInvalidBare(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfBare, seed)
}
