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

export interface AutoMLJob {
  A?: string
}

/** Whether a value is of type {@link AutoMLJob}. */
export function isAutoMLJob(value: unknown): value is AutoMLJob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['A']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'A' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoMLJob}. */
export function findInAutoMLJob(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['A']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'A', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['A'])
}

/** The description of {@link AutoMLJob}. */
export const shapeOfAutoMLJob: StructureShape = /* @__PURE__ */ structure('AutoMLJob', 'strict', isAutoMLJob, () => [
  ['A', stringShape],
])

/** Asserts that a value is of type {@link AutoMLJob}; throws a ValidationError that holds every issue. */
export function assertAutoMLJob(value: unknown): asserts value is AutoMLJob {
  assertValid(validateAutoMLJob(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJob}. */
export function validateAutoMLJob(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInAutoMLJob, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMLJob}; yields its JSON Schema too. */
export const AutoMLJobSchema: StandardSchema<AutoMLJob> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJob,
  shapeOfAutoMLJob,
)

/** The JSON form of {@link AutoMLJob}: dates and bytes are strings. */
export type AutoMLJobJson = JsonForm<AutoMLJob>

/** Reads the JSON form of {@link AutoMLJob}; throws a ValidationError where it is none. */
export function decodeAutoMLJob(json: unknown, options?: ValidateOptions): AutoMLJob {
  return decode(validateAutoMLJob, shapeOfAutoMLJob, json, options)
}

/** Writes the JSON form of {@link AutoMLJob}; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJob(value: AutoMLJob, options?: ValidateOptions): AutoMLJobJson {
  return encode(validateAutoMLJob, shapeOfAutoMLJob, value, options)
}

/** Makes up a value of type {@link AutoMLJob}: the same for the same seed; without one every member is there. */
export function sampleAutoMLJob(seed?: number): AutoMLJob {
  return sample(isAutoMLJob, shapeOfAutoMLJob, seed)
}

/** Makes up values that are of type {@link AutoMLJob}, but for one fault each. */
export function sampleInvalidAutoMLJob(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJob, seed)
}
