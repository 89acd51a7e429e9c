// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CandidateMetricSetValues}. */
export type CandidateMetricSet = 'Train' | 'Validation' | 'Test'

/** Every {@link CandidateMetricSet} that the pages list. */
export const CandidateMetricSetValues: readonly ['Train', 'Validation', 'Test'] = /* @__PURE__ */ Object.freeze([
  'Train',
  'Validation',
  'Test',
] as const)

/** Whether a value is of type {@link CandidateMetricSet}. */
export function isCandidateMetricSet(value: unknown): value is CandidateMetricSet {
  return value === 'Train' || value === 'Validation' || value === 'Test'
}

/** Asserts that a value is of type {@link CandidateMetricSet}; throws a ValidationError that holds every issue. */
export function assertCandidateMetricSet(value: unknown): asserts value is CandidateMetricSet {
  assertValid(validateCandidateMetricSet(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateMetricSet}. */
export function validateCandidateMetricSet(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCandidateMetricSet, explainCandidateMetricSet, value, options)
}

/** The Standard Schema of {@link CandidateMetricSet}; yields its JSON Schema too. */
export const CandidateMetricSetSchema: StandardSchema<CandidateMetricSet> = /* @__PURE__ */ createStandardSchema(
  validateCandidateMetricSet,
  jsonSchemaOfCandidateMetricSet,
)

/** Adds to a report why a value is not of type {@link CandidateMetricSet}. */
export function explainCandidateMetricSet(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, CandidateMetricSetValues)
}

/** The JSON Schema of {@link CandidateMetricSet}. */
export function jsonSchemaOfCandidateMetricSet(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CandidateMetricSet', () => ({
    type: 'string',
    enum: [...CandidateMetricSetValues],
  }))
}
