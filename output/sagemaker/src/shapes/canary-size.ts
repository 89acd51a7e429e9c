// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CanarySizeType, findInCanarySizeType, shapeOfCanarySizeType } from './canary-size-type.js'

export interface CanarySize {
  /**
   * What the size is counted in.
   *
   * @remarks
   * - `INSTANCE_COUNT`: instances.
   * - `CAPACITY_PERCENT`: percent of the capacity.
   */
  Type?: CanarySizeType | (string & {})
  /** The size itself: so many instances, or so many percent. */
  Value?: number
}

/** Whether a value is of type {@link CanarySize}. */
export function isCanarySize(value: unknown): value is CanarySize {
  if (!isObject(value)) return false
  let member: unknown = value['Type']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Value']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link CanarySize}. */
export function findInCanarySize(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Type']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInCanarySizeType(member, enter(report, depth, 'Type'), report)
  member = value['Value']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'Value', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Type', 'Value'])
}

/** The description of {@link CanarySize}. */
export const shapeOfCanarySize: StructureShape = /* @__PURE__ */ structure('CanarySize', 'open', isCanarySize, () => [
  ['Type', shapeOfCanarySizeType],
  ['Value', integerShape],
])

/** Asserts that a value is of type {@link CanarySize}; throws a ValidationError that holds every issue. */
export function assertCanarySize(value: unknown): asserts value is CanarySize {
  assertValid(validateCanarySize(value))
}

/** Tells every issue that keeps a value from being of type {@link CanarySize}. */
export function validateCanarySize(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCanarySize, 'open', value, options)
}

/** The Standard Schema of {@link CanarySize}; yields its JSON Schema too. */
export const CanarySizeSchema: StandardSchema<CanarySize> = /* @__PURE__ */ createStandardSchema(
  validateCanarySize,
  shapeOfCanarySize,
)

/** The JSON form of {@link CanarySize}: dates and bytes are strings. */
export type CanarySizeJson = JsonForm<CanarySize>

/** Reads the JSON form of {@link CanarySize}; throws a ValidationError where it is none. */
export function decodeCanarySize(json: unknown, options?: ValidateOptions): CanarySize {
  return decode(validateCanarySize, shapeOfCanarySize, json, options)
}

/** Writes the JSON form of {@link CanarySize}; throws a ValidationError for a value that is not of the type. */
export function encodeCanarySize(value: CanarySize, options?: ValidateOptions): CanarySizeJson {
  return encode(validateCanarySize, shapeOfCanarySize, value, options)
}

/** Makes up a value of type {@link CanarySize}: the same for the same seed; without one every member is there. */
export function sampleCanarySize(seed?: number): CanarySize {
  return sample(isCanarySize, shapeOfCanarySize, seed)
}

/** Makes up values that are of type {@link CanarySize}, but for one fault each. */
export function sampleInvalidCanarySize(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCanarySize, seed)
}
