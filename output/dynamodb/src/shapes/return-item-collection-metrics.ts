// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnItemCollectionMetricsValues}. */
export type ReturnItemCollectionMetrics = 'SIZE' | 'NONE'

/** Every {@link ReturnItemCollectionMetrics} that the pages list. */
export const ReturnItemCollectionMetricsValues: readonly ['SIZE', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'SIZE',
  'NONE',
] as const)

/** Whether a value is of type {@link ReturnItemCollectionMetrics}. */
export function isReturnItemCollectionMetrics(value: unknown): value is ReturnItemCollectionMetrics {
  return value === 'SIZE' || value === 'NONE'
}

/** Adds to a report what keeps a value from being of type {@link ReturnItemCollectionMetrics}. */
export function findInReturnItemCollectionMetrics(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ReturnItemCollectionMetricsValues)
}

/** The description of {@link ReturnItemCollectionMetrics}. */
export const shapeOfReturnItemCollectionMetrics: EnumShape = /* @__PURE__ */ enumOf(
  'ReturnItemCollectionMetrics',
  ReturnItemCollectionMetricsValues,
)

/** Asserts that a value is of type {@link ReturnItemCollectionMetrics}; throws a ValidationError that holds every issue. */
export function assertReturnItemCollectionMetrics(value: unknown): asserts value is ReturnItemCollectionMetrics {
  assertValid(validateReturnItemCollectionMetrics(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnItemCollectionMetrics}. */
export function validateReturnItemCollectionMetrics(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInReturnItemCollectionMetrics, 'strict', value, options)
}

/** The Standard Schema of {@link ReturnItemCollectionMetrics}; yields its JSON Schema too. */
export const ReturnItemCollectionMetricsSchema: StandardSchema<ReturnItemCollectionMetrics> =
  /* @__PURE__ */ createStandardSchema(validateReturnItemCollectionMetrics, shapeOfReturnItemCollectionMetrics)

/** Makes up a value of type {@link ReturnItemCollectionMetrics}: the same for the same seed; without one every member is there. */
export function sampleReturnItemCollectionMetrics(seed?: number): ReturnItemCollectionMetrics {
  return sample(isReturnItemCollectionMetrics, shapeOfReturnItemCollectionMetrics, seed)
}

/** Makes up values that are of type {@link ReturnItemCollectionMetrics}, but for one fault each. */
export function sampleInvalidReturnItemCollectionMetrics(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReturnItemCollectionMetrics, seed)
}
