// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StatusValues}. */
export type Status = 'Creating' | 'Updating' | 'Deleting' | 'ActivatingTraffic' | 'Baking'

/** Every {@link Status} that the pages list. */
export const StatusValues: readonly ['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] =
  /* @__PURE__ */ Object.freeze(['Creating', 'Updating', 'Deleting', 'ActivatingTraffic', 'Baking'] as const)

/** Whether a value is of type {@link Status}. */
export function isStatus(value: unknown): value is Status {
  return (
    value === 'Creating' ||
    value === 'Updating' ||
    value === 'Deleting' ||
    value === 'ActivatingTraffic' ||
    value === 'Baking'
  )
}

/** Adds to a report what keeps a value from being of type {@link Status}. */
export function findInStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, StatusValues)
}

/** The description of {@link Status}. */
export const shapeOfStatus: EnumShape = /* @__PURE__ */ enumOf('Status', StatusValues)

/** Asserts that a value is of type {@link Status}; throws a ValidationError that holds every issue. */
export function assertStatus(value: unknown): asserts value is Status {
  assertValid(validateStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link Status}. */
export function validateStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStatus, 'strict', value, options)
}

/** The Standard Schema of {@link Status}; yields its JSON Schema too. */
export const StatusSchema: StandardSchema<Status> = /* @__PURE__ */ createStandardSchema(validateStatus, shapeOfStatus)

/** Makes up a value of type {@link Status}: the same for the same seed; without one every member is there. */
export function sampleStatus(seed?: number): Status {
  return sample(isStatus, shapeOfStatus, seed)
}

/** Makes up values that are of type {@link Status}, but for one fault each. */
export function sampleInvalidStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStatus, seed)
}
