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

export interface NotFound {
  Name?: string
}

/** Whether a value is of type {@link NotFound}. */
export function isNotFound(value: unknown): value is NotFound {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link NotFound}. */
export function findInNotFound(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link NotFound}. */
export const shapeOfNotFound: StructureShape = /* @__PURE__ */ structure('NotFound', 'strict', isNotFound, () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link NotFound}; throws a ValidationError that holds every issue. */
export function assertNotFound(value: unknown): asserts value is NotFound {
  assertValid(validateNotFound(value))
}

/** Tells every issue that keeps a value from being of type {@link NotFound}. */
export function validateNotFound(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInNotFound, 'strict', value, options)
}

/** The Standard Schema of {@link NotFound}; yields its JSON Schema too. */
export const NotFoundSchema: StandardSchema<NotFound> = /* @__PURE__ */ createStandardSchema(
  validateNotFound,
  shapeOfNotFound,
)

/** The JSON form of {@link NotFound}: dates and bytes are strings. */
export type NotFoundJson = JsonForm<NotFound>

/** Reads the JSON form of {@link NotFound}; throws a ValidationError where it is none. */
export function decodeNotFound(json: unknown, options?: ValidateOptions): NotFound {
  return decode(validateNotFound, shapeOfNotFound, json, options)
}

/** Writes the JSON form of {@link NotFound}; throws a ValidationError for a value that is not of the type. */
export function encodeNotFound(value: NotFound, options?: ValidateOptions): NotFoundJson {
  return encode(validateNotFound, shapeOfNotFound, value, options)
}

/** Makes up a value of type {@link NotFound}: the same for the same seed; without one every member is there. */
export function sampleNotFound(seed?: number): NotFound {
  return sample(isNotFound, shapeOfNotFound, seed)
}

/** Makes up values that are of type {@link NotFound}, but for one fault each. */
export function sampleInvalidNotFound(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNotFound, seed)
}
