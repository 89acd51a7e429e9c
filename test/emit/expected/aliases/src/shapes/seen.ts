// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Seen {
  Count?: number
}

/** Whether a value is of type {@link Seen}. */
export function isSeen(value: unknown): value is Seen {
  if (!isObject(value)) return false
  let member: unknown = value['Count']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Seen}. */
export function findInSeen(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Count']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'Count', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Count'])
}

/** The description of {@link Seen}. */
export const shapeOfSeen: StructureShape = /* @__PURE__ */ structure('Seen', 'open', isSeen, () => [
  ['Count', integerShape],
])

/** Asserts that a value is of type {@link Seen}; throws a ValidationError that holds every issue. */
export function assertSeen(value: unknown): asserts value is Seen {
  assertValid(validateSeen(value))
}

/** Tells every issue that keeps a value from being of type {@link Seen}. */
export function validateSeen(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSeen, 'open', value, options)
}

/** The Standard Schema of {@link Seen}; yields its JSON Schema too. */
export const SeenSchema: StandardSchema<Seen> = /* @__PURE__ */ createStandardSchema(validateSeen, shapeOfSeen)

/** The JSON form of {@link Seen}: dates and bytes are strings. */
export type SeenJson = JsonForm<Seen>

/** Reads the JSON form of {@link Seen}; throws a ValidationError where it is none. */
export function decodeSeen(json: unknown, options?: ValidateOptions): Seen {
  return decode(validateSeen, shapeOfSeen, json, options)
}

/** Writes the JSON form of {@link Seen}; throws a ValidationError for a value that is not of the type. */
export function encodeSeen(value: Seen, options?: ValidateOptions): SeenJson {
  return encode(validateSeen, shapeOfSeen, value, options)
}

/** Makes up a value of type {@link Seen}: the same for the same seed; without one every member is there. */
export function sampleSeen(seed?: number): Seen {
  return sample(isSeen, shapeOfSeen, seed)
}

/** Makes up values that are of type {@link Seen}, but for one fault each. */
export function sampleInvalidSeen(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSeen, seed)
}
