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

export interface ValidationResult {
  Text?: string
}

/** Whether a value is of type {@link ValidationResult}, as requests have it. */
export function isValidationResult(value: unknown): value is ValidationResult {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ValidationResult}, as requests have it. */
export function findInValidationResult(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ValidationResult}, as requests have it. */
export const shapeOfValidationResult: StructureShape = /* @__PURE__ */ structure(
  'ValidationResult',
  'strict',
  isValidationResult,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ValidationResult}, as requests have it; throws a ValidationError that holds every issue. */
export function assertValidationResult(value: unknown): asserts value is ValidationResult {
  assertValid(validateValidationResult(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationResult}, as requests have it. */
export function validateValidationResult(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInValidationResult, 'strict', value, options)
}

/** The Standard Schema of {@link ValidationResult}, as requests have it; yields its JSON Schema too. */
export const ValidationResultSchema: StandardSchema<ValidationResult> = /* @__PURE__ */ createStandardSchema(
  validateValidationResult,
  shapeOfValidationResult,
)

/** The JSON form of {@link ValidationResult}: dates and bytes are strings. */
export type ValidationResultJson = JsonForm<ValidationResult>

/** Reads the JSON form of {@link ValidationResult}, as requests have it; throws a ValidationError where it is none. */
export function decodeValidationResult(json: unknown, options?: ValidateOptions): ValidationResult {
  return decode(validateValidationResult, shapeOfValidationResult, json, options)
}

/** Writes the JSON form of {@link ValidationResult}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeValidationResult(value: ValidationResult, options?: ValidateOptions): ValidationResultJson {
  return encode(validateValidationResult, shapeOfValidationResult, value, options)
}

/** Makes up a value of type {@link ValidationResult}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleValidationResult(seed?: number): ValidationResult {
  return sample(isValidationResult, shapeOfValidationResult, seed)
}

/** Makes up values that are of type {@link ValidationResult}, as requests have it, but for one fault each. */
export function sampleInvalidValidationResult(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfValidationResult, seed)
}

/** Whether a value is of type {@link ValidationResult}, as responses have it. */
export function isValidationResultOutput(value: unknown): value is ValidationResult {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ValidationResult}, as responses have it. */
export function findInValidationResultOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ValidationResult}, as responses have it. */
export const shapeOfValidationResultOutput: StructureShape = /* @__PURE__ */ structure(
  'ValidationResultOutput',
  'open',
  isValidationResultOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ValidationResult}, as responses have it; throws a ValidationError that holds every issue. */
export function assertValidationResultOutput(value: unknown): asserts value is ValidationResult {
  assertValid(validateValidationResultOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationResult}, as responses have it. */
export function validateValidationResultOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInValidationResultOutput, 'open', value, options)
}

/** The Standard Schema of {@link ValidationResult}, as responses have it; yields its JSON Schema too. */
export const ValidationResultOutputSchema: StandardSchema<ValidationResult> = /* @__PURE__ */ createStandardSchema(
  validateValidationResultOutput,
  shapeOfValidationResultOutput,
)

/** Reads the JSON form of {@link ValidationResult}, as responses have it; throws a ValidationError where it is none. */
export function decodeValidationResultOutput(json: unknown, options?: ValidateOptions): ValidationResult {
  return decode(validateValidationResultOutput, shapeOfValidationResultOutput, json, options)
}

/** Writes the JSON form of {@link ValidationResult}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeValidationResultOutput(value: ValidationResult, options?: ValidateOptions): ValidationResultJson {
  return encode(validateValidationResultOutput, shapeOfValidationResultOutput, value, options)
}

/** Makes up a value of type {@link ValidationResult}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleValidationResultOutput(seed?: number): ValidationResult {
  return sample(isValidationResultOutput, shapeOfValidationResultOutput, seed)
}

/** Makes up values that are of type {@link ValidationResult}, as responses have it, but for one fault each. */
export function sampleInvalidValidationResultOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfValidationResultOutput, seed)
}
