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

export interface Uint8Array {
  Text?: string
}

/** Whether a value is of type {@link Uint8Array}, as requests have it. */
export function isUint8Array(value: unknown): value is Uint8Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Uint8Array}, as requests have it. */
export function findInUint8Array(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Uint8Array}, as requests have it. */
export const shapeOfUint8Array: StructureShape = /* @__PURE__ */ structure('Uint8Array', 'strict', isUint8Array, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Uint8Array}, as requests have it; throws a ValidationError that holds every issue. */
export function assertUint8Array(value: unknown): asserts value is Uint8Array {
  assertValid(validateUint8Array(value))
}

/** Tells every issue that keeps a value from being of type {@link Uint8Array}, as requests have it. */
export function validateUint8Array(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInUint8Array, 'strict', value, options)
}

/** The Standard Schema of {@link Uint8Array}, as requests have it; yields its JSON Schema too. */
export const Uint8ArraySchema: StandardSchema<Uint8Array> = /* @__PURE__ */ createStandardSchema(
  validateUint8Array,
  shapeOfUint8Array,
)

/** The JSON form of {@link Uint8Array}: dates and bytes are strings. */
export type Uint8ArrayJson = JsonForm<Uint8Array>

/** Reads the JSON form of {@link Uint8Array}, as requests have it; throws a ValidationError where it is none. */
export function decodeUint8Array(json: unknown, options?: ValidateOptions): Uint8Array {
  return decode(validateUint8Array, shapeOfUint8Array, json, options)
}

/** Writes the JSON form of {@link Uint8Array}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeUint8Array(value: Uint8Array, options?: ValidateOptions): Uint8ArrayJson {
  return encode(validateUint8Array, shapeOfUint8Array, value, options)
}

/** Makes up a value of type {@link Uint8Array}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleUint8Array(seed?: number): Uint8Array {
  return sample(isUint8Array, shapeOfUint8Array, seed)
}

/** Makes up values that are of type {@link Uint8Array}, as requests have it, but for one fault each. */
export function sampleInvalidUint8Array(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfUint8Array, seed)
}

/** Whether a value is of type {@link Uint8Array}, as responses have it. */
export function isUint8ArrayOutput(value: unknown): value is Uint8Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Uint8Array}, as responses have it. */
export function findInUint8ArrayOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Uint8Array}, as responses have it. */
export const shapeOfUint8ArrayOutput: StructureShape = /* @__PURE__ */ structure(
  'Uint8ArrayOutput',
  'open',
  isUint8ArrayOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Uint8Array}, as responses have it; throws a ValidationError that holds every issue. */
export function assertUint8ArrayOutput(value: unknown): asserts value is Uint8Array {
  assertValid(validateUint8ArrayOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Uint8Array}, as responses have it. */
export function validateUint8ArrayOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInUint8ArrayOutput, 'open', value, options)
}

/** The Standard Schema of {@link Uint8Array}, as responses have it; yields its JSON Schema too. */
export const Uint8ArrayOutputSchema: StandardSchema<Uint8Array> = /* @__PURE__ */ createStandardSchema(
  validateUint8ArrayOutput,
  shapeOfUint8ArrayOutput,
)

/** Reads the JSON form of {@link Uint8Array}, as responses have it; throws a ValidationError where it is none. */
export function decodeUint8ArrayOutput(json: unknown, options?: ValidateOptions): Uint8Array {
  return decode(validateUint8ArrayOutput, shapeOfUint8ArrayOutput, json, options)
}

/** Writes the JSON form of {@link Uint8Array}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeUint8ArrayOutput(value: Uint8Array, options?: ValidateOptions): Uint8ArrayJson {
  return encode(validateUint8ArrayOutput, shapeOfUint8ArrayOutput, value, options)
}

/** Makes up a value of type {@link Uint8Array}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleUint8ArrayOutput(seed?: number): Uint8Array {
  return sample(isUint8ArrayOutput, shapeOfUint8ArrayOutput, seed)
}

/** Makes up values that are of type {@link Uint8Array}, as responses have it, but for one fault each. */
export function sampleInvalidUint8ArrayOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfUint8ArrayOutput, seed)
}
