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

export interface Nest {
  Inner?: Nest
}

/** Whether a value is of type {@link Nest}. */
export function isNest(value: unknown): value is Nest {
  return isNestWithinDepth(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link Nest}. */
export function isNestWithinDepth(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !isNestWithinDepth(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Nest}. */
export function findInNest(value: unknown, depth: number, report: Report): void {
  explainLevel('Nest', depth, report, () => {
    if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Inner']
    if (member !== undefined) findInNest(member, enter(report, depth, 'Inner'), report)
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Inner'])
  })
}

/** The description of {@link Nest}. */
export const shapeOfNest: StructureShape = /* @__PURE__ */ structure('Nest', 'strict', isNest, () => [
  ['Inner', shapeOfNest],
])

/** Asserts that a value is of type {@link Nest}; throws a ValidationError that holds every issue. */
export function assertNest(value: unknown): asserts value is Nest {
  assertValid(validateNest(value))
}

/** Tells every issue that keeps a value from being of type {@link Nest}. */
export function validateNest(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInNest, 'strict', value, options, isNest)
}

/** The Standard Schema of {@link Nest}; yields its JSON Schema too. */
export const NestSchema: StandardSchema<Nest> = /* @__PURE__ */ createStandardSchema(validateNest, shapeOfNest)

/** The JSON form of {@link Nest}: dates and bytes are strings. */
export type NestJson = JsonForm<Nest>

/** Reads the JSON form of {@link Nest}; throws a ValidationError where it is none. */
export function decodeNest(json: unknown, options?: ValidateOptions): Nest {
  return decode(validateNest, shapeOfNest, json, options)
}

/** Writes the JSON form of {@link Nest}; throws a ValidationError for a value that is not of the type. */
export function encodeNest(value: Nest, options?: ValidateOptions): NestJson {
  return encode(validateNest, shapeOfNest, value, options)
}

/** Makes up a value of type {@link Nest}: the same for the same seed; without one every member is there. */
export function sampleNest(seed?: number): Nest {
  return sample(isNest, shapeOfNest, seed)
}

/** Makes up values that are of type {@link Nest}, but for one fault each. */
export function sampleInvalidNest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNest, seed)
}
