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

export interface RuntimeTransport {
  Name?: string
}

/** Whether a value is of type {@link RuntimeTransport}. */
export function isRuntimeTransport(value: unknown): value is RuntimeTransport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link RuntimeTransport}. */
export function findInRuntimeTransport(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link RuntimeTransport}. */
export const shapeOfRuntimeTransport: StructureShape = /* @__PURE__ */ structure(
  'RuntimeTransport',
  'strict',
  isRuntimeTransport,
  () => [['Name', stringShape]],
)

/** Asserts that a value is of type {@link RuntimeTransport}; throws a ValidationError that holds every issue. */
export function assertRuntimeTransport(value: unknown): asserts value is RuntimeTransport {
  assertValid(validateRuntimeTransport(value))
}

/** Tells every issue that keeps a value from being of type {@link RuntimeTransport}. */
export function validateRuntimeTransport(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInRuntimeTransport, 'strict', value, options)
}

/** The Standard Schema of {@link RuntimeTransport}; yields its JSON Schema too. */
export const RuntimeTransportSchema: StandardSchema<RuntimeTransport> = /* @__PURE__ */ createStandardSchema(
  validateRuntimeTransport,
  shapeOfRuntimeTransport,
)

/** The JSON form of {@link RuntimeTransport}: dates and bytes are strings. */
export type RuntimeTransportJson = JsonForm<RuntimeTransport>

/** Reads the JSON form of {@link RuntimeTransport}; throws a ValidationError where it is none. */
export function decodeRuntimeTransport(json: unknown, options?: ValidateOptions): RuntimeTransport {
  return decode(validateRuntimeTransport, shapeOfRuntimeTransport, json, options)
}

/** Writes the JSON form of {@link RuntimeTransport}; throws a ValidationError for a value that is not of the type. */
export function encodeRuntimeTransport(value: RuntimeTransport, options?: ValidateOptions): RuntimeTransportJson {
  return encode(validateRuntimeTransport, shapeOfRuntimeTransport, value, options)
}

/** Makes up a value of type {@link RuntimeTransport}: the same for the same seed; without one every member is there. */
export function sampleRuntimeTransport(seed?: number): RuntimeTransport {
  return sample(isRuntimeTransport, shapeOfRuntimeTransport, seed)
}

/** Makes up values that are of type {@link RuntimeTransport}, but for one fault each. */
export function sampleInvalidRuntimeTransport(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfRuntimeTransport, seed)
}
