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

export interface Promise {
  Text?: string
}

/** Whether a value is of type {@link Promise}, as requests have it. */
export function isPromise(value: unknown): value is Promise {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Promise}, as requests have it. */
export function findInPromise(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Promise}, as requests have it. */
export const shapeOfPromise: StructureShape = /* @__PURE__ */ structure('Promise', 'strict', isPromise, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Promise}, as requests have it; throws a ValidationError that holds every issue. */
export function assertPromise(value: unknown): asserts value is Promise {
  assertValid(validatePromise(value))
}

/** Tells every issue that keeps a value from being of type {@link Promise}, as requests have it. */
export function validatePromise(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInPromise, 'strict', value, options)
}

/** The Standard Schema of {@link Promise}, as requests have it; yields its JSON Schema too. */
export const PromiseSchema: StandardSchema<Promise> = /* @__PURE__ */ createStandardSchema(
  validatePromise,
  shapeOfPromise,
)

/** The JSON form of {@link Promise}: dates and bytes are strings. */
export type PromiseJson = JsonForm<Promise>

/** Reads the JSON form of {@link Promise}, as requests have it; throws a ValidationError where it is none. */
export function decodePromise(json: unknown, options?: ValidateOptions): Promise {
  return decode(validatePromise, shapeOfPromise, json, options)
}

/** Writes the JSON form of {@link Promise}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodePromise(value: Promise, options?: ValidateOptions): PromiseJson {
  return encode(validatePromise, shapeOfPromise, value, options)
}

/** Makes up a value of type {@link Promise}, as requests have it: the same for the same seed; without one every member is there. */
export function samplePromise(seed?: number): Promise {
  return sample(isPromise, shapeOfPromise, seed)
}

/** Makes up values that are of type {@link Promise}, as requests have it, but for one fault each. */
export function sampleInvalidPromise(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPromise, seed)
}

/** Whether a value is of type {@link Promise}, as responses have it. */
export function isPromiseOutput(value: unknown): value is Promise {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Promise}, as responses have it. */
export function findInPromiseOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Promise}, as responses have it. */
export const shapeOfPromiseOutput: StructureShape = /* @__PURE__ */ structure(
  'PromiseOutput',
  'open',
  isPromiseOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Promise}, as responses have it; throws a ValidationError that holds every issue. */
export function assertPromiseOutput(value: unknown): asserts value is Promise {
  assertValid(validatePromiseOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Promise}, as responses have it. */
export function validatePromiseOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInPromiseOutput, 'open', value, options)
}

/** The Standard Schema of {@link Promise}, as responses have it; yields its JSON Schema too. */
export const PromiseOutputSchema: StandardSchema<Promise> = /* @__PURE__ */ createStandardSchema(
  validatePromiseOutput,
  shapeOfPromiseOutput,
)

/** Reads the JSON form of {@link Promise}, as responses have it; throws a ValidationError where it is none. */
export function decodePromiseOutput(json: unknown, options?: ValidateOptions): Promise {
  return decode(validatePromiseOutput, shapeOfPromiseOutput, json, options)
}

/** Writes the JSON form of {@link Promise}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodePromiseOutput(value: Promise, options?: ValidateOptions): PromiseJson {
  return encode(validatePromiseOutput, shapeOfPromiseOutput, value, options)
}

/** Makes up a value of type {@link Promise}, as responses have it: the same for the same seed; without one every member is there. */
export function samplePromiseOutput(seed?: number): Promise {
  return sample(isPromiseOutput, shapeOfPromiseOutput, seed)
}

/** Makes up values that are of type {@link Promise}, as responses have it, but for one fault each. */
export function sampleInvalidPromiseOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPromiseOutput, seed)
}
