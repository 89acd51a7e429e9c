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

export interface ValidationError {
  Text?: string
}

/** Whether a value is of type {@link ValidationError}, as requests have it. */
export function isValidationError(value: unknown): value is ValidationError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ValidationError}, as requests have it. */
export function findInValidationError(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ValidationError}, as requests have it. */
export const shapeOfValidationError: StructureShape = /* @__PURE__ */ structure(
  'ValidationError',
  'strict',
  isValidationError,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ValidationError}, as requests have it; throws a ValidationError that holds every issue. */
export function assertValidationError(value: unknown): asserts value is ValidationError {
  assertValid(validateValidationError(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationError}, as requests have it. */
export function validateValidationError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInValidationError, 'strict', value, options)
}

/** The Standard Schema of {@link ValidationError}, as requests have it; yields its JSON Schema too. */
export const ValidationErrorSchema: StandardSchema<ValidationError> = /* @__PURE__ */ createStandardSchema(
  validateValidationError,
  shapeOfValidationError,
)

/** The JSON form of {@link ValidationError}: dates and bytes are strings. */
export type ValidationErrorJson = JsonForm<ValidationError>

/** Reads the JSON form of {@link ValidationError}, as requests have it; throws a ValidationError where it is none. */
export function decodeValidationError(json: unknown, options?: ValidateOptions): ValidationError {
  return decode(validateValidationError, shapeOfValidationError, json, options)
}

/** Writes the JSON form of {@link ValidationError}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeValidationError(value: ValidationError, options?: ValidateOptions): ValidationErrorJson {
  return encode(validateValidationError, shapeOfValidationError, value, options)
}

/** Makes up a value of type {@link ValidationError}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleValidationError(seed?: number): ValidationError {
  return sample(isValidationError, shapeOfValidationError, seed)
}

/** Makes up values that are of type {@link ValidationError}, as requests have it, but for one fault each. */
export function sampleInvalidValidationError(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfValidationError, seed)
}

/** Whether a value is of type {@link ValidationError}, as responses have it. */
export function isValidationErrorOutput(value: unknown): value is ValidationError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ValidationError}, as responses have it. */
export function findInValidationErrorOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ValidationError}, as responses have it. */
export const shapeOfValidationErrorOutput: StructureShape = /* @__PURE__ */ structure(
  'ValidationErrorOutput',
  'open',
  isValidationErrorOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ValidationError}, as responses have it; throws a ValidationError that holds every issue. */
export function assertValidationErrorOutput(value: unknown): asserts value is ValidationError {
  assertValid(validateValidationErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationError}, as responses have it. */
export function validateValidationErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInValidationErrorOutput, 'open', value, options)
}

/** The Standard Schema of {@link ValidationError}, as responses have it; yields its JSON Schema too. */
export const ValidationErrorOutputSchema: StandardSchema<ValidationError> = /* @__PURE__ */ createStandardSchema(
  validateValidationErrorOutput,
  shapeOfValidationErrorOutput,
)

/** Reads the JSON form of {@link ValidationError}, as responses have it; throws a ValidationError where it is none. */
export function decodeValidationErrorOutput(json: unknown, options?: ValidateOptions): ValidationError {
  return decode(validateValidationErrorOutput, shapeOfValidationErrorOutput, json, options)
}

/** Writes the JSON form of {@link ValidationError}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeValidationErrorOutput(value: ValidationError, options?: ValidateOptions): ValidationErrorJson {
  return encode(validateValidationErrorOutput, shapeOfValidationErrorOutput, value, options)
}

/** Makes up a value of type {@link ValidationError}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleValidationErrorOutput(seed?: number): ValidationError {
  return sample(isValidationErrorOutput, shapeOfValidationErrorOutput, seed)
}

/** Makes up values that are of type {@link ValidationError}, as responses have it, but for one fault each. */
export function sampleInvalidValidationErrorOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfValidationErrorOutput, seed)
}
