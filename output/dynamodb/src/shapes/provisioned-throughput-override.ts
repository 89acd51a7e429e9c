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

export interface ProvisionedThroughputOverride {
  /** Read units of this replica alone. Where they are missing, those of the source table hold. */
  ReadCapacityUnits?: number
}

/** Whether a value is of type {@link ProvisionedThroughputOverride}. */
export function isProvisionedThroughputOverride(value: unknown): value is ProvisionedThroughputOverride {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ProvisionedThroughputOverride}. */
export function findInProvisionedThroughputOverride(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'ReadCapacityUnits', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ReadCapacityUnits'])
}

/** The description of {@link ProvisionedThroughputOverride}. */
export const shapeOfProvisionedThroughputOverride: StructureShape = /* @__PURE__ */ structure(
  'ProvisionedThroughputOverride',
  'open',
  isProvisionedThroughputOverride,
  () => [['ReadCapacityUnits', integerShape]],
)

/** Asserts that a value is of type {@link ProvisionedThroughputOverride}; throws a ValidationError that holds every issue. */
export function assertProvisionedThroughputOverride(value: unknown): asserts value is ProvisionedThroughputOverride {
  assertValid(validateProvisionedThroughputOverride(value))
}

/** Tells every issue that keeps a value from being of type {@link ProvisionedThroughputOverride}. */
export function validateProvisionedThroughputOverride(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInProvisionedThroughputOverride, 'open', value, options)
}

/** The Standard Schema of {@link ProvisionedThroughputOverride}; yields its JSON Schema too. */
export const ProvisionedThroughputOverrideSchema: StandardSchema<ProvisionedThroughputOverride> =
  /* @__PURE__ */ createStandardSchema(validateProvisionedThroughputOverride, shapeOfProvisionedThroughputOverride)

/** The JSON form of {@link ProvisionedThroughputOverride}: dates and bytes are strings. */
export type ProvisionedThroughputOverrideJson = JsonForm<ProvisionedThroughputOverride>

/** Reads the JSON form of {@link ProvisionedThroughputOverride}; throws a ValidationError where it is none. */
export function decodeProvisionedThroughputOverride(
  json: unknown,
  options?: ValidateOptions,
): ProvisionedThroughputOverride {
  return decode(validateProvisionedThroughputOverride, shapeOfProvisionedThroughputOverride, json, options)
}

/** Writes the JSON form of {@link ProvisionedThroughputOverride}; throws a ValidationError for a value that is not of the type. */
export function encodeProvisionedThroughputOverride(
  value: ProvisionedThroughputOverride,
  options?: ValidateOptions,
): ProvisionedThroughputOverrideJson {
  return encode(validateProvisionedThroughputOverride, shapeOfProvisionedThroughputOverride, value, options)
}

/** Makes up a value of type {@link ProvisionedThroughputOverride}: the same for the same seed; without one every member is there. */
export function sampleProvisionedThroughputOverride(seed?: number): ProvisionedThroughputOverride {
  return sample(isProvisionedThroughputOverride, shapeOfProvisionedThroughputOverride, seed)
}

/** Makes up values that are of type {@link ProvisionedThroughputOverride}, but for one fault each. */
export function sampleInvalidProvisionedThroughputOverride(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProvisionedThroughputOverride, seed)
}
