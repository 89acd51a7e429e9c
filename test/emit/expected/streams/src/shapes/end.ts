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

export interface End {}

/** Whether a value is of type {@link End}. */
export function isEnd(value: unknown): value is End {
  return isObject(value)
}

/** Adds to a report what keeps a value from being of type {@link End}. */
export function findInEnd(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  if (report.refusesUnknown) explainOthers(value, depth, report, [])
}

/** The description of {@link End}. */
export const shapeOfEnd: StructureShape = /* @__PURE__ */ structure('End', 'open', isEnd, () => [])

/** Asserts that a value is of type {@link End}; throws a ValidationError that holds every issue. */
export function assertEnd(value: unknown): asserts value is End {
  assertValid(validateEnd(value))
}

/** Tells every issue that keeps a value from being of type {@link End}. */
export function validateEnd(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInEnd, 'open', value, options)
}

/** The Standard Schema of {@link End}; yields its JSON Schema too. */
export const EndSchema: StandardSchema<End> = /* @__PURE__ */ createStandardSchema(validateEnd, shapeOfEnd)

/** The JSON form of {@link End}: dates and bytes are strings. */
export type EndJson = JsonForm<End>

/** Reads the JSON form of {@link End}; throws a ValidationError where it is none. */
export function decodeEnd(json: unknown, options?: ValidateOptions): End {
  return decode(validateEnd, shapeOfEnd, json, options)
}

/** Writes the JSON form of {@link End}; throws a ValidationError for a value that is not of the type. */
export function encodeEnd(value: End, options?: ValidateOptions): EndJson {
  return encode(validateEnd, shapeOfEnd, value, options)
}

/** Makes up a value of type {@link End}: the same for the same seed; without one every member is there. */
export function sampleEnd(seed?: number): End {
  return sample(isEnd, shapeOfEnd, seed)
}

/** Makes up values that are of type {@link End}, but for one fault each. */
export function sampleInvalidEnd(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfEnd, seed)
}
