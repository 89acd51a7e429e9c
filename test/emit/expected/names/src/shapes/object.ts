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

export interface Object {
  Text?: string
}

/** Whether a value is of type {@link Object}, as requests have it. */
export function isObject(value: unknown): value is Object {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Object}, as requests have it. */
export function findInObject(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Object}, as requests have it. */
export const shapeOfObject: StructureShape = /* @__PURE__ */ structure('Object', 'strict', isObject, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Object}, as requests have it; throws a ValidationError that holds every issue. */
export function assertObject(value: unknown): asserts value is Object {
  assertValid(validateObject(value))
}

/** Tells every issue that keeps a value from being of type {@link Object}, as requests have it. */
export function validateObject(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInObject, 'strict', value, options)
}

/** The Standard Schema of {@link Object}, as requests have it; yields its JSON Schema too. */
export const ObjectSchema: StandardSchema<Object> = /* @__PURE__ */ createStandardSchema(validateObject, shapeOfObject)

/** The JSON form of {@link Object}: dates and bytes are strings. */
export type ObjectJson = JsonForm<Object>

/** Reads the JSON form of {@link Object}, as requests have it; throws a ValidationError where it is none. */
export function decodeObject(json: unknown, options?: ValidateOptions): Object {
  return decode(validateObject, shapeOfObject, json, options)
}

/** Writes the JSON form of {@link Object}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeObject(value: Object, options?: ValidateOptions): ObjectJson {
  return encode(validateObject, shapeOfObject, value, options)
}

/** Makes up a value of type {@link Object}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleObject(seed?: number): Object {
  return sample(isObject, shapeOfObject, seed)
}

/** Makes up values that are of type {@link Object}, as requests have it, but for one fault each. */
export function sampleInvalidObject(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfObject, seed)
}

/** Whether a value is of type {@link Object}, as responses have it. */
export function isObjectOutput(value: unknown): value is Object {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Object}, as responses have it. */
export function findInObjectOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Object}, as responses have it. */
export const shapeOfObjectOutput: StructureShape = /* @__PURE__ */ structure(
  'ObjectOutput',
  'open',
  isObjectOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Object}, as responses have it; throws a ValidationError that holds every issue. */
export function assertObjectOutput(value: unknown): asserts value is Object {
  assertValid(validateObjectOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Object}, as responses have it. */
export function validateObjectOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInObjectOutput, 'open', value, options)
}

/** The Standard Schema of {@link Object}, as responses have it; yields its JSON Schema too. */
export const ObjectOutputSchema: StandardSchema<Object> = /* @__PURE__ */ createStandardSchema(
  validateObjectOutput,
  shapeOfObjectOutput,
)

/** Reads the JSON form of {@link Object}, as responses have it; throws a ValidationError where it is none. */
export function decodeObjectOutput(json: unknown, options?: ValidateOptions): Object {
  return decode(validateObjectOutput, shapeOfObjectOutput, json, options)
}

/** Writes the JSON form of {@link Object}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeObjectOutput(value: Object, options?: ValidateOptions): ObjectJson {
  return encode(validateObjectOutput, shapeOfObjectOutput, value, options)
}

/** Makes up a value of type {@link Object}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleObjectOutput(seed?: number): Object {
  return sample(isObjectOutput, shapeOfObjectOutput, seed)
}

/** Makes up values that are of type {@link Object}, as responses have it, but for one fault each. */
export function sampleInvalidObjectOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfObjectOutput, seed)
}
