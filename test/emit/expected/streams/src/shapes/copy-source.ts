// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface CopySource {
  Bucket: string
}

/** Whether a value is of type {@link CopySource}. */
export function isCopySource(value: unknown): value is CopySource {
  if (!isObject(value)) return false
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Bucket' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link CopySource}. */
export function findInCopySource(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') addWrong(member, 'Bucket', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Bucket'])
}

/** The description of {@link CopySource}. */
export const shapeOfCopySource: StructureShape = /* @__PURE__ */ structure('CopySource', 'strict', isCopySource, () => [
  ['Bucket', stringShape, required],
])

/** Asserts that a value is of type {@link CopySource}; throws a ValidationError that holds every issue. */
export function assertCopySource(value: unknown): asserts value is CopySource {
  assertValid(validateCopySource(value))
}

/** Tells every issue that keeps a value from being of type {@link CopySource}. */
export function validateCopySource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCopySource, 'strict', value, options)
}

/** The Standard Schema of {@link CopySource}; yields its JSON Schema too. */
export const CopySourceSchema: StandardSchema<CopySource> = /* @__PURE__ */ createStandardSchema(
  validateCopySource,
  shapeOfCopySource,
)

/** The JSON form of {@link CopySource}: dates and bytes are strings. */
export type CopySourceJson = JsonForm<CopySource>

/** Reads the JSON form of {@link CopySource}; throws a ValidationError where it is none. */
export function decodeCopySource(json: unknown, options?: ValidateOptions): CopySource {
  return decode(validateCopySource, shapeOfCopySource, json, options)
}

/** Writes the JSON form of {@link CopySource}; throws a ValidationError for a value that is not of the type. */
export function encodeCopySource(value: CopySource, options?: ValidateOptions): CopySourceJson {
  return encode(validateCopySource, shapeOfCopySource, value, options)
}

/** Makes up a value of type {@link CopySource}: the same for the same seed; without one every member is there. */
export function sampleCopySource(seed?: number): CopySource {
  return sample(isCopySource, shapeOfCopySource, seed)
}

/** Makes up values that are of type {@link CopySource}, but for one fault each. */
export function sampleInvalidCopySource(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCopySource, seed)
}
