// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainLevel, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { MAXIMUM_DEPTH, hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface NestWithin {
  Inner?: NestWithin
}

/** Whether a value is of type {@link NestWithin}. */
export function isNestWithin(value: unknown): value is NestWithin {
  return isNestWithinWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link NestWithin}. */
export function isNestWithinWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !isNestWithinWithin(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link NestWithin}. */
export function findInNestWithin(value: unknown, depth: number, report: Report): void {
  explainLevel('NestWithin', depth, report, () => {
    if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Inner']
    if (member !== undefined) findInNestWithin(member, enter(report, depth, 'Inner'), report)
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Inner'])
  })
}

/** The description of {@link NestWithin}. */
export const shapeOfNestWithin: StructureShape = /* @__PURE__ */ structure('NestWithin', 'strict', isNestWithin, () => [
  ['Inner', shapeOfNestWithin],
])

/** Asserts that a value is of type {@link NestWithin}; throws a ValidationError that holds every issue. */
export function assertNestWithin(value: unknown): asserts value is NestWithin {
  assertValid(validateNestWithin(value))
}

/** Tells every issue that keeps a value from being of type {@link NestWithin}. */
export function validateNestWithin(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInNestWithin, 'strict', value, options, isNestWithin)
}

/** The Standard Schema of {@link NestWithin}; yields its JSON Schema too. */
export const NestWithinSchema: StandardSchema<NestWithin> = /* @__PURE__ */ createStandardSchema(
  validateNestWithin,
  shapeOfNestWithin,
)

/** The JSON form of {@link NestWithin}: dates and bytes are strings. */
export type NestWithinJson = JsonForm<NestWithin>

/** Reads the JSON form of {@link NestWithin}; throws a ValidationError where it is none. */
export function decodeNestWithin(json: unknown, options?: ValidateOptions): NestWithin {
  return decode(validateNestWithin, shapeOfNestWithin, json, options)
}

/** Writes the JSON form of {@link NestWithin}; throws a ValidationError for a value that is not of the type. */
export function encodeNestWithin(value: NestWithin, options?: ValidateOptions): NestWithinJson {
  return encode(validateNestWithin, shapeOfNestWithin, value, options)
}

/** Makes up a value of type {@link NestWithin}: the same for the same seed; without one every member is there. */
export function sampleNestWithin(seed?: number): NestWithin {
  return sample(isNestWithin, shapeOfNestWithin, seed)
}

/** Makes up values that are of type {@link NestWithin}, but for one fault each. */
export function sampleInvalidNestWithin(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNestWithin, seed)
}
