// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link FeatureType}. */
export function findInFeatureType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, FeatureTypeValues)
}

/** The description of {@link FeatureType}. */
export const shapeOfFeatureType: EnumShape = /* @__PURE__ */ enumOf('FeatureType', FeatureTypeValues)

/** Asserts that a value is of type {@link FeatureType}; throws a ValidationError that holds every issue. */
export function assertFeatureType(value: unknown): asserts value is FeatureType {
  assertValid(validateFeatureType(value))
}

/** Tells every issue that keeps a value from being of type {@link FeatureType}. */
export function validateFeatureType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInFeatureType, 'strict', value, options)
}

/** The Standard Schema of {@link FeatureType}; yields its JSON Schema too. */
export const FeatureTypeSchema: StandardSchema<FeatureType> = /* @__PURE__ */ createStandardSchema(
  validateFeatureType,
  shapeOfFeatureType,
)

/** Makes up a value of type {@link FeatureType}: the same for the same seed; without one every member is there. */
export function sampleFeatureType(seed?: number): FeatureType {
  return sample(isFeatureType, shapeOfFeatureType, seed)
}

/** Makes up values that are of type {@link FeatureType}, but for one fault each. */
export function sampleInvalidFeatureType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfFeatureType, seed)
}
