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

export interface VectorAttribute {
  /** How the attribute with the vectors is called. */
  AttributeName: string
}

/** {@link VectorAttribute} as responses have it. */
export interface VectorAttributeOutput {
  /** How the attribute with the vectors is called. */
  AttributeName?: string
}

/** Whether a value is of type {@link VectorAttribute}, as requests have it. */
export function isVectorAttribute(value: unknown): value is VectorAttribute {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'AttributeName' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link VectorAttribute}, as requests have it. */
export function findInVectorAttribute(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') addWrong(member, 'AttributeName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName'])
}

/** The description of {@link VectorAttribute}, as requests have it. */
export const shapeOfVectorAttribute: StructureShape = /* @__PURE__ */ structure(
  'VectorAttribute',
  'strict',
  isVectorAttribute,
  () => [['AttributeName', stringShape, required]],
)

/** Asserts that a value is of type {@link VectorAttribute}, as requests have it; throws a ValidationError that holds every issue. */
export function assertVectorAttribute(value: unknown): asserts value is VectorAttribute {
  assertValid(validateVectorAttribute(value))
}

/** Tells every issue that keeps a value from being of type {@link VectorAttribute}, as requests have it. */
export function validateVectorAttribute(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInVectorAttribute, 'strict', value, options)
}

/** The Standard Schema of {@link VectorAttribute}, as requests have it; yields its JSON Schema too. */
export const VectorAttributeSchema: StandardSchema<VectorAttribute> = /* @__PURE__ */ createStandardSchema(
  validateVectorAttribute,
  shapeOfVectorAttribute,
)

/** The JSON form of {@link VectorAttribute}: dates and bytes are strings. */
export type VectorAttributeJson = JsonForm<VectorAttribute>

/** Reads the JSON form of {@link VectorAttribute}, as requests have it; throws a ValidationError where it is none. */
export function decodeVectorAttribute(json: unknown, options?: ValidateOptions): VectorAttribute {
  return decode(validateVectorAttribute, shapeOfVectorAttribute, json, options)
}

/** Writes the JSON form of {@link VectorAttribute}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeVectorAttribute(value: VectorAttribute, options?: ValidateOptions): VectorAttributeJson {
  return encode(validateVectorAttribute, shapeOfVectorAttribute, value, options)
}

/** Makes up a value of type {@link VectorAttribute}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleVectorAttribute(seed?: number): VectorAttribute {
  return sample(isVectorAttribute, shapeOfVectorAttribute, seed)
}

/** Makes up values that are of type {@link VectorAttribute}, as requests have it, but for one fault each. */
export function sampleInvalidVectorAttribute(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVectorAttribute, seed)
}

/** Whether a value is of type {@link VectorAttributeOutput}, as responses have it. */
export function isVectorAttributeOutput(value: unknown): value is VectorAttributeOutput {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link VectorAttributeOutput}, as responses have it. */
export function findInVectorAttributeOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AttributeName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName'])
}

/** The description of {@link VectorAttributeOutput}, as responses have it. */
export const shapeOfVectorAttributeOutput: StructureShape = /* @__PURE__ */ structure(
  'VectorAttributeOutput',
  'open',
  isVectorAttributeOutput,
  () => [['AttributeName', stringShape]],
)

/** Asserts that a value is of type {@link VectorAttributeOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertVectorAttributeOutput(value: unknown): asserts value is VectorAttributeOutput {
  assertValid(validateVectorAttributeOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link VectorAttributeOutput}, as responses have it. */
export function validateVectorAttributeOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInVectorAttributeOutput, 'open', value, options)
}

/** The Standard Schema of {@link VectorAttributeOutput}, as responses have it; yields its JSON Schema too. */
export const VectorAttributeOutputSchema: StandardSchema<VectorAttributeOutput> = /* @__PURE__ */ createStandardSchema(
  validateVectorAttributeOutput,
  shapeOfVectorAttributeOutput,
)

/** The JSON form of {@link VectorAttributeOutput}: dates and bytes are strings. */
export type VectorAttributeOutputJson = JsonForm<VectorAttributeOutput>

/** Reads the JSON form of {@link VectorAttributeOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeVectorAttributeOutput(json: unknown, options?: ValidateOptions): VectorAttributeOutput {
  return decode(validateVectorAttributeOutput, shapeOfVectorAttributeOutput, json, options)
}

/** Writes the JSON form of {@link VectorAttributeOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeVectorAttributeOutput(
  value: VectorAttributeOutput,
  options?: ValidateOptions,
): VectorAttributeOutputJson {
  return encode(validateVectorAttributeOutput, shapeOfVectorAttributeOutput, value, options)
}

/** Makes up a value of type {@link VectorAttributeOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleVectorAttributeOutput(seed?: number): VectorAttributeOutput {
  return sample(isVectorAttributeOutput, shapeOfVectorAttributeOutput, seed)
}

/** Makes up values that are of type {@link VectorAttributeOutput}, as responses have it, but for one fault each. */
export function sampleInvalidVectorAttributeOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVectorAttributeOutput, seed)
}
