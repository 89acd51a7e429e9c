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

export interface AutoMlJob {
  B?: string
}

/** Whether a value is of type {@link AutoMlJob}. */
export function isAutoMlJob(value: unknown): value is AutoMlJob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['B']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'B' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoMlJob}. */
export function findInAutoMlJob(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['B']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'B', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['B'])
}

/** The description of {@link AutoMlJob}. */
export const shapeOfAutoMlJob: StructureShape = /* @__PURE__ */ structure('AutoMlJob', 'strict', isAutoMlJob, () => [
  ['B', stringShape],
])

/** Asserts that a value is of type {@link AutoMlJob}; throws a ValidationError that holds every issue. */
export function assertAutoMlJob(value: unknown): asserts value is AutoMlJob {
  assertValid(validateAutoMlJob(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMlJob}. */
export function validateAutoMlJob(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInAutoMlJob, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMlJob}; yields its JSON Schema too. */
export const AutoMlJobSchema: StandardSchema<AutoMlJob> = /* @__PURE__ */ createStandardSchema(
  validateAutoMlJob,
  shapeOfAutoMlJob,
)

/** The JSON form of {@link AutoMlJob}: dates and bytes are strings. */
export type AutoMlJobJson = JsonForm<AutoMlJob>

/** Reads the JSON form of {@link AutoMlJob}; throws a ValidationError where it is none. */
export function decodeAutoMlJob(json: unknown, options?: ValidateOptions): AutoMlJob {
  return decode(validateAutoMlJob, shapeOfAutoMlJob, json, options)
}

/** Writes the JSON form of {@link AutoMlJob}; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMlJob(value: AutoMlJob, options?: ValidateOptions): AutoMlJobJson {
  return encode(validateAutoMlJob, shapeOfAutoMlJob, value, options)
}

/** Makes up a value of type {@link AutoMlJob}: the same for the same seed; without one every member is there. */
export function sampleAutoMlJob(seed?: number): AutoMlJob {
  return sample(isAutoMlJob, shapeOfAutoMlJob, seed)
}

/** Makes up values that are of type {@link AutoMlJob}, but for one fault each. */
export function sampleInvalidAutoMlJob(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMlJob, seed)
}
