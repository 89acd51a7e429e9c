// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link FinalAutoMLJobObjectiveMetricTypeValues}. */
export type FinalAutoMLJobObjectiveMetricType = 'Maximize' | 'Minimize'

/** Every {@link FinalAutoMLJobObjectiveMetricType} that the pages list. */
export const FinalAutoMLJobObjectiveMetricTypeValues: readonly ['Maximize', 'Minimize'] = /* @__PURE__ */ Object.freeze(
  ['Maximize', 'Minimize'] as const,
)

/** Whether a value is of type {@link FinalAutoMLJobObjectiveMetricType}. */
export function isFinalAutoMLJobObjectiveMetricType(value: unknown): value is FinalAutoMLJobObjectiveMetricType {
  return value === 'Maximize' || value === 'Minimize'
}

/** Adds to a report what keeps a value from being of type {@link FinalAutoMLJobObjectiveMetricType}. */
export function findInFinalAutoMLJobObjectiveMetricType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, FinalAutoMLJobObjectiveMetricTypeValues)
}

/** The description of {@link FinalAutoMLJobObjectiveMetricType}. */
export const shapeOfFinalAutoMLJobObjectiveMetricType: EnumShape = /* @__PURE__ */ enumOf(
  'FinalAutoMLJobObjectiveMetricType',
  FinalAutoMLJobObjectiveMetricTypeValues,
)

/** Asserts that a value is of type {@link FinalAutoMLJobObjectiveMetricType}; throws a ValidationError that holds every issue. */
export function assertFinalAutoMLJobObjectiveMetricType(
  value: unknown,
): asserts value is FinalAutoMLJobObjectiveMetricType {
  assertValid(validateFinalAutoMLJobObjectiveMetricType(value))
}

/** Tells every issue that keeps a value from being of type {@link FinalAutoMLJobObjectiveMetricType}. */
export function validateFinalAutoMLJobObjectiveMetricType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInFinalAutoMLJobObjectiveMetricType, 'strict', value, options)
}

/** The Standard Schema of {@link FinalAutoMLJobObjectiveMetricType}; yields its JSON Schema too. */
export const FinalAutoMLJobObjectiveMetricTypeSchema: StandardSchema<FinalAutoMLJobObjectiveMetricType> =
  /* @__PURE__ */ createStandardSchema(
    validateFinalAutoMLJobObjectiveMetricType,
    shapeOfFinalAutoMLJobObjectiveMetricType,
  )

/** Makes up a value of type {@link FinalAutoMLJobObjectiveMetricType}: the same for the same seed; without one every member is there. */
export function sampleFinalAutoMLJobObjectiveMetricType(seed?: number): FinalAutoMLJobObjectiveMetricType {
  return sample(isFinalAutoMLJobObjectiveMetricType, shapeOfFinalAutoMLJobObjectiveMetricType, seed)
}

/** Makes up values that are of type {@link FinalAutoMLJobObjectiveMetricType}, but for one fault each. */
export function sampleInvalidFinalAutoMLJobObjectiveMetricType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfFinalAutoMLJobObjectiveMetricType, seed)
}
