// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** One thing that went wrong in a part of an AutoML job. */
export interface PartialFailureReason {
  /** A text that explains the partial failure. */
  PartialFailureMessage?: string
}

/** Whether a value is of type {@link PartialFailureReason}. */
export function isPartialFailureReason(value: unknown): value is PartialFailureReason {
  if (!isObject(value)) return false
  let member: unknown = value['PartialFailureMessage']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link PartialFailureReason}. */
export function findInPartialFailureReason(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['PartialFailureMessage']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'PartialFailureMessage', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['PartialFailureMessage'])
}

/** The description of {@link PartialFailureReason}. */
export const shapeOfPartialFailureReason: StructureShape = /* @__PURE__ */ structure(
  'PartialFailureReason',
  'open',
  isPartialFailureReason,
  () => [['PartialFailureMessage', stringShape]],
)

/** Asserts that a value is of type {@link PartialFailureReason}; throws a ValidationError that holds every issue. */
export function assertPartialFailureReason(value: unknown): asserts value is PartialFailureReason {
  assertValid(validatePartialFailureReason(value))
}

/** Tells every issue that keeps a value from being of type {@link PartialFailureReason}. */
export function validatePartialFailureReason(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPartialFailureReason, 'open', value, options)
}

/** The Standard Schema of {@link PartialFailureReason}; yields its JSON Schema too. */
export const PartialFailureReasonSchema: StandardSchema<PartialFailureReason> = /* @__PURE__ */ createStandardSchema(
  validatePartialFailureReason,
  shapeOfPartialFailureReason,
)

/** The JSON form of {@link PartialFailureReason}: dates and bytes are strings. */
export type PartialFailureReasonJson = JsonForm<PartialFailureReason>

/** Reads the JSON form of {@link PartialFailureReason}; throws a ValidationError where it is none. */
export function decodePartialFailureReason(json: unknown, options?: ValidateOptions): PartialFailureReason {
  return decode(validatePartialFailureReason, shapeOfPartialFailureReason, json, options)
}

/** Writes the JSON form of {@link PartialFailureReason}; throws a ValidationError for a value that is not of the type. */
export function encodePartialFailureReason(
  value: PartialFailureReason,
  options?: ValidateOptions,
): PartialFailureReasonJson {
  return encode(validatePartialFailureReason, shapeOfPartialFailureReason, value, options)
}

/** Makes up a value of type {@link PartialFailureReason}: the same for the same seed; without one every member is there. */
export function samplePartialFailureReason(seed?: number): PartialFailureReason {
  return sample(isPartialFailureReason, shapeOfPartialFailureReason, seed)
}

/** Makes up values that are of type {@link PartialFailureReason}, but for one fault each. */
export function sampleInvalidPartialFailureReason(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPartialFailureReason, seed)
}
