// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface LabelOutput {
  Row?: string
}

/** Whether a value is of type {@link LabelOutput}. */
export function isLabelOutput(value: unknown): value is LabelOutput {
  if (!isObject(value)) return false
  let member: unknown = value['Row']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Row' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link LabelOutput}. */
export function findInLabelOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Row']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Row', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Row'])
}

/** The description of {@link LabelOutput}. */
export const shapeOfLabelOutput: StructureShape = /* @__PURE__ */ structure(
  'LabelOutput',
  'strict',
  isLabelOutput,
  () => [['Row', stringShape]],
)

/** Asserts that a value is of type {@link LabelOutput}; throws a ValidationError that holds every issue. */
export function assertLabelOutput(value: unknown): asserts value is LabelOutput {
  assertValid(validateLabelOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link LabelOutput}. */
export function validateLabelOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInLabelOutput, 'strict', value, options)
}

/** The Standard Schema of {@link LabelOutput}; yields its JSON Schema too. */
export const LabelOutputSchema: StandardSchema<LabelOutput> = /* @__PURE__ */ createStandardSchema(
  validateLabelOutput,
  shapeOfLabelOutput,
)

/** The JSON form of {@link LabelOutput}: dates and bytes are strings. */
export type LabelOutputJson = JsonForm<LabelOutput>

/** Reads the JSON form of {@link LabelOutput}; throws a ValidationError where it is none. */
export function decodeLabelOutput(json: unknown, options?: ValidateOptions): LabelOutput {
  return decode(validateLabelOutput, shapeOfLabelOutput, json, options)
}

/** Writes the JSON form of {@link LabelOutput}; throws a ValidationError for a value that is not of the type. */
export function encodeLabelOutput(value: LabelOutput, options?: ValidateOptions): LabelOutputJson {
  return encode(validateLabelOutput, shapeOfLabelOutput, value, options)
}

/** Makes up a value of type {@link LabelOutput}: the same for the same seed; without one every member is there. */
export function sampleLabelOutput(seed?: number): LabelOutput {
  return sample(isLabelOutput, shapeOfLabelOutput, seed)
}

/** Makes up values that are of type {@link LabelOutput}, but for one fault each. */
export function sampleInvalidLabelOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfLabelOutput, seed)
}
