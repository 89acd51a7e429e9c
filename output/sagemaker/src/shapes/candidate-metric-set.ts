// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link CandidateMetricSet}. */
export function findInCandidateMetricSet(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, CandidateMetricSetValues)
}

/** The description of {@link CandidateMetricSet}. */
export const shapeOfCandidateMetricSet: EnumShape = /* @__PURE__ */ enumOf(
  'CandidateMetricSet',
  CandidateMetricSetValues,
)

/** Asserts that a value is of type {@link CandidateMetricSet}; throws a ValidationError that holds every issue. */
export function assertCandidateMetricSet(value: unknown): asserts value is CandidateMetricSet {
  assertValid(validateCandidateMetricSet(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateMetricSet}. */
export function validateCandidateMetricSet(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateMetricSet, 'strict', value, options)
}

/** The Standard Schema of {@link CandidateMetricSet}; yields its JSON Schema too. */
export const CandidateMetricSetSchema: StandardSchema<CandidateMetricSet> = /* @__PURE__ */ createStandardSchema(
  validateCandidateMetricSet,
  shapeOfCandidateMetricSet,
)

/** Makes up a value of type {@link CandidateMetricSet}: the same for the same seed; without one every member is there. */
export function sampleCandidateMetricSet(seed?: number): CandidateMetricSet {
  return sample(isCandidateMetricSet, shapeOfCandidateMetricSet, seed)
}

/** Makes up values that are of type {@link CandidateMetricSet}, but for one fault each. */
export function sampleInvalidCandidateMetricSet(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateMetricSet, seed)
}
