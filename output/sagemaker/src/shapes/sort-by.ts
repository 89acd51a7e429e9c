// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SortByValues}. */
export type SortBy = 'CreationTime' | 'Status' | 'FinalObjectiveMetricValue'

/** Every {@link SortBy} that the pages list. */
export const SortByValues: readonly ['CreationTime', 'Status', 'FinalObjectiveMetricValue'] =
  /* @__PURE__ */ Object.freeze(['CreationTime', 'Status', 'FinalObjectiveMetricValue'] as const)

/** Whether a value is of type {@link SortBy}. */
export function isSortBy(value: unknown): value is SortBy {
  return value === 'CreationTime' || value === 'Status' || value === 'FinalObjectiveMetricValue'
}

/** Adds to a report what keeps a value from being of type {@link SortBy}. */
export function findInSortBy(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, SortByValues)
}

/** The description of {@link SortBy}. */
export const shapeOfSortBy: EnumShape = /* @__PURE__ */ enumOf('SortBy', SortByValues)

/** Asserts that a value is of type {@link SortBy}; throws a ValidationError that holds every issue. */
export function assertSortBy(value: unknown): asserts value is SortBy {
  assertValid(validateSortBy(value))
}

/** Tells every issue that keeps a value from being of type {@link SortBy}. */
export function validateSortBy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSortBy, 'strict', value, options)
}

/** The Standard Schema of {@link SortBy}; yields its JSON Schema too. */
export const SortBySchema: StandardSchema<SortBy> = /* @__PURE__ */ createStandardSchema(validateSortBy, shapeOfSortBy)

/** Makes up a value of type {@link SortBy}: the same for the same seed; without one every member is there. */
export function sampleSortBy(seed?: number): SortBy {
  return sample(isSortBy, shapeOfSortBy, seed)
}

/** Makes up values that are of type {@link SortBy}, but for one fault each. */
export function sampleInvalidSortBy(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSortBy, seed)
}
