// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { union, unknownMemberShape } from '../runtime/description.js'
import { explainArms, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type None = Record<string, never>

/** {@link None} as responses have it. */
export type NoneOutput = {
  /** A member that these types do not know, by its name. */
  SDK_UNKNOWN_MEMBER: { name: string }
}

/** Whether a value is of type {@link None}, as requests have it. */
export function isNone(value: unknown): value is None {
  if (!isObject(value)) return false
  for (const key in value) {
    if (hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link None}, as requests have it. */
export function findInNone(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  if (report.refusesUnknown) explainOthers(value, depth, report, [])
}

/** The description of {@link None}, as requests have it. */
export const shapeOfNone: StructureShape = /* @__PURE__ */ union('None', 'strict', isNone, () => [])

/** Asserts that a value is of type {@link None}, as requests have it; throws a ValidationError that holds every issue. */
export function assertNone(value: unknown): asserts value is None {
  assertValid(validateNone(value))
}

/** Tells every issue that keeps a value from being of type {@link None}, as requests have it. */
export function validateNone(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInNone, 'strict', value, options)
}

/** The Standard Schema of {@link None}, as requests have it; yields its JSON Schema too. */
export const NoneSchema: StandardSchema<None> = /* @__PURE__ */ createStandardSchema(validateNone, shapeOfNone)

/** The JSON form of {@link None}: dates and bytes are strings. */
export type NoneJson = JsonForm<None>

/** Reads the JSON form of {@link None}, as requests have it; throws a ValidationError where it is none. */
export function decodeNone(json: unknown, options?: ValidateOptions): None {
  return decode(validateNone, shapeOfNone, json, options)
}

/** Writes the JSON form of {@link None}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeNone(value: None, options?: ValidateOptions): NoneJson {
  return encode(validateNone, shapeOfNone, value, options)
}

/** Makes up a value of type {@link None}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleNone(seed?: number): None {
  return sample(isNone, shapeOfNone, seed)
}

/** Makes up values that are of type {@link None}, as requests have it, but for one fault each. */
export function sampleInvalidNone(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNone, seed)
}

/** Whether a value is of type {@link NoneOutput}, as responses have it. */
export function isNoneOutput(value: unknown): value is NoneOutput {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link NoneOutput}, as responses have it. */
export function findInNoneOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined && !isUnknownMember(member))
    addWrong(member, 'SDK_UNKNOWN_MEMBER', depth, report, 'object with a name')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['SDK_UNKNOWN_MEMBER'])
  explainArms(value, depth, report, ['SDK_UNKNOWN_MEMBER'])
}

/** The description of {@link NoneOutput}, as responses have it. */
export const shapeOfNoneOutput: StructureShape = /* @__PURE__ */ union('NoneOutput', 'open', isNoneOutput, () => [
  ['SDK_UNKNOWN_MEMBER', unknownMemberShape],
])

/** Asserts that a value is of type {@link NoneOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertNoneOutput(value: unknown): asserts value is NoneOutput {
  assertValid(validateNoneOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link NoneOutput}, as responses have it. */
export function validateNoneOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInNoneOutput, 'open', value, options)
}

/** The Standard Schema of {@link NoneOutput}, as responses have it; yields its JSON Schema too. */
export const NoneOutputSchema: StandardSchema<NoneOutput> = /* @__PURE__ */ createStandardSchema(
  validateNoneOutput,
  shapeOfNoneOutput,
)

/** The JSON form of {@link NoneOutput}: dates and bytes are strings. */
export type NoneOutputJson = JsonForm<NoneOutput>

/** Reads the JSON form of {@link NoneOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeNoneOutput(json: unknown, options?: ValidateOptions): NoneOutput {
  return decode(validateNoneOutput, shapeOfNoneOutput, json, options)
}

/** Writes the JSON form of {@link NoneOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeNoneOutput(value: NoneOutput, options?: ValidateOptions): NoneOutputJson {
  return encode(validateNoneOutput, shapeOfNoneOutput, value, options)
}

/** Makes up a value of type {@link NoneOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleNoneOutput(seed?: number): NoneOutput {
  return sample(isNoneOutput, shapeOfNoneOutput, seed)
}

/** Makes up values that are of type {@link NoneOutput}, as responses have it, but for one fault each. */
export function sampleInvalidNoneOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNoneOutput, seed)
}
