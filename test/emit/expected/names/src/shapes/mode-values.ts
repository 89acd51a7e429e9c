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

export interface ModeValues {
  Name?: string
}

/** Whether a value is of type {@link ModeValues}. */
export function isModeValues(value: unknown): value is ModeValues {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ModeValues}. */
export function findInModeValues(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link ModeValues}. */
export const shapeOfModeValues: StructureShape = /* @__PURE__ */ structure('ModeValues', 'strict', isModeValues, () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link ModeValues}; throws a ValidationError that holds every issue. */
export function assertModeValues(value: unknown): asserts value is ModeValues {
  assertValid(validateModeValues(value))
}

/** Tells every issue that keeps a value from being of type {@link ModeValues}. */
export function validateModeValues(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInModeValues, 'strict', value, options)
}

/** The Standard Schema of {@link ModeValues}; yields its JSON Schema too. */
export const ModeValuesSchema: StandardSchema<ModeValues> = /* @__PURE__ */ createStandardSchema(
  validateModeValues,
  shapeOfModeValues,
)

/** The JSON form of {@link ModeValues}: dates and bytes are strings. */
export type ModeValuesJson = JsonForm<ModeValues>

/** Reads the JSON form of {@link ModeValues}; throws a ValidationError where it is none. */
export function decodeModeValues(json: unknown, options?: ValidateOptions): ModeValues {
  return decode(validateModeValues, shapeOfModeValues, json, options)
}

/** Writes the JSON form of {@link ModeValues}; throws a ValidationError for a value that is not of the type. */
export function encodeModeValues(value: ModeValues, options?: ValidateOptions): ModeValuesJson {
  return encode(validateModeValues, shapeOfModeValues, value, options)
}

/** Makes up a value of type {@link ModeValues}: the same for the same seed; without one every member is there. */
export function sampleModeValues(seed?: number): ModeValues {
  return sample(isModeValues, shapeOfModeValues, seed)
}

/** Makes up values that are of type {@link ModeValues}, but for one fault each. */
export function sampleInvalidModeValues(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfModeValues, seed)
}
