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

export interface Error {
  Text?: string
}

/** Whether a value is of type {@link Error}, as requests have it. */
export function isError(value: unknown): value is Error {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Error}, as requests have it. */
export function findInError(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Error}, as requests have it. */
export const shapeOfError: StructureShape = /* @__PURE__ */ structure('Error', 'strict', isError, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Error}, as requests have it; throws a ValidationError that holds every issue. */
export function assertError(value: unknown): asserts value is Error {
  assertValid(validateError(value))
}

/** Tells every issue that keeps a value from being of type {@link Error}, as requests have it. */
export function validateError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInError, 'strict', value, options)
}

/** The Standard Schema of {@link Error}, as requests have it; yields its JSON Schema too. */
export const ErrorSchema: StandardSchema<Error> = /* @__PURE__ */ createStandardSchema(validateError, shapeOfError)

/** The JSON form of {@link Error}: dates and bytes are strings. */
export type ErrorJson = JsonForm<Error>

/** Reads the JSON form of {@link Error}, as requests have it; throws a ValidationError where it is none. */
export function decodeError(json: unknown, options?: ValidateOptions): Error {
  return decode(validateError, shapeOfError, json, options)
}

/** Writes the JSON form of {@link Error}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeError(value: Error, options?: ValidateOptions): ErrorJson {
  return encode(validateError, shapeOfError, value, options)
}

/** Makes up a value of type {@link Error}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleError(seed?: number): Error {
  return sample(isError, shapeOfError, seed)
}

/** Makes up values that are of type {@link Error}, as requests have it, but for one fault each. */
export function sampleInvalidError(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfError, seed)
}

/** Whether a value is of type {@link Error}, as responses have it. */
export function isErrorOutput(value: unknown): value is Error {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Error}, as responses have it. */
export function findInErrorOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Error}, as responses have it. */
export const shapeOfErrorOutput: StructureShape = /* @__PURE__ */ structure(
  'ErrorOutput',
  'open',
  isErrorOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Error}, as responses have it; throws a ValidationError that holds every issue. */
export function assertErrorOutput(value: unknown): asserts value is Error {
  assertValid(validateErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Error}, as responses have it. */
export function validateErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInErrorOutput, 'open', value, options)
}

/** The Standard Schema of {@link Error}, as responses have it; yields its JSON Schema too. */
export const ErrorOutputSchema: StandardSchema<Error> = /* @__PURE__ */ createStandardSchema(
  validateErrorOutput,
  shapeOfErrorOutput,
)

/** Reads the JSON form of {@link Error}, as responses have it; throws a ValidationError where it is none. */
export function decodeErrorOutput(json: unknown, options?: ValidateOptions): Error {
  return decode(validateErrorOutput, shapeOfErrorOutput, json, options)
}

/** Writes the JSON form of {@link Error}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeErrorOutput(value: Error, options?: ValidateOptions): ErrorJson {
  return encode(validateErrorOutput, shapeOfErrorOutput, value, options)
}

/** Makes up a value of type {@link Error}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleErrorOutput(seed?: number): Error {
  return sample(isErrorOutput, shapeOfErrorOutput, seed)
}

/** Makes up values that are of type {@link Error}, as responses have it, but for one fault each. */
export function sampleInvalidErrorOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfErrorOutput, seed)
}
