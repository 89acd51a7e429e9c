// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CapacityReservationPreferenceValues}. */
export type CapacityReservationPreference = 'capacity-reservations-only'

/** Every {@link CapacityReservationPreference} that the pages list. */
export const CapacityReservationPreferenceValues: readonly ['capacity-reservations-only'] =
  /* @__PURE__ */ Object.freeze(['capacity-reservations-only'] as const)

/** Whether a value is of type {@link CapacityReservationPreference}. */
export function isCapacityReservationPreference(value: unknown): value is CapacityReservationPreference {
  return value === 'capacity-reservations-only'
}

/** Adds to a report what keeps a value from being of type {@link CapacityReservationPreference}. */
export function findInCapacityReservationPreference(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, CapacityReservationPreferenceValues)
}

/** The description of {@link CapacityReservationPreference}. */
export const shapeOfCapacityReservationPreference: EnumShape = /* @__PURE__ */ enumOf(
  'CapacityReservationPreference',
  CapacityReservationPreferenceValues,
)

/** Asserts that a value is of type {@link CapacityReservationPreference}; throws a ValidationError that holds every issue. */
export function assertCapacityReservationPreference(value: unknown): asserts value is CapacityReservationPreference {
  assertValid(validateCapacityReservationPreference(value))
}

/** Tells every issue that keeps a value from being of type {@link CapacityReservationPreference}. */
export function validateCapacityReservationPreference(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCapacityReservationPreference, 'strict', value, options)
}

/** The Standard Schema of {@link CapacityReservationPreference}; yields its JSON Schema too. */
export const CapacityReservationPreferenceSchema: StandardSchema<CapacityReservationPreference> =
  /* @__PURE__ */ createStandardSchema(validateCapacityReservationPreference, shapeOfCapacityReservationPreference)

/** Makes up a value of type {@link CapacityReservationPreference}: the same for the same seed; without one every member is there. */
export function sampleCapacityReservationPreference(seed?: number): CapacityReservationPreference {
  return sample(isCapacityReservationPreference, shapeOfCapacityReservationPreference, seed)
}

/** Makes up values that are of type {@link CapacityReservationPreference}, but for one fault each. */
export function sampleInvalidCapacityReservationPreference(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCapacityReservationPreference, seed)
}
