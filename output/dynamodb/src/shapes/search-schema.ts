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
import {
  type SearchSchemaElementType,
  findInSearchSchemaElementType,
  isSearchSchemaElementType,
  shapeOfSearchSchemaElementType,
} from './search-schema-element-type.js'

/** One attribute of the search schema. */
export interface SearchSchema {
  /** How this attribute is called. */
  AttributeName: string
  /**
   * What the attribute does in a search:
   *
   * - `HASH` - divides the vector index so that its parts grow by themselves. If there is one,
   *   `SearchConditionExpression` has to give its value.
   * - `INLINE_FILTER` - is held in the vector index and filters while searching.
   *   `SearchConditionExpression` may use it or not.
   */
  SearchSchemaElementType: SearchSchemaElementType
}

/** One attribute of the search schema. */
export interface SearchSchemaOutput {
  /** How this attribute is called. */
  AttributeName?: string
  /**
   * What the attribute does in a search:
   *
   * - `HASH` - divides the vector index so that its parts grow by themselves. If there is one,
   *   `SearchConditionExpression` has to give its value.
   * - `INLINE_FILTER` - is held in the vector index and filters while searching.
   *   `SearchConditionExpression` may use it or not.
   */
  SearchSchemaElementType?: SearchSchemaElementType | (string & {})
}

/** Whether a value is of type {@link SearchSchema}, as requests have it. */
export function isSearchSchema(value: unknown): value is SearchSchema {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') return false
  member = value['SearchSchemaElementType']
  if (!isSearchSchemaElementType(member)) return false
  for (const key in value) {
    if (key !== 'AttributeName' && key !== 'SearchSchemaElementType' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link SearchSchema}, as requests have it. */
export function findInSearchSchema(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') addWrong(member, 'AttributeName', depth, report, 'string')
  member = value['SearchSchemaElementType']
  if (member === undefined) addWrong(member, 'SearchSchemaElementType', depth, report, 'string')
  else if (!isSearchSchemaElementType(member))
    findInSearchSchemaElementType(member, enter(report, depth, 'SearchSchemaElementType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName', 'SearchSchemaElementType'])
}

/** The description of {@link SearchSchema}, as requests have it. */
export const shapeOfSearchSchema: StructureShape = /* @__PURE__ */ structure(
  'SearchSchema',
  'strict',
  isSearchSchema,
  () => [
    ['AttributeName', stringShape, required],
    ['SearchSchemaElementType', shapeOfSearchSchemaElementType, required],
  ],
)

/** Asserts that a value is of type {@link SearchSchema}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSearchSchema(value: unknown): asserts value is SearchSchema {
  assertValid(validateSearchSchema(value))
}

/** Tells every issue that keeps a value from being of type {@link SearchSchema}, as requests have it. */
export function validateSearchSchema(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSearchSchema, 'strict', value, options)
}

/** The Standard Schema of {@link SearchSchema}, as requests have it; yields its JSON Schema too. */
export const SearchSchemaSchema: StandardSchema<SearchSchema> = /* @__PURE__ */ createStandardSchema(
  validateSearchSchema,
  shapeOfSearchSchema,
)

/** The JSON form of {@link SearchSchema}: dates and bytes are strings. */
export type SearchSchemaJson = JsonForm<SearchSchema>

/** Reads the JSON form of {@link SearchSchema}, as requests have it; throws a ValidationError where it is none. */
export function decodeSearchSchema(json: unknown, options?: ValidateOptions): SearchSchema {
  return decode(validateSearchSchema, shapeOfSearchSchema, json, options)
}

/** Writes the JSON form of {@link SearchSchema}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeSearchSchema(value: SearchSchema, options?: ValidateOptions): SearchSchemaJson {
  return encode(validateSearchSchema, shapeOfSearchSchema, value, options)
}

/** Makes up a value of type {@link SearchSchema}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleSearchSchema(seed?: number): SearchSchema {
  return sample(isSearchSchema, shapeOfSearchSchema, seed)
}

/** Makes up values that are of type {@link SearchSchema}, as requests have it, but for one fault each. */
export function sampleInvalidSearchSchema(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSearchSchema, seed)
}

/** Whether a value is of type {@link SearchSchemaOutput}, as responses have it. */
export function isSearchSchemaOutput(value: unknown): value is SearchSchemaOutput {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SearchSchemaElementType']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link SearchSchemaOutput}, as responses have it. */
export function findInSearchSchemaOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AttributeName', depth, report, 'string')
  member = value['SearchSchemaElementType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInSearchSchemaElementType(member, enter(report, depth, 'SearchSchemaElementType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName', 'SearchSchemaElementType'])
}

/** The description of {@link SearchSchemaOutput}, as responses have it. */
export const shapeOfSearchSchemaOutput: StructureShape = /* @__PURE__ */ structure(
  'SearchSchemaOutput',
  'open',
  isSearchSchemaOutput,
  () => [
    ['AttributeName', stringShape],
    ['SearchSchemaElementType', shapeOfSearchSchemaElementType],
  ],
)

/** Asserts that a value is of type {@link SearchSchemaOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSearchSchemaOutput(value: unknown): asserts value is SearchSchemaOutput {
  assertValid(validateSearchSchemaOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link SearchSchemaOutput}, as responses have it. */
export function validateSearchSchemaOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSearchSchemaOutput, 'open', value, options)
}

/** The Standard Schema of {@link SearchSchemaOutput}, as responses have it; yields its JSON Schema too. */
export const SearchSchemaOutputSchema: StandardSchema<SearchSchemaOutput> = /* @__PURE__ */ createStandardSchema(
  validateSearchSchemaOutput,
  shapeOfSearchSchemaOutput,
)

/** The JSON form of {@link SearchSchemaOutput}: dates and bytes are strings. */
export type SearchSchemaOutputJson = JsonForm<SearchSchemaOutput>

/** Reads the JSON form of {@link SearchSchemaOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeSearchSchemaOutput(json: unknown, options?: ValidateOptions): SearchSchemaOutput {
  return decode(validateSearchSchemaOutput, shapeOfSearchSchemaOutput, json, options)
}

/** Writes the JSON form of {@link SearchSchemaOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeSearchSchemaOutput(value: SearchSchemaOutput, options?: ValidateOptions): SearchSchemaOutputJson {
  return encode(validateSearchSchemaOutput, shapeOfSearchSchemaOutput, value, options)
}

/** Makes up a value of type {@link SearchSchemaOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleSearchSchemaOutput(seed?: number): SearchSchemaOutput {
  return sample(isSearchSchemaOutput, shapeOfSearchSchemaOutput, seed)
}

/** Makes up values that are of type {@link SearchSchemaOutput}, as responses have it, but for one fault each. */
export function sampleInvalidSearchSchemaOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSearchSchemaOutput, seed)
}
