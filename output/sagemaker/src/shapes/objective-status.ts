// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ObjectiveStatusValues}. */
export type ObjectiveStatus = 'Succeeded' | 'Pending' | 'Failed'

/** Every {@link ObjectiveStatus} that the pages list. */
export const ObjectiveStatusValues: readonly ['Succeeded', 'Pending', 'Failed'] = /* @__PURE__ */ Object.freeze([
  'Succeeded',
  'Pending',
  'Failed',
] as const)

/** Whether a value is of type {@link ObjectiveStatus}. */
export function isObjectiveStatus(value: unknown): value is ObjectiveStatus {
  return value === 'Succeeded' || value === 'Pending' || value === 'Failed'
}

/** Adds to a report what keeps a value from being of type {@link ObjectiveStatus}. */
export function findInObjectiveStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ObjectiveStatusValues)
}

/** The description of {@link ObjectiveStatus}. */
export const shapeOfObjectiveStatus: EnumShape = /* @__PURE__ */ enumOf('ObjectiveStatus', ObjectiveStatusValues)

/** Asserts that a value is of type {@link ObjectiveStatus}; throws a ValidationError that holds every issue. */
export function assertObjectiveStatus(value: unknown): asserts value is ObjectiveStatus {
  assertValid(validateObjectiveStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link ObjectiveStatus}. */
export function validateObjectiveStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInObjectiveStatus, 'strict', value, options)
}

/** The Standard Schema of {@link ObjectiveStatus}; yields its JSON Schema too. */
export const ObjectiveStatusSchema: StandardSchema<ObjectiveStatus> = /* @__PURE__ */ createStandardSchema(
  validateObjectiveStatus,
  shapeOfObjectiveStatus,
)

/** Makes up a value of type {@link ObjectiveStatus}: the same for the same seed; without one every member is there. */
export function sampleObjectiveStatus(seed?: number): ObjectiveStatus {
  return sample(isObjectiveStatus, shapeOfObjectiveStatus, seed)
}

/** Makes up values that are of type {@link ObjectiveStatus}, but for one fault each. */
export function sampleInvalidObjectiveStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfObjectiveStatus, seed)
}
