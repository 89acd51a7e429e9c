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

export interface ClientOptions {
  Text?: string
}

/** Whether a value is of type {@link ClientOptions}, as requests have it. */
export function isClientOptions(value: unknown): value is ClientOptions {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link ClientOptions}, as requests have it. */
export function findInClientOptions(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ClientOptions}, as requests have it. */
export const shapeOfClientOptions: StructureShape = /* @__PURE__ */ structure(
  'ClientOptions',
  'strict',
  isClientOptions,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ClientOptions}, as requests have it; throws a ValidationError that holds every issue. */
export function assertClientOptions(value: unknown): asserts value is ClientOptions {
  assertValid(validateClientOptions(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientOptions}, as requests have it. */
export function validateClientOptions(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInClientOptions, 'strict', value, options)
}

/** The Standard Schema of {@link ClientOptions}, as requests have it; yields its JSON Schema too. */
export const ClientOptionsSchema: StandardSchema<ClientOptions> = /* @__PURE__ */ createStandardSchema(
  validateClientOptions,
  shapeOfClientOptions,
)

/** The JSON form of {@link ClientOptions}: dates and bytes are strings. */
export type ClientOptionsJson = JsonForm<ClientOptions>

/** Reads the JSON form of {@link ClientOptions}, as requests have it; throws a ValidationError where it is none. */
export function decodeClientOptions(json: unknown, options?: ValidateOptions): ClientOptions {
  return decode(validateClientOptions, shapeOfClientOptions, json, options)
}

/** Writes the JSON form of {@link ClientOptions}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeClientOptions(value: ClientOptions, options?: ValidateOptions): ClientOptionsJson {
  return encode(validateClientOptions, shapeOfClientOptions, value, options)
}

/** Makes up a value of type {@link ClientOptions}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleClientOptions(seed?: number): ClientOptions {
  return sample(isClientOptions, shapeOfClientOptions, seed)
}

/** Makes up values that are of type {@link ClientOptions}, as requests have it, but for one fault each. */
export function sampleInvalidClientOptions(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfClientOptions, seed)
}

/** Whether a value is of type {@link ClientOptions}, as responses have it. */
export function isClientOptionsOutput(value: unknown): value is ClientOptions {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ClientOptions}, as responses have it. */
export function findInClientOptionsOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link ClientOptions}, as responses have it. */
export const shapeOfClientOptionsOutput: StructureShape = /* @__PURE__ */ structure(
  'ClientOptionsOutput',
  'open',
  isClientOptionsOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ClientOptions}, as responses have it; throws a ValidationError that holds every issue. */
export function assertClientOptionsOutput(value: unknown): asserts value is ClientOptions {
  assertValid(validateClientOptionsOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientOptions}, as responses have it. */
export function validateClientOptionsOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInClientOptionsOutput, 'open', value, options)
}

/** The Standard Schema of {@link ClientOptions}, as responses have it; yields its JSON Schema too. */
export const ClientOptionsOutputSchema: StandardSchema<ClientOptions> = /* @__PURE__ */ createStandardSchema(
  validateClientOptionsOutput,
  shapeOfClientOptionsOutput,
)

/** Reads the JSON form of {@link ClientOptions}, as responses have it; throws a ValidationError where it is none. */
export function decodeClientOptionsOutput(json: unknown, options?: ValidateOptions): ClientOptions {
  return decode(validateClientOptionsOutput, shapeOfClientOptionsOutput, json, options)
}

/** Writes the JSON form of {@link ClientOptions}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeClientOptionsOutput(value: ClientOptions, options?: ValidateOptions): ClientOptionsJson {
  return encode(validateClientOptionsOutput, shapeOfClientOptionsOutput, value, options)
}

/** Makes up a value of type {@link ClientOptions}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleClientOptionsOutput(seed?: number): ClientOptions {
  return sample(isClientOptionsOutput, shapeOfClientOptionsOutput, seed)
}

/** Makes up values that are of type {@link ClientOptions}, as responses have it, but for one fault each. */
export function sampleInvalidClientOptionsOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfClientOptionsOutput, seed)
}
