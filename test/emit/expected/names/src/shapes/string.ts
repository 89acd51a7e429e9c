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

export interface String {
  Text?: string
}

/** Whether a value is of type {@link String}, as requests have it. */
export function isString(value: unknown): value is String {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link String}, as requests have it. */
export function findInString(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link String}, as requests have it. */
export const shapeOfString: StructureShape = /* @__PURE__ */ structure('String', 'strict', isString, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link String}, as requests have it; throws a ValidationError that holds every issue. */
export function assertString(value: unknown): asserts value is String {
  assertValid(validateString(value))
}

/** Tells every issue that keeps a value from being of type {@link String}, as requests have it. */
export function validateString(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInString, 'strict', value, options)
}

/** The Standard Schema of {@link String}, as requests have it; yields its JSON Schema too. */
export const StringSchema: StandardSchema<String> = /* @__PURE__ */ createStandardSchema(validateString, shapeOfString)

/** The JSON form of {@link String}: dates and bytes are strings. */
export type StringJson = JsonForm<String>

/** Reads the JSON form of {@link String}, as requests have it; throws a ValidationError where it is none. */
export function decodeString(json: unknown, options?: ValidateOptions): String {
  return decode(validateString, shapeOfString, json, options)
}

/** Writes the JSON form of {@link String}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeString(value: String, options?: ValidateOptions): StringJson {
  return encode(validateString, shapeOfString, value, options)
}

/** Makes up a value of type {@link String}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleString(seed?: number): String {
  return sample(isString, shapeOfString, seed)
}

/** Makes up values that are of type {@link String}, as requests have it, but for one fault each. */
export function sampleInvalidString(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfString, seed)
}

/** Whether a value is of type {@link String}, as responses have it. */
export function isStringOutput(value: unknown): value is String {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link String}, as responses have it. */
export function findInStringOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link String}, as responses have it. */
export const shapeOfStringOutput: StructureShape = /* @__PURE__ */ structure(
  'StringOutput',
  'open',
  isStringOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link String}, as responses have it; throws a ValidationError that holds every issue. */
export function assertStringOutput(value: unknown): asserts value is String {
  assertValid(validateStringOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link String}, as responses have it. */
export function validateStringOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInStringOutput, 'open', value, options)
}

/** The Standard Schema of {@link String}, as responses have it; yields its JSON Schema too. */
export const StringOutputSchema: StandardSchema<String> = /* @__PURE__ */ createStandardSchema(
  validateStringOutput,
  shapeOfStringOutput,
)

/** Reads the JSON form of {@link String}, as responses have it; throws a ValidationError where it is none. */
export function decodeStringOutput(json: unknown, options?: ValidateOptions): String {
  return decode(validateStringOutput, shapeOfStringOutput, json, options)
}

/** Writes the JSON form of {@link String}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeStringOutput(value: String, options?: ValidateOptions): StringJson {
  return encode(validateStringOutput, shapeOfStringOutput, value, options)
}

/** Makes up a value of type {@link String}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleStringOutput(seed?: number): String {
  return sample(isStringOutput, shapeOfStringOutput, seed)
}

/** Makes up values that are of type {@link String}, as responses have it, but for one fault each. */
export function sampleInvalidStringOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStringOutput, seed)
}
