// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { objectShape } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { ScalarShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Hidden {
  [key: string]: unknown
}

/** Whether a value is of type {@link Hidden}, as requests have it. */
export function isHidden(value: unknown): value is Hidden {
  return isObject(value)
}

/** Adds to a report what keeps a value from being of type {@link Hidden}, as requests have it. */
export function findInHidden(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) addInvalidType(value, depth, report, 'object')
}

/** The description of {@link Hidden}, as requests have it. */
export const shapeOfHidden: ScalarShape = objectShape

/** Asserts that a value is of type {@link Hidden}, as requests have it; throws a ValidationError that holds every issue. */
export function assertHidden(value: unknown): asserts value is Hidden {
  assertValid(validateHidden(value))
}

/** Tells every issue that keeps a value from being of type {@link Hidden}, as requests have it. */
export function validateHidden(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInHidden, 'strict', value, options)
}

/** The Standard Schema of {@link Hidden}, as requests have it; yields its JSON Schema too. */
export const HiddenSchema: StandardSchema<Hidden> = /* @__PURE__ */ createStandardSchema(validateHidden, shapeOfHidden)

/** The JSON form of {@link Hidden}: dates and bytes are strings. */
export type HiddenJson = JsonForm<Hidden>

/** Reads the JSON form of {@link Hidden}, as requests have it; throws a ValidationError where it is none. */
export function decodeHidden(json: unknown, options?: ValidateOptions): Hidden {
  return decode(validateHidden, shapeOfHidden, json, options)
}

/** Writes the JSON form of {@link Hidden}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeHidden(value: Hidden, options?: ValidateOptions): HiddenJson {
  return encode(validateHidden, shapeOfHidden, value, options)
}

/** Makes up a value of type {@link Hidden}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleHidden(seed?: number): Hidden {
  return sample(isHidden, shapeOfHidden, seed)
}

/** Makes up values that are of type {@link Hidden}, as requests have it, but for one fault each. */
export function sampleInvalidHidden(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfHidden, seed)
}

/** Whether a value is of type {@link Hidden}, as responses have it. */
export function isHiddenOutput(value: unknown): value is Hidden {
  return isObject(value)
}

/** Adds to a report what keeps a value from being of type {@link Hidden}, as responses have it. */
export function findInHiddenOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) addInvalidType(value, depth, report, 'object')
}

/** The description of {@link Hidden}, as responses have it. */
export const shapeOfHiddenOutput: ScalarShape = objectShape

/** Asserts that a value is of type {@link Hidden}, as responses have it; throws a ValidationError that holds every issue. */
export function assertHiddenOutput(value: unknown): asserts value is Hidden {
  assertValid(validateHiddenOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Hidden}, as responses have it. */
export function validateHiddenOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInHiddenOutput, 'open', value, options)
}

/** The Standard Schema of {@link Hidden}, as responses have it; yields its JSON Schema too. */
export const HiddenOutputSchema: StandardSchema<Hidden> = /* @__PURE__ */ createStandardSchema(
  validateHiddenOutput,
  shapeOfHiddenOutput,
)

/** Reads the JSON form of {@link Hidden}, as responses have it; throws a ValidationError where it is none. */
export function decodeHiddenOutput(json: unknown, options?: ValidateOptions): Hidden {
  return decode(validateHiddenOutput, shapeOfHiddenOutput, json, options)
}

/** Writes the JSON form of {@link Hidden}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeHiddenOutput(value: Hidden, options?: ValidateOptions): HiddenJson {
  return encode(validateHiddenOutput, shapeOfHiddenOutput, value, options)
}

/** Makes up a value of type {@link Hidden}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleHiddenOutput(seed?: number): Hidden {
  return sample(isHiddenOutput, shapeOfHiddenOutput, seed)
}

/** Makes up values that are of type {@link Hidden}, as responses have it, but for one fault each. */
export function sampleInvalidHiddenOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfHiddenOutput, seed)
}
