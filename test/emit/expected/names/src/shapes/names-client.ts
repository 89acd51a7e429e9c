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

export interface NamesClient {
  Name?: string
}

/** Whether a value is of type {@link NamesClient}. */
export function isNamesClient(value: unknown): value is NamesClient {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link NamesClient}. */
export function findInNamesClient(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link NamesClient}. */
export const shapeOfNamesClient: StructureShape = /* @__PURE__ */ structure(
  'NamesClient',
  'strict',
  isNamesClient,
  () => [['Name', stringShape]],
)

/** Asserts that a value is of type {@link NamesClient}; throws a ValidationError that holds every issue. */
export function assertNamesClient(value: unknown): asserts value is NamesClient {
  assertValid(validateNamesClient(value))
}

/** Tells every issue that keeps a value from being of type {@link NamesClient}. */
export function validateNamesClient(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInNamesClient, 'strict', value, options)
}

/** The Standard Schema of {@link NamesClient}; yields its JSON Schema too. */
export const NamesClientSchema: StandardSchema<NamesClient> = /* @__PURE__ */ createStandardSchema(
  validateNamesClient,
  shapeOfNamesClient,
)

/** The JSON form of {@link NamesClient}: dates and bytes are strings. */
export type NamesClientJson = JsonForm<NamesClient>

/** Reads the JSON form of {@link NamesClient}; throws a ValidationError where it is none. */
export function decodeNamesClient(json: unknown, options?: ValidateOptions): NamesClient {
  return decode(validateNamesClient, shapeOfNamesClient, json, options)
}

/** Writes the JSON form of {@link NamesClient}; throws a ValidationError for a value that is not of the type. */
export function encodeNamesClient(value: NamesClient, options?: ValidateOptions): NamesClientJson {
  return encode(validateNamesClient, shapeOfNamesClient, value, options)
}

/** Makes up a value of type {@link NamesClient}: the same for the same seed; without one every member is there. */
export function sampleNamesClient(seed?: number): NamesClient {
  return sample(isNamesClient, shapeOfNamesClient, seed)
}

/** Makes up values that are of type {@link NamesClient}, but for one fault each. */
export function sampleInvalidNamesClient(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNamesClient, seed)
}
