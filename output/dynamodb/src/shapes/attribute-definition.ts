// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type AttributeType, findInAttributeType, isAttributeType, shapeOfAttributeType } from './attribute-type.js'

/** One attribute that a key uses. */
export interface AttributeDefinition {
  /** How the attribute is called. */
  AttributeName: string
  /**
   * The attribute's type:
   *
   * - `S` - a string
   * - `N` - a number
   * - `B` - bytes
   */
  AttributeType: AttributeType
}

/** One attribute that a key uses. */
export interface AttributeDefinitionOutput {
  /** How the attribute is called. */
  AttributeName?: string
  /**
   * The attribute's type:
   *
   * - `S` - a string
   * - `N` - a number
   * - `B` - bytes
   */
  AttributeType?: AttributeType | (string & {})
}

/** Whether a value is of type {@link AttributeDefinition}, as requests have it. */
export function isAttributeDefinition(value: unknown): value is AttributeDefinition {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') return false
  member = value['AttributeType']
  if (!isAttributeType(member)) return false
  for (const key in value) {
    if (key !== 'AttributeName' && key !== 'AttributeType' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AttributeDefinition}, as requests have it. */
export function findInAttributeDefinition(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') addWrong(member, 'AttributeName', depth, report, 'string')
  member = value['AttributeType']
  if (member === undefined) addWrong(member, 'AttributeType', depth, report, 'string')
  else if (!isAttributeType(member)) findInAttributeType(member, enter(report, depth, 'AttributeType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName', 'AttributeType'])
}

/** The description of {@link AttributeDefinition}, as requests have it. */
export const shapeOfAttributeDefinition: StructureShape = /* @__PURE__ */ structure(
  'AttributeDefinition',
  'strict',
  isAttributeDefinition,
  () => [
    ['AttributeName', stringShape, required],
    ['AttributeType', shapeOfAttributeType, required],
  ],
)

/** Asserts that a value is of type {@link AttributeDefinition}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAttributeDefinition(value: unknown): asserts value is AttributeDefinition {
  assertValid(validateAttributeDefinition(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeDefinition}, as requests have it. */
export function validateAttributeDefinition(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAttributeDefinition, 'strict', value, options)
}

/** The Standard Schema of {@link AttributeDefinition}, as requests have it; yields its JSON Schema too. */
export const AttributeDefinitionSchema: StandardSchema<AttributeDefinition> = /* @__PURE__ */ createStandardSchema(
  validateAttributeDefinition,
  shapeOfAttributeDefinition,
)

/** The JSON form of {@link AttributeDefinition}: dates and bytes are strings. */
export type AttributeDefinitionJson = JsonForm<AttributeDefinition>

/** Reads the JSON form of {@link AttributeDefinition}, as requests have it; throws a ValidationError where it is none. */
export function decodeAttributeDefinition(json: unknown, options?: ValidateOptions): AttributeDefinition {
  return decode(validateAttributeDefinition, shapeOfAttributeDefinition, json, options)
}

/** Writes the JSON form of {@link AttributeDefinition}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAttributeDefinition(
  value: AttributeDefinition,
  options?: ValidateOptions,
): AttributeDefinitionJson {
  return encode(validateAttributeDefinition, shapeOfAttributeDefinition, value, options)
}

/** Makes up a value of type {@link AttributeDefinition}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleAttributeDefinition(seed?: number): AttributeDefinition {
  return sample(isAttributeDefinition, shapeOfAttributeDefinition, seed)
}

/** Makes up values that are of type {@link AttributeDefinition}, as requests have it, but for one fault each. */
export function sampleInvalidAttributeDefinition(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAttributeDefinition, seed)
}

/** Whether a value is of type {@link AttributeDefinitionOutput}, as responses have it. */
export function isAttributeDefinitionOutput(value: unknown): value is AttributeDefinitionOutput {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['AttributeType']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link AttributeDefinitionOutput}, as responses have it. */
export function findInAttributeDefinitionOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AttributeName', depth, report, 'string')
  member = value['AttributeType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInAttributeType(member, enter(report, depth, 'AttributeType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName', 'AttributeType'])
}

/** The description of {@link AttributeDefinitionOutput}, as responses have it. */
export const shapeOfAttributeDefinitionOutput: StructureShape = /* @__PURE__ */ structure(
  'AttributeDefinitionOutput',
  'open',
  isAttributeDefinitionOutput,
  () => [
    ['AttributeName', stringShape],
    ['AttributeType', shapeOfAttributeType],
  ],
)

/** Asserts that a value is of type {@link AttributeDefinitionOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAttributeDefinitionOutput(value: unknown): asserts value is AttributeDefinitionOutput {
  assertValid(validateAttributeDefinitionOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeDefinitionOutput}, as responses have it. */
export function validateAttributeDefinitionOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAttributeDefinitionOutput, 'open', value, options)
}

/** The Standard Schema of {@link AttributeDefinitionOutput}, as responses have it; yields its JSON Schema too. */
export const AttributeDefinitionOutputSchema: StandardSchema<AttributeDefinitionOutput> =
  /* @__PURE__ */ createStandardSchema(validateAttributeDefinitionOutput, shapeOfAttributeDefinitionOutput)

/** The JSON form of {@link AttributeDefinitionOutput}: dates and bytes are strings. */
export type AttributeDefinitionOutputJson = JsonForm<AttributeDefinitionOutput>

/** Reads the JSON form of {@link AttributeDefinitionOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeAttributeDefinitionOutput(json: unknown, options?: ValidateOptions): AttributeDefinitionOutput {
  return decode(validateAttributeDefinitionOutput, shapeOfAttributeDefinitionOutput, json, options)
}

/** Writes the JSON form of {@link AttributeDefinitionOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAttributeDefinitionOutput(
  value: AttributeDefinitionOutput,
  options?: ValidateOptions,
): AttributeDefinitionOutputJson {
  return encode(validateAttributeDefinitionOutput, shapeOfAttributeDefinitionOutput, value, options)
}

/** Makes up a value of type {@link AttributeDefinitionOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAttributeDefinitionOutput(seed?: number): AttributeDefinitionOutput {
  return sample(isAttributeDefinitionOutput, shapeOfAttributeDefinitionOutput, seed)
}

/** Makes up values that are of type {@link AttributeDefinitionOutput}, as responses have it, but for one fault each. */
export function sampleInvalidAttributeDefinitionOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAttributeDefinitionOutput, seed)
}
