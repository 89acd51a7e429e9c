// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link CapacityReservationPreference}; throws a ValidationError that holds every issue. */
export function assertCapacityReservationPreference(value: unknown): asserts value is CapacityReservationPreference {
  assertValid(validateCapacityReservationPreference(value))
}

/** Tells every issue that keeps a value from being of type {@link CapacityReservationPreference}. */
export function validateCapacityReservationPreference(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCapacityReservationPreference, explainCapacityReservationPreference, value, options)
}

/** The Standard Schema of {@link CapacityReservationPreference}; yields its JSON Schema too. */
export const CapacityReservationPreferenceSchema: StandardSchema<CapacityReservationPreference> =
  /* @__PURE__ */ createStandardSchema(validateCapacityReservationPreference, jsonSchemaOfCapacityReservationPreference)

/** Adds to a report why a value is not of type {@link CapacityReservationPreference}. */
export function explainCapacityReservationPreference(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, CapacityReservationPreferenceValues)
}

/** The JSON Schema of {@link CapacityReservationPreference}. */
export function jsonSchemaOfCapacityReservationPreference(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CapacityReservationPreference', () => ({
    type: 'string',
    enum: [...CapacityReservationPreferenceValues],
  }))
}
