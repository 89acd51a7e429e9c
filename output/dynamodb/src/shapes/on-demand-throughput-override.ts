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

export interface OnDemandThroughputOverride {
  /** A ceiling on this replica's read request units. */
  MaxReadRequestUnits?: number
}

/** Whether a value is of type {@link OnDemandThroughputOverride}. */
export function isOnDemandThroughputOverride(value: unknown): value is OnDemandThroughputOverride {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link OnDemandThroughputOverride}. */
export function findInOnDemandThroughputOverride(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxReadRequestUnits', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MaxReadRequestUnits'])
}

/** The description of {@link OnDemandThroughputOverride}. */
export const shapeOfOnDemandThroughputOverride: StructureShape = /* @__PURE__ */ structure(
  'OnDemandThroughputOverride',
  'open',
  isOnDemandThroughputOverride,
  () => [['MaxReadRequestUnits', integerShape]],
)

/** Asserts that a value is of type {@link OnDemandThroughputOverride}; throws a ValidationError that holds every issue. */
export function assertOnDemandThroughputOverride(value: unknown): asserts value is OnDemandThroughputOverride {
  assertValid(validateOnDemandThroughputOverride(value))
}

/** Tells every issue that keeps a value from being of type {@link OnDemandThroughputOverride}. */
export function validateOnDemandThroughputOverride(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInOnDemandThroughputOverride, 'open', value, options)
}

/** The Standard Schema of {@link OnDemandThroughputOverride}; yields its JSON Schema too. */
export const OnDemandThroughputOverrideSchema: StandardSchema<OnDemandThroughputOverride> =
  /* @__PURE__ */ createStandardSchema(validateOnDemandThroughputOverride, shapeOfOnDemandThroughputOverride)

/** The JSON form of {@link OnDemandThroughputOverride}: dates and bytes are strings. */
export type OnDemandThroughputOverrideJson = JsonForm<OnDemandThroughputOverride>

/** Reads the JSON form of {@link OnDemandThroughputOverride}; throws a ValidationError where it is none. */
export function decodeOnDemandThroughputOverride(json: unknown, options?: ValidateOptions): OnDemandThroughputOverride {
  return decode(validateOnDemandThroughputOverride, shapeOfOnDemandThroughputOverride, json, options)
}

/** Writes the JSON form of {@link OnDemandThroughputOverride}; throws a ValidationError for a value that is not of the type. */
export function encodeOnDemandThroughputOverride(
  value: OnDemandThroughputOverride,
  options?: ValidateOptions,
): OnDemandThroughputOverrideJson {
  return encode(validateOnDemandThroughputOverride, shapeOfOnDemandThroughputOverride, value, options)
}

/** Makes up a value of type {@link OnDemandThroughputOverride}: the same for the same seed; without one every member is there. */
export function sampleOnDemandThroughputOverride(seed?: number): OnDemandThroughputOverride {
  return sample(isOnDemandThroughputOverride, shapeOfOnDemandThroughputOverride, seed)
}

/** Makes up values that are of type {@link OnDemandThroughputOverride}, but for one fault each. */
export function sampleInvalidOnDemandThroughputOverride(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOnDemandThroughputOverride, seed)
}
