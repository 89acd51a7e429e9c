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

export interface StreamingBlob {
  Text?: string
}

/** Whether a value is of type {@link StreamingBlob}, as requests have it. */
export function isStreamingBlob(value: unknown): value is StreamingBlob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link StreamingBlob}, as requests have it. */
export function findInStreamingBlob(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link StreamingBlob}, as requests have it. */
export const shapeOfStreamingBlob: StructureShape = /* @__PURE__ */ structure(
  'StreamingBlob',
  'strict',
  isStreamingBlob,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link StreamingBlob}, as requests have it; throws a ValidationError that holds every issue. */
export function assertStreamingBlob(value: unknown): asserts value is StreamingBlob {
  assertValid(validateStreamingBlob(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamingBlob}, as requests have it. */
export function validateStreamingBlob(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInStreamingBlob, 'strict', value, options)
}

/** The Standard Schema of {@link StreamingBlob}, as requests have it; yields its JSON Schema too. */
export const StreamingBlobSchema: StandardSchema<StreamingBlob> = /* @__PURE__ */ createStandardSchema(
  validateStreamingBlob,
  shapeOfStreamingBlob,
)

/** The JSON form of {@link StreamingBlob}: dates and bytes are strings. */
export type StreamingBlobJson = JsonForm<StreamingBlob>

/** Reads the JSON form of {@link StreamingBlob}, as requests have it; throws a ValidationError where it is none. */
export function decodeStreamingBlob(json: unknown, options?: ValidateOptions): StreamingBlob {
  return decode(validateStreamingBlob, shapeOfStreamingBlob, json, options)
}

/** Writes the JSON form of {@link StreamingBlob}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeStreamingBlob(value: StreamingBlob, options?: ValidateOptions): StreamingBlobJson {
  return encode(validateStreamingBlob, shapeOfStreamingBlob, value, options)
}

/** Makes up a value of type {@link StreamingBlob}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleStreamingBlob(seed?: number): StreamingBlob {
  return sample(isStreamingBlob, shapeOfStreamingBlob, seed)
}

/** Makes up values that are of type {@link StreamingBlob}, as requests have it, but for one fault each. */
export function sampleInvalidStreamingBlob(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStreamingBlob, seed)
}

/** Whether a value is of type {@link StreamingBlob}, as responses have it. */
export function isStreamingBlobOutput(value: unknown): value is StreamingBlob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link StreamingBlob}, as responses have it. */
export function findInStreamingBlobOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link StreamingBlob}, as responses have it. */
export const shapeOfStreamingBlobOutput: StructureShape = /* @__PURE__ */ structure(
  'StreamingBlobOutput',
  'open',
  isStreamingBlobOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link StreamingBlob}, as responses have it; throws a ValidationError that holds every issue. */
export function assertStreamingBlobOutput(value: unknown): asserts value is StreamingBlob {
  assertValid(validateStreamingBlobOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamingBlob}, as responses have it. */
export function validateStreamingBlobOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInStreamingBlobOutput, 'open', value, options)
}

/** The Standard Schema of {@link StreamingBlob}, as responses have it; yields its JSON Schema too. */
export const StreamingBlobOutputSchema: StandardSchema<StreamingBlob> = /* @__PURE__ */ createStandardSchema(
  validateStreamingBlobOutput,
  shapeOfStreamingBlobOutput,
)

/** Reads the JSON form of {@link StreamingBlob}, as responses have it; throws a ValidationError where it is none. */
export function decodeStreamingBlobOutput(json: unknown, options?: ValidateOptions): StreamingBlob {
  return decode(validateStreamingBlobOutput, shapeOfStreamingBlobOutput, json, options)
}

/** Writes the JSON form of {@link StreamingBlob}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeStreamingBlobOutput(value: StreamingBlob, options?: ValidateOptions): StreamingBlobJson {
  return encode(validateStreamingBlobOutput, shapeOfStreamingBlobOutput, value, options)
}

/** Makes up a value of type {@link StreamingBlob}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleStreamingBlobOutput(seed?: number): StreamingBlob {
  return sample(isStreamingBlobOutput, shapeOfStreamingBlobOutput, seed)
}

/** Makes up values that are of type {@link StreamingBlob}, as responses have it, but for one fault each. */
export function sampleInvalidStreamingBlobOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStreamingBlobOutput, seed)
}
