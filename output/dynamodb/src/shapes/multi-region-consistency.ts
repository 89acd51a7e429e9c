// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link MultiRegionConsistencyValues}. */
export type MultiRegionConsistency = 'EVENTUAL' | 'STRONG'

/** Every {@link MultiRegionConsistency} that the pages list. */
export const MultiRegionConsistencyValues: readonly ['EVENTUAL', 'STRONG'] = /* @__PURE__ */ Object.freeze([
  'EVENTUAL',
  'STRONG',
] as const)

/** Whether a value is of type {@link MultiRegionConsistency}. */
export function isMultiRegionConsistency(value: unknown): value is MultiRegionConsistency {
  return value === 'EVENTUAL' || value === 'STRONG'
}

/** Adds to a report what keeps a value from being of type {@link MultiRegionConsistency}. */
export function findInMultiRegionConsistency(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, MultiRegionConsistencyValues)
}

/** The description of {@link MultiRegionConsistency}. */
export const shapeOfMultiRegionConsistency: EnumShape = /* @__PURE__ */ enumOf(
  'MultiRegionConsistency',
  MultiRegionConsistencyValues,
)

/** Asserts that a value is of type {@link MultiRegionConsistency}; throws a ValidationError that holds every issue. */
export function assertMultiRegionConsistency(value: unknown): asserts value is MultiRegionConsistency {
  assertValid(validateMultiRegionConsistency(value))
}

/** Tells every issue that keeps a value from being of type {@link MultiRegionConsistency}. */
export function validateMultiRegionConsistency(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInMultiRegionConsistency, 'strict', value, options)
}

/** The Standard Schema of {@link MultiRegionConsistency}; yields its JSON Schema too. */
export const MultiRegionConsistencySchema: StandardSchema<MultiRegionConsistency> =
  /* @__PURE__ */ createStandardSchema(validateMultiRegionConsistency, shapeOfMultiRegionConsistency)

/** Makes up a value of type {@link MultiRegionConsistency}: the same for the same seed; without one every member is there. */
export function sampleMultiRegionConsistency(seed?: number): MultiRegionConsistency {
  return sample(isMultiRegionConsistency, shapeOfMultiRegionConsistency, seed)
}

/** Makes up values that are of type {@link MultiRegionConsistency}, but for one fault each. */
export function sampleInvalidMultiRegionConsistency(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfMultiRegionConsistency, seed)
}
