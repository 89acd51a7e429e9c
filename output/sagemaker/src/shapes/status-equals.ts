// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StatusEqualsValues}. */
export type StatusEquals = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link StatusEquals} that the pages list. */
export const StatusEqualsValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

/** Whether a value is of type {@link StatusEquals}. */
export function isStatusEquals(value: unknown): value is StatusEquals {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

/** Adds to a report what keeps a value from being of type {@link StatusEquals}. */
export function findInStatusEquals(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, StatusEqualsValues)
}

/** The description of {@link StatusEquals}. */
export const shapeOfStatusEquals: EnumShape = /* @__PURE__ */ enumOf('StatusEquals', StatusEqualsValues)

/** Asserts that a value is of type {@link StatusEquals}; throws a ValidationError that holds every issue. */
export function assertStatusEquals(value: unknown): asserts value is StatusEquals {
  assertValid(validateStatusEquals(value))
}

/** Tells every issue that keeps a value from being of type {@link StatusEquals}. */
export function validateStatusEquals(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStatusEquals, 'strict', value, options)
}

/** The Standard Schema of {@link StatusEquals}; yields its JSON Schema too. */
export const StatusEqualsSchema: StandardSchema<StatusEquals> = /* @__PURE__ */ createStandardSchema(
  validateStatusEquals,
  shapeOfStatusEquals,
)

/** Makes up a value of type {@link StatusEquals}: the same for the same seed; without one every member is there. */
export function sampleStatusEquals(seed?: number): StatusEquals {
  return sample(isStatusEquals, shapeOfStatusEquals, seed)
}

/** Makes up values that are of type {@link StatusEquals}, but for one fault each. */
export function sampleInvalidStatusEquals(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStatusEquals, seed)
}
