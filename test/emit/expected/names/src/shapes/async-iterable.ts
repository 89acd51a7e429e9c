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

export interface AsyncIterable {
  Text?: string
}

/** Whether a value is of type {@link AsyncIterable}, as requests have it. */
export function isAsyncIterable(value: unknown): value is AsyncIterable {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AsyncIterable}, as requests have it. */
export function findInAsyncIterable(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link AsyncIterable}, as requests have it. */
export const shapeOfAsyncIterable: StructureShape = /* @__PURE__ */ structure(
  'AsyncIterable',
  'strict',
  isAsyncIterable,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link AsyncIterable}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAsyncIterable(value: unknown): asserts value is AsyncIterable {
  assertValid(validateAsyncIterable(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncIterable}, as requests have it. */
export function validateAsyncIterable(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInAsyncIterable, 'strict', value, options)
}

/** The Standard Schema of {@link AsyncIterable}, as requests have it; yields its JSON Schema too. */
export const AsyncIterableSchema: StandardSchema<AsyncIterable> = /* @__PURE__ */ createStandardSchema(
  validateAsyncIterable,
  shapeOfAsyncIterable,
)

/** The JSON form of {@link AsyncIterable}: dates and bytes are strings. */
export type AsyncIterableJson = JsonForm<AsyncIterable>

/** Reads the JSON form of {@link AsyncIterable}, as requests have it; throws a ValidationError where it is none. */
export function decodeAsyncIterable(json: unknown, options?: ValidateOptions): AsyncIterable {
  return decode(validateAsyncIterable, shapeOfAsyncIterable, json, options)
}

/** Writes the JSON form of {@link AsyncIterable}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAsyncIterable(value: AsyncIterable, options?: ValidateOptions): AsyncIterableJson {
  return encode(validateAsyncIterable, shapeOfAsyncIterable, value, options)
}

/** Makes up a value of type {@link AsyncIterable}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleAsyncIterable(seed?: number): AsyncIterable {
  return sample(isAsyncIterable, shapeOfAsyncIterable, seed)
}

/** Makes up values that are of type {@link AsyncIterable}, as requests have it, but for one fault each. */
export function sampleInvalidAsyncIterable(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAsyncIterable, seed)
}

/** Whether a value is of type {@link AsyncIterable}, as responses have it. */
export function isAsyncIterableOutput(value: unknown): value is AsyncIterable {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link AsyncIterable}, as responses have it. */
export function findInAsyncIterableOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link AsyncIterable}, as responses have it. */
export const shapeOfAsyncIterableOutput: StructureShape = /* @__PURE__ */ structure(
  'AsyncIterableOutput',
  'open',
  isAsyncIterableOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link AsyncIterable}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAsyncIterableOutput(value: unknown): asserts value is AsyncIterable {
  assertValid(validateAsyncIterableOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncIterable}, as responses have it. */
export function validateAsyncIterableOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInAsyncIterableOutput, 'open', value, options)
}

/** The Standard Schema of {@link AsyncIterable}, as responses have it; yields its JSON Schema too. */
export const AsyncIterableOutputSchema: StandardSchema<AsyncIterable> = /* @__PURE__ */ createStandardSchema(
  validateAsyncIterableOutput,
  shapeOfAsyncIterableOutput,
)

/** Reads the JSON form of {@link AsyncIterable}, as responses have it; throws a ValidationError where it is none. */
export function decodeAsyncIterableOutput(json: unknown, options?: ValidateOptions): AsyncIterable {
  return decode(validateAsyncIterableOutput, shapeOfAsyncIterableOutput, json, options)
}

/** Writes the JSON form of {@link AsyncIterable}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAsyncIterableOutput(value: AsyncIterable, options?: ValidateOptions): AsyncIterableJson {
  return encode(validateAsyncIterableOutput, shapeOfAsyncIterableOutput, value, options)
}

/** Makes up a value of type {@link AsyncIterable}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAsyncIterableOutput(seed?: number): AsyncIterable {
  return sample(isAsyncIterableOutput, shapeOfAsyncIterableOutput, seed)
}

/** Makes up values that are of type {@link AsyncIterable}, as responses have it, but for one fault each. */
export function sampleInvalidAsyncIterableOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAsyncIterableOutput, seed)
}
