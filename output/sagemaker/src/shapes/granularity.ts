// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link GranularityValues}. */
export type Granularity = 'token' | 'sentence' | 'paragraph'

/** Every {@link Granularity} that the pages list. */
export const GranularityValues: readonly ['token', 'sentence', 'paragraph'] = /* @__PURE__ */ Object.freeze([
  'token',
  'sentence',
  'paragraph',
] as const)

/** Whether a value is of type {@link Granularity}. */
export function isGranularity(value: unknown): value is Granularity {
  return value === 'token' || value === 'sentence' || value === 'paragraph'
}

/** Asserts that a value is of type {@link Granularity}; throws a ValidationError that holds every issue. */
export function assertGranularity(value: unknown): asserts value is Granularity {
  assertValid(validateGranularity(value))
}

/** Tells every issue that keeps a value from being of type {@link Granularity}. */
export function validateGranularity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isGranularity, explainGranularity, value, options)
}

/** The Standard Schema of {@link Granularity}; yields its JSON Schema too. */
export const GranularitySchema: StandardSchema<Granularity> = /* @__PURE__ */ createStandardSchema(
  validateGranularity,
  jsonSchemaOfGranularity,
)

/** Adds to a report why a value is not of type {@link Granularity}. */
export function explainGranularity(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, GranularityValues)
}

/** The JSON Schema of {@link Granularity}. */
export function jsonSchemaOfGranularity(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Granularity', () => ({ type: 'string', enum: [...GranularityValues] }))
}
