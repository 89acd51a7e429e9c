// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type StreamViewType,
  findInStreamViewType,
  isStreamViewType,
  shapeOfStreamViewType,
} from './stream-view-type.js'

export interface StreamSpecification {
  /** True if the table has a stream (DynamoDB Streams), false if not. */
  StreamEnabled: boolean
  /**
   * What the table's stream tells of an item that changed. The values of `StreamViewType`:
   *
   * - `KEYS_ONLY` - the item's keys.
   * - `NEW_IMAGE` - the item after the change.
   * - `OLD_IMAGE` - the item before the change.
   * - `NEW_AND_OLD_IMAGES` - the item before and after the change.
   */
  StreamViewType?: StreamViewType
}

/** {@link StreamSpecification} as responses have it. */
export interface StreamSpecificationOutput {
  /** True if the table has a stream (DynamoDB Streams), false if not. */
  StreamEnabled?: boolean
  /**
   * What the table's stream tells of an item that changed. The values of `StreamViewType`:
   *
   * - `KEYS_ONLY` - the item's keys.
   * - `NEW_IMAGE` - the item after the change.
   * - `OLD_IMAGE` - the item before the change.
   * - `NEW_AND_OLD_IMAGES` - the item before and after the change.
   */
  StreamViewType?: StreamViewType | (string & {})
}

/** Whether a value is of type {@link StreamSpecification}, as requests have it. */
export function isStreamSpecification(value: unknown): value is StreamSpecification {
  if (!isObject(value)) return false
  let member: unknown = value['StreamEnabled']
  if (typeof member !== 'boolean') return false
  member = value['StreamViewType']
  if (member !== undefined && !isStreamViewType(member)) return false
  for (const key in value) {
    if (key !== 'StreamEnabled' && key !== 'StreamViewType' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link StreamSpecification}, as requests have it. */
export function findInStreamSpecification(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['StreamEnabled']
  if (typeof member !== 'boolean') addWrong(member, 'StreamEnabled', depth, report, 'boolean')
  member = value['StreamViewType']
  if (member !== undefined && !isStreamViewType(member))
    findInStreamViewType(member, enter(report, depth, 'StreamViewType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['StreamEnabled', 'StreamViewType'])
}

/** The description of {@link StreamSpecification}, as requests have it. */
export const shapeOfStreamSpecification: StructureShape = /* @__PURE__ */ structure(
  'StreamSpecification',
  'strict',
  isStreamSpecification,
  () => [
    ['StreamEnabled', booleanShape, required],
    ['StreamViewType', shapeOfStreamViewType],
  ],
)

/** Asserts that a value is of type {@link StreamSpecification}, as requests have it; throws a ValidationError that holds every issue. */
export function assertStreamSpecification(value: unknown): asserts value is StreamSpecification {
  assertValid(validateStreamSpecification(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamSpecification}, as requests have it. */
export function validateStreamSpecification(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStreamSpecification, 'strict', value, options)
}

/** The Standard Schema of {@link StreamSpecification}, as requests have it; yields its JSON Schema too. */
export const StreamSpecificationSchema: StandardSchema<StreamSpecification> = /* @__PURE__ */ createStandardSchema(
  validateStreamSpecification,
  shapeOfStreamSpecification,
)

/** The JSON form of {@link StreamSpecification}: dates and bytes are strings. */
export type StreamSpecificationJson = JsonForm<StreamSpecification>

/** Reads the JSON form of {@link StreamSpecification}, as requests have it; throws a ValidationError where it is none. */
export function decodeStreamSpecification(json: unknown, options?: ValidateOptions): StreamSpecification {
  return decode(validateStreamSpecification, shapeOfStreamSpecification, json, options)
}

/** Writes the JSON form of {@link StreamSpecification}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeStreamSpecification(
  value: StreamSpecification,
  options?: ValidateOptions,
): StreamSpecificationJson {
  return encode(validateStreamSpecification, shapeOfStreamSpecification, value, options)
}

/** Makes up a value of type {@link StreamSpecification}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleStreamSpecification(seed?: number): StreamSpecification {
  return sample(isStreamSpecification, shapeOfStreamSpecification, seed)
}

/** Makes up values that are of type {@link StreamSpecification}, as requests have it, but for one fault each. */
export function sampleInvalidStreamSpecification(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStreamSpecification, seed)
}

/** Whether a value is of type {@link StreamSpecificationOutput}, as responses have it. */
export function isStreamSpecificationOutput(value: unknown): value is StreamSpecificationOutput {
  if (!isObject(value)) return false
  let member: unknown = value['StreamEnabled']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['StreamViewType']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link StreamSpecificationOutput}, as responses have it. */
export function findInStreamSpecificationOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['StreamEnabled']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'StreamEnabled', depth, report, 'boolean')
  member = value['StreamViewType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInStreamViewType(member, enter(report, depth, 'StreamViewType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['StreamEnabled', 'StreamViewType'])
}

/** The description of {@link StreamSpecificationOutput}, as responses have it. */
export const shapeOfStreamSpecificationOutput: StructureShape = /* @__PURE__ */ structure(
  'StreamSpecificationOutput',
  'open',
  isStreamSpecificationOutput,
  () => [
    ['StreamEnabled', booleanShape],
    ['StreamViewType', shapeOfStreamViewType],
  ],
)

/** Asserts that a value is of type {@link StreamSpecificationOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertStreamSpecificationOutput(value: unknown): asserts value is StreamSpecificationOutput {
  assertValid(validateStreamSpecificationOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamSpecificationOutput}, as responses have it. */
export function validateStreamSpecificationOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStreamSpecificationOutput, 'open', value, options)
}

/** The Standard Schema of {@link StreamSpecificationOutput}, as responses have it; yields its JSON Schema too. */
export const StreamSpecificationOutputSchema: StandardSchema<StreamSpecificationOutput> =
  /* @__PURE__ */ createStandardSchema(validateStreamSpecificationOutput, shapeOfStreamSpecificationOutput)

/** The JSON form of {@link StreamSpecificationOutput}: dates and bytes are strings. */
export type StreamSpecificationOutputJson = JsonForm<StreamSpecificationOutput>

/** Reads the JSON form of {@link StreamSpecificationOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeStreamSpecificationOutput(json: unknown, options?: ValidateOptions): StreamSpecificationOutput {
  return decode(validateStreamSpecificationOutput, shapeOfStreamSpecificationOutput, json, options)
}

/** Writes the JSON form of {@link StreamSpecificationOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeStreamSpecificationOutput(
  value: StreamSpecificationOutput,
  options?: ValidateOptions,
): StreamSpecificationOutputJson {
  return encode(validateStreamSpecificationOutput, shapeOfStreamSpecificationOutput, value, options)
}

/** Makes up a value of type {@link StreamSpecificationOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleStreamSpecificationOutput(seed?: number): StreamSpecificationOutput {
  return sample(isStreamSpecificationOutput, shapeOfStreamSpecificationOutput, seed)
}

/** Makes up values that are of type {@link StreamSpecificationOutput}, as responses have it, but for one fault each. */
export function sampleInvalidStreamSpecificationOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStreamSpecificationOutput, seed)
}
