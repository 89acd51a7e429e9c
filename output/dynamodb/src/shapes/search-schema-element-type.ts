// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link SearchSchemaElementType}; throws a ValidationError that holds every issue. */
export function assertSearchSchemaElementType(value: unknown): asserts value is SearchSchemaElementType {
  assertValid(validateSearchSchemaElementType(value))
}

/** Tells every issue that keeps a value from being of type {@link SearchSchemaElementType}. */
export function validateSearchSchemaElementType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSearchSchemaElementType, explainSearchSchemaElementType, value, options)
}

/** The Standard Schema of {@link SearchSchemaElementType}; yields its JSON Schema too. */
export const SearchSchemaElementTypeSchema: StandardSchema<SearchSchemaElementType> =
  /* @__PURE__ */ createStandardSchema(validateSearchSchemaElementType, jsonSchemaOfSearchSchemaElementType)

/** Adds to a report why a value is not of type {@link SearchSchemaElementType}. */
export function explainSearchSchemaElementType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SearchSchemaElementTypeValues)
}

/** The JSON Schema of {@link SearchSchemaElementType}. */
export function jsonSchemaOfSearchSchemaElementType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SearchSchemaElementType', () => ({
    type: 'string',
    enum: [...SearchSchemaElementTypeValues],
  }))
}
