// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
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

/** Finds the members that a report looks into, in a {@link CopySource}. */
function findInCopySource(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['Bucket']
  if (typeof member !== 'string') found.push(0, member)
}

/** The description of {@link CopySource}. */
export const shapeOfCopySource: StructureShape = /* @__PURE__ */ structure(
  'CopySource',
  'strict',
  isCopySource,
  findInCopySource,
  () => [['Bucket', stringShape, required]],
)

/** Asserts that a value is of type {@link CopySource}; throws a ValidationError that holds every issue. */
export function assertCopySource(value: unknown): asserts value is CopySource {
  assertValid(validateCopySource(value))
}

/** Tells every issue that keeps a value from being of type {@link CopySource}. */
export function validateCopySource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCopySource, shapeOfCopySource, value, options)
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
  return decode(isCopySource, shapeOfCopySource, json, options)
}

/** Writes the JSON form of {@link CopySource}; throws a ValidationError for a value that is not of the type. */
export function encodeCopySource(value: CopySource, options?: ValidateOptions): CopySourceJson {
  return encode(isCopySource, shapeOfCopySource, value, options)
}

/** Makes up a value of type {@link CopySource}: the same for the same seed; without one every member is there. */
export function sampleCopySource(seed?: number): CopySource {
  return sample(isCopySource, shapeOfCopySource, seed)
}

/** Makes up values that are of type {@link CopySource}, but for one fault each. */
export function sampleInvalidCopySource(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCopySource, seed)
}
