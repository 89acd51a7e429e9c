// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Part {
  Name: string
}

/** {@link Part} as responses have it. */
export interface PartOutput {
  Name?: string
}

/** Whether a value is of type {@link Part}, as requests have it. */
export function isPart(value: unknown): value is Part {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Part}, as requests have it. */
export function findInPart(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string') addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link Part}, as requests have it. */
export const shapeOfPart: StructureShape = /* @__PURE__ */ structure('Part', 'strict', isPart, () => [
  ['Name', stringShape, required],
])

/** Asserts that a value is of type {@link Part}, as requests have it; throws a ValidationError that holds every issue. */
export function assertPart(value: unknown): asserts value is Part {
  assertValid(validatePart(value))
}

/** Tells every issue that keeps a value from being of type {@link Part}, as requests have it. */
export function validatePart(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPart, 'strict', value, options)
}

/** The Standard Schema of {@link Part}, as requests have it; yields its JSON Schema too. */
export const PartSchema: StandardSchema<Part> = /* @__PURE__ */ createStandardSchema(validatePart, shapeOfPart)

/** The JSON form of {@link Part}: dates and bytes are strings. */
export type PartJson = JsonForm<Part>

/** Reads the JSON form of {@link Part}, as requests have it; throws a ValidationError where it is none. */
export function decodePart(json: unknown, options?: ValidateOptions): Part {
  return decode(validatePart, shapeOfPart, json, options)
}

/** Writes the JSON form of {@link Part}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodePart(value: Part, options?: ValidateOptions): PartJson {
  return encode(validatePart, shapeOfPart, value, options)
}

/** Makes up a value of type {@link Part}, as requests have it: the same for the same seed; without one every member is there. */
export function samplePart(seed?: number): Part {
  return sample(isPart, shapeOfPart, seed)
}

/** Makes up values that are of type {@link Part}, as requests have it, but for one fault each. */
export function sampleInvalidPart(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPart, seed)
}

/** Whether a value is of type {@link PartOutput}, as responses have it. */
export function isPartOutput(value: unknown): value is PartOutput {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link PartOutput}, as responses have it. */
export function findInPartOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link PartOutput}, as responses have it. */
export const shapeOfPartOutput: StructureShape = /* @__PURE__ */ structure('PartOutput', 'open', isPartOutput, () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link PartOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertPartOutput(value: unknown): asserts value is PartOutput {
  assertValid(validatePartOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link PartOutput}, as responses have it. */
export function validatePartOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPartOutput, 'open', value, options)
}

/** The Standard Schema of {@link PartOutput}, as responses have it; yields its JSON Schema too. */
export const PartOutputSchema: StandardSchema<PartOutput> = /* @__PURE__ */ createStandardSchema(
  validatePartOutput,
  shapeOfPartOutput,
)

/** The JSON form of {@link PartOutput}: dates and bytes are strings. */
export type PartOutputJson = JsonForm<PartOutput>

/** Reads the JSON form of {@link PartOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodePartOutput(json: unknown, options?: ValidateOptions): PartOutput {
  return decode(validatePartOutput, shapeOfPartOutput, json, options)
}

/** Writes the JSON form of {@link PartOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodePartOutput(value: PartOutput, options?: ValidateOptions): PartOutputJson {
  return encode(validatePartOutput, shapeOfPartOutput, value, options)
}

/** Makes up a value of type {@link PartOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function samplePartOutput(seed?: number): PartOutput {
  return sample(isPartOutput, shapeOfPartOutput, seed)
}

/** Makes up values that are of type {@link PartOutput}, as responses have it, but for one fault each. */
export function sampleInvalidPartOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPartOutput, seed)
}
