// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link FeatureTypeValues}. */
export type FeatureType = 'numerical' | 'categorical' | 'text'

/** Every {@link FeatureType} that the pages list. */
export const FeatureTypeValues: readonly ['numerical', 'categorical', 'text'] = /* @__PURE__ */ Object.freeze([
  'numerical',
  'categorical',
  'text',
] as const)

/** Whether a value is of type {@link FeatureType}. */
export function isFeatureType(value: unknown): value is FeatureType {
  return value === 'numerical' || value === 'categorical' || value === 'text'
}

/** Asserts that a value is of type {@link FeatureType}; throws a ValidationError that holds every issue. */
export function assertFeatureType(value: unknown): asserts value is FeatureType {
  assertValid(validateFeatureType(value))
}

/** Tells every issue that keeps a value from being of type {@link FeatureType}. */
export function validateFeatureType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isFeatureType, explainFeatureType, value, options)
}

/** The Standard Schema of {@link FeatureType}; yields its JSON Schema too. */
export const FeatureTypeSchema: StandardSchema<FeatureType> = /* @__PURE__ */ createStandardSchema(
  validateFeatureType,
  jsonSchemaOfFeatureType,
)

/** Adds to a report why a value is not of type {@link FeatureType}. */
export function explainFeatureType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, FeatureTypeValues)
}

/** The JSON Schema of {@link FeatureType}. */
export function jsonSchemaOfFeatureType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'FeatureType', () => ({ type: 'string', enum: [...FeatureTypeValues] }))
}
