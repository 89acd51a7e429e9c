// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SetValues}. */
export type Set = 'Train' | 'Validation' | 'Test'

/** Every {@link Set} that the pages list. */
export const SetValues: readonly ['Train', 'Validation', 'Test'] = /* @__PURE__ */ Object.freeze([
  'Train',
  'Validation',
  'Test',
] as const)

/** Whether a value is a {@link Set}. */
export function isSet(value: unknown): value is Set {
  return value === 'Train' || value === 'Validation' || value === 'Test'
}

/** Asserts that a value is a {@link Set}; throws a ValidationError that holds every issue. */
export function assertSet(value: unknown): asserts value is Set {
  assertValid(validateSet(value))
}

/** Tells every issue that keeps a value from being a {@link Set}. */
export function validateSet(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSet, explainSet, value, options)
}

/** The Standard Schema of {@link Set}; yields its JSON Schema too. */
export const SetSchema: StandardSchema<Set> = /* @__PURE__ */ createStandardSchema(validateSet, jsonSchemaOfSet)

/** Adds to a report why a value is no {@link Set}. */
export function explainSet(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SetValues)
}

/** The JSON Schema of {@link Set}. */
export function jsonSchemaOfSet(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Set', () => ({ type: 'string', enum: [...SetValues] }))
}
