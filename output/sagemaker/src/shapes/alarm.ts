// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** One Amazon CloudWatch alarm that watches the endpoint. */
export interface Alarm {
  /** The alarm's name in CloudWatch. */
  AlarmName?: string
}

/** Whether a value is of type {@link Alarm}. */
export function isAlarm(value: unknown): value is Alarm {
  if (!isObject(value)) return false
  let member: unknown = value['AlarmName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Alarm}. */
export function findInAlarm(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AlarmName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AlarmName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AlarmName'])
}

/** The description of {@link Alarm}. */
export const shapeOfAlarm: StructureShape = /* @__PURE__ */ structure('Alarm', 'open', isAlarm, () => [
  ['AlarmName', stringShape],
])

/** Asserts that a value is of type {@link Alarm}; throws a ValidationError that holds every issue. */
export function assertAlarm(value: unknown): asserts value is Alarm {
  assertValid(validateAlarm(value))
}

/** Tells every issue that keeps a value from being of type {@link Alarm}. */
export function validateAlarm(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAlarm, 'open', value, options)
}

/** The Standard Schema of {@link Alarm}; yields its JSON Schema too. */
export const AlarmSchema: StandardSchema<Alarm> = /* @__PURE__ */ createStandardSchema(validateAlarm, shapeOfAlarm)

/** The JSON form of {@link Alarm}: dates and bytes are strings. */
export type AlarmJson = JsonForm<Alarm>

/** Reads the JSON form of {@link Alarm}; throws a ValidationError where it is none. */
export function decodeAlarm(json: unknown, options?: ValidateOptions): Alarm {
  return decode(validateAlarm, shapeOfAlarm, json, options)
}

/** Writes the JSON form of {@link Alarm}; throws a ValidationError for a value that is not of the type. */
export function encodeAlarm(value: Alarm, options?: ValidateOptions): AlarmJson {
  return encode(validateAlarm, shapeOfAlarm, value, options)
}

/** Makes up a value of type {@link Alarm}: the same for the same seed; without one every member is there. */
export function sampleAlarm(seed?: number): Alarm {
  return sample(isAlarm, shapeOfAlarm, seed)
}

/** Makes up values that are of type {@link Alarm}, but for one fault each. */
export function sampleInvalidAlarm(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAlarm, seed)
}
