// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link Granularity}. */
export function findInGranularity(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, GranularityValues)
}

/** The description of {@link Granularity}. */
export const shapeOfGranularity: EnumShape = /* @__PURE__ */ enumOf('Granularity', GranularityValues)

/** Asserts that a value is of type {@link Granularity}; throws a ValidationError that holds every issue. */
export function assertGranularity(value: unknown): asserts value is Granularity {
  assertValid(validateGranularity(value))
}

/** Tells every issue that keeps a value from being of type {@link Granularity}. */
export function validateGranularity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInGranularity, 'strict', value, options)
}

/** The Standard Schema of {@link Granularity}; yields its JSON Schema too. */
export const GranularitySchema: StandardSchema<Granularity> = /* @__PURE__ */ createStandardSchema(
  validateGranularity,
  shapeOfGranularity,
)

/** Makes up a value of type {@link Granularity}: the same for the same seed; without one every member is there. */
export function sampleGranularity(seed?: number): Granularity {
  return sample(isGranularity, shapeOfGranularity, seed)
}

/** Makes up values that are of type {@link Granularity}, but for one fault each. */
export function sampleInvalidGranularity(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGranularity, seed)
}
