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

export interface Transport {
  Text?: string
}

/** Whether a value is of type {@link Transport}, as requests have it. */
export function isTransport(value: unknown): value is Transport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Transport}, as requests have it. */
export function findInTransport(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Transport}, as requests have it. */
export const shapeOfTransport: StructureShape = /* @__PURE__ */ structure('Transport', 'strict', isTransport, () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Transport}, as requests have it; throws a ValidationError that holds every issue. */
export function assertTransport(value: unknown): asserts value is Transport {
  assertValid(validateTransport(value))
}

/** Tells every issue that keeps a value from being of type {@link Transport}, as requests have it. */
export function validateTransport(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInTransport, 'strict', value, options)
}

/** The Standard Schema of {@link Transport}, as requests have it; yields its JSON Schema too. */
export const TransportSchema: StandardSchema<Transport> = /* @__PURE__ */ createStandardSchema(
  validateTransport,
  shapeOfTransport,
)

/** The JSON form of {@link Transport}: dates and bytes are strings. */
export type TransportJson = JsonForm<Transport>

/** Reads the JSON form of {@link Transport}, as requests have it; throws a ValidationError where it is none. */
export function decodeTransport(json: unknown, options?: ValidateOptions): Transport {
  return decode(validateTransport, shapeOfTransport, json, options)
}

/** Writes the JSON form of {@link Transport}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeTransport(value: Transport, options?: ValidateOptions): TransportJson {
  return encode(validateTransport, shapeOfTransport, value, options)
}

/** Makes up a value of type {@link Transport}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleTransport(seed?: number): Transport {
  return sample(isTransport, shapeOfTransport, seed)
}

/** Makes up values that are of type {@link Transport}, as requests have it, but for one fault each. */
export function sampleInvalidTransport(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTransport, seed)
}

/** Whether a value is of type {@link Transport}, as responses have it. */
export function isTransportOutput(value: unknown): value is Transport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Transport}, as responses have it. */
export function findInTransportOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link Transport}, as responses have it. */
export const shapeOfTransportOutput: StructureShape = /* @__PURE__ */ structure(
  'TransportOutput',
  'open',
  isTransportOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link Transport}, as responses have it; throws a ValidationError that holds every issue. */
export function assertTransportOutput(value: unknown): asserts value is Transport {
  assertValid(validateTransportOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Transport}, as responses have it. */
export function validateTransportOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInTransportOutput, 'open', value, options)
}

/** The Standard Schema of {@link Transport}, as responses have it; yields its JSON Schema too. */
export const TransportOutputSchema: StandardSchema<Transport> = /* @__PURE__ */ createStandardSchema(
  validateTransportOutput,
  shapeOfTransportOutput,
)

/** Reads the JSON form of {@link Transport}, as responses have it; throws a ValidationError where it is none. */
export function decodeTransportOutput(json: unknown, options?: ValidateOptions): Transport {
  return decode(validateTransportOutput, shapeOfTransportOutput, json, options)
}

/** Writes the JSON form of {@link Transport}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeTransportOutput(value: Transport, options?: ValidateOptions): TransportJson {
  return encode(validateTransportOutput, shapeOfTransportOutput, value, options)
}

/** Makes up a value of type {@link Transport}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleTransportOutput(seed?: number): Transport {
  return sample(isTransportOutput, shapeOfTransportOutput, seed)
}

/** Makes up values that are of type {@link Transport}, as responses have it, but for one fault each. */
export function sampleInvalidTransportOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTransportOutput, seed)
}
