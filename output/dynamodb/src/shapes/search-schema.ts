// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type SearchSchemaElementType,
  explainSearchSchemaElementType,
  isSearchSchemaElementType,
  jsonSchemaOfSearchSchemaElementType,
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

/** Asserts that a value is of type {@link SearchSchema}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSearchSchema(value: unknown): asserts value is SearchSchema {
  assertValid(validateSearchSchema(value))
}

/** Tells every issue that keeps a value from being of type {@link SearchSchema}, as requests have it. */
export function validateSearchSchema(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSearchSchema, explainSearchSchema, value, options)
}

/** The Standard Schema of {@link SearchSchema}, as requests have it; yields its JSON Schema too. */
export const SearchSchemaSchema: StandardSchema<SearchSchema> = /* @__PURE__ */ createStandardSchema(
  validateSearchSchema,
  jsonSchemaOfSearchSchema,
)

/** Adds to a report why a value is not of type {@link SearchSchema}, as requests have it. */
export function explainSearchSchema(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['AttributeName', reportString, true],
    ['SearchSchemaElementType', explainSearchSchemaElementType, true],
  ])
}

/** The JSON Schema of {@link SearchSchema}, as requests have it. */
export function jsonSchemaOfSearchSchema(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SearchSchema', () => ({
    type: 'object',
    properties: {
      AttributeName: { type: 'string' },
      SearchSchemaElementType: jsonSchemaOfSearchSchemaElementType(builder),
    },
    required: ['AttributeName', 'SearchSchemaElementType'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link SearchSchemaOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSearchSchemaOutput(value: unknown): asserts value is SearchSchemaOutput {
  assertValid(validateSearchSchemaOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link SearchSchemaOutput}, as responses have it. */
export function validateSearchSchemaOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSearchSchemaOutput, explainSearchSchemaOutput, value, options)
}

/** The Standard Schema of {@link SearchSchemaOutput}, as responses have it; yields its JSON Schema too. */
export const SearchSchemaOutputSchema: StandardSchema<SearchSchemaOutput> = /* @__PURE__ */ createStandardSchema(
  validateSearchSchemaOutput,
  jsonSchemaOfSearchSchemaOutput,
)

/** Adds to a report why a value is not of type {@link SearchSchemaOutput}, as responses have it. */
export function explainSearchSchemaOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AttributeName', reportString],
    ['SearchSchemaElementType', reportString],
  ])
}

/** The JSON Schema of {@link SearchSchemaOutput}, as responses have it. */
export function jsonSchemaOfSearchSchemaOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SearchSchemaOutput', () => ({
    type: 'object',
    properties: { AttributeName: { type: 'string' }, SearchSchemaElementType: { type: 'string' } },
  }))
}
