// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type WitnessStatus, findInWitnessStatus, shapeOfWitnessStatus } from './witness-status.js'

/** One witness Region of an MRSC global table. */
export interface GlobalTableWitness {
  /** Which Region is witness to the MRSC global table. */
  RegionName?: string
  /** How far the witness Region has come. */
  WitnessStatus?: WitnessStatus | (string & {})
}

/** Whether a value is of type {@link GlobalTableWitness}. */
export function isGlobalTableWitness(value: unknown): value is GlobalTableWitness {
  if (!isObject(value)) return false
  let member: unknown = value['RegionName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['WitnessStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link GlobalTableWitness}. */
export function findInGlobalTableWitness(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['RegionName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'RegionName', depth, report, 'string')
  member = value['WitnessStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInWitnessStatus(member, enter(report, depth, 'WitnessStatus'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['RegionName', 'WitnessStatus'])
}

/** The description of {@link GlobalTableWitness}. */
export const shapeOfGlobalTableWitness: StructureShape = /* @__PURE__ */ structure(
  'GlobalTableWitness',
  'open',
  isGlobalTableWitness,
  () => [
    ['RegionName', stringShape],
    ['WitnessStatus', shapeOfWitnessStatus],
  ],
)

/** Asserts that a value is of type {@link GlobalTableWitness}; throws a ValidationError that holds every issue. */
export function assertGlobalTableWitness(value: unknown): asserts value is GlobalTableWitness {
  assertValid(validateGlobalTableWitness(value))
}

/** Tells every issue that keeps a value from being of type {@link GlobalTableWitness}. */
export function validateGlobalTableWitness(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInGlobalTableWitness, 'open', value, options)
}

/** The Standard Schema of {@link GlobalTableWitness}; yields its JSON Schema too. */
export const GlobalTableWitnessSchema: StandardSchema<GlobalTableWitness> = /* @__PURE__ */ createStandardSchema(
  validateGlobalTableWitness,
  shapeOfGlobalTableWitness,
)

/** The JSON form of {@link GlobalTableWitness}: dates and bytes are strings. */
export type GlobalTableWitnessJson = JsonForm<GlobalTableWitness>

/** Reads the JSON form of {@link GlobalTableWitness}; throws a ValidationError where it is none. */
export function decodeGlobalTableWitness(json: unknown, options?: ValidateOptions): GlobalTableWitness {
  return decode(validateGlobalTableWitness, shapeOfGlobalTableWitness, json, options)
}

/** Writes the JSON form of {@link GlobalTableWitness}; throws a ValidationError for a value that is not of the type. */
export function encodeGlobalTableWitness(value: GlobalTableWitness, options?: ValidateOptions): GlobalTableWitnessJson {
  return encode(validateGlobalTableWitness, shapeOfGlobalTableWitness, value, options)
}

/** Makes up a value of type {@link GlobalTableWitness}: the same for the same seed; without one every member is there. */
export function sampleGlobalTableWitness(seed?: number): GlobalTableWitness {
  return sample(isGlobalTableWitness, shapeOfGlobalTableWitness, seed)
}

/** Makes up values that are of type {@link GlobalTableWitness}, but for one fault each. */
export function sampleInvalidGlobalTableWitness(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGlobalTableWitness, seed)
}
