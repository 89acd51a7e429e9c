// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AutoMLJobSortByValues}. */
export type AutoMLJobSortBy = 'Name' | 'CreationTime' | 'Status'

/** Every {@link AutoMLJobSortBy} that the pages list. */
export const AutoMLJobSortByValues: readonly ['Name', 'CreationTime', 'Status'] = /* @__PURE__ */ Object.freeze([
  'Name',
  'CreationTime',
  'Status',
] as const)

/** Whether a value is of type {@link AutoMLJobSortBy}. */
export function isAutoMLJobSortBy(value: unknown): value is AutoMLJobSortBy {
  return value === 'Name' || value === 'CreationTime' || value === 'Status'
}

/** Adds to a report what keeps a value from being of type {@link AutoMLJobSortBy}. */
export function findInAutoMLJobSortBy(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, AutoMLJobSortByValues)
}

/** The description of {@link AutoMLJobSortBy}. */
export const shapeOfAutoMLJobSortBy: EnumShape = /* @__PURE__ */ enumOf('AutoMLJobSortBy', AutoMLJobSortByValues)

/** Asserts that a value is of type {@link AutoMLJobSortBy}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobSortBy(value: unknown): asserts value is AutoMLJobSortBy {
  assertValid(validateAutoMLJobSortBy(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobSortBy}. */
export function validateAutoMLJobSortBy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLJobSortBy, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMLJobSortBy}; yields its JSON Schema too. */
export const AutoMLJobSortBySchema: StandardSchema<AutoMLJobSortBy> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobSortBy,
  shapeOfAutoMLJobSortBy,
)

/** Makes up a value of type {@link AutoMLJobSortBy}: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobSortBy(seed?: number): AutoMLJobSortBy {
  return sample(isAutoMLJobSortBy, shapeOfAutoMLJobSortBy, seed)
}

/** Makes up values that are of type {@link AutoMLJobSortBy}, but for one fault each. */
export function sampleInvalidAutoMLJobSortBy(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobSortBy, seed)
}
