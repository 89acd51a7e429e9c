// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SearchSchemaElementTypeValues}. */
export type SearchSchemaElementType = 'HASH' | 'INLINE_FILTER'

/** Every {@link SearchSchemaElementType} that the pages list. */
export const SearchSchemaElementTypeValues: readonly ['HASH', 'INLINE_FILTER'] = /* @__PURE__ */ Object.freeze([
  'HASH',
  'INLINE_FILTER',
] as const)

/** Whether a value is of type {@link SearchSchemaElementType}. */
export function isSearchSchemaElementType(value: unknown): value is SearchSchemaElementType {
  return value === 'HASH' || value === 'INLINE_FILTER'
}

/** Adds to a report what keeps a value from being of type {@link SearchSchemaElementType}. */
export function findInSearchSchemaElementType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, SearchSchemaElementTypeValues)
}

/** The description of {@link SearchSchemaElementType}. */
export const shapeOfSearchSchemaElementType: EnumShape = /* @__PURE__ */ enumOf(
  'SearchSchemaElementType',
  SearchSchemaElementTypeValues,
)

/** Asserts that a value is of type {@link SearchSchemaElementType}; throws a ValidationError that holds every issue. */
export function assertSearchSchemaElementType(value: unknown): asserts value is SearchSchemaElementType {
  assertValid(validateSearchSchemaElementType(value))
}

/** Tells every issue that keeps a value from being of type {@link SearchSchemaElementType}. */
export function validateSearchSchemaElementType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSearchSchemaElementType, 'strict', value, options)
}

/** The Standard Schema of {@link SearchSchemaElementType}; yields its JSON Schema too. */
export const SearchSchemaElementTypeSchema: StandardSchema<SearchSchemaElementType> =
  /* @__PURE__ */ createStandardSchema(validateSearchSchemaElementType, shapeOfSearchSchemaElementType)

/** Makes up a value of type {@link SearchSchemaElementType}: the same for the same seed; without one every member is there. */
export function sampleSearchSchemaElementType(seed?: number): SearchSchemaElementType {
  return sample(isSearchSchemaElementType, shapeOfSearchSchemaElementType, seed)
}

/** Makes up values that are of type {@link SearchSchemaElementType}, but for one fault each. */
export function sampleInvalidSearchSchemaElementType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSearchSchemaElementType, seed)
}
