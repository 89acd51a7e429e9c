// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Defaults {
  Marker?: string
  Parameters?: string[]
}

/** Whether a value is of type {@link Defaults}. */
export function isDefaults(value: unknown): value is Defaults {
  if (!isObject(value)) return false
  let member: unknown = value['Marker']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Parameters']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Defaults}. */
export function findInDefaults(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Marker']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Marker', depth, report, 'string')
  member = value['Parameters']
  if (member !== undefined) explainList(member, enter(report, depth, 'Parameters'), report, explainString)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Marker', 'Parameters'])
}

/** The description of {@link Defaults}. */
export const shapeOfDefaults: StructureShape = /* @__PURE__ */ structure('Defaults', 'open', isDefaults, () => [
  ['Marker', stringShape],
  ['Parameters', listOf(stringShape)],
])

/** Asserts that a value is of type {@link Defaults}; throws a ValidationError that holds every issue. */
export function assertDefaults(value: unknown): asserts value is Defaults {
  assertValid(validateDefaults(value))
}

/** Tells every issue that keeps a value from being of type {@link Defaults}. */
export function validateDefaults(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDefaults, 'open', value, options)
}

/** The Standard Schema of {@link Defaults}; yields its JSON Schema too. */
export const DefaultsSchema: StandardSchema<Defaults> = /* @__PURE__ */ createStandardSchema(
  validateDefaults,
  shapeOfDefaults,
)

/** The JSON form of {@link Defaults}: dates and bytes are strings. */
export type DefaultsJson = JsonForm<Defaults>

/** Reads the JSON form of {@link Defaults}; throws a ValidationError where it is none. */
export function decodeDefaults(json: unknown, options?: ValidateOptions): Defaults {
  return decode(validateDefaults, shapeOfDefaults, json, options)
}

/** Writes the JSON form of {@link Defaults}; throws a ValidationError for a value that is not of the type. */
export function encodeDefaults(value: Defaults, options?: ValidateOptions): DefaultsJson {
  return encode(validateDefaults, shapeOfDefaults, value, options)
}

/** Makes up a value of type {@link Defaults}: the same for the same seed; without one every member is there. */
export function sampleDefaults(seed?: number): Defaults {
  return sample(isDefaults, shapeOfDefaults, seed)
}

/** Makes up values that are of type {@link Defaults}, but for one fault each. */
export function sampleInvalidDefaults(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDefaults, seed)
}
