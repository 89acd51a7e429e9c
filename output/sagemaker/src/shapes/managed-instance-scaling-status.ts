// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ManagedInstanceScalingStatusValues}. */
export type ManagedInstanceScalingStatus = 'ENABLED' | 'DISABLED'

/** Every {@link ManagedInstanceScalingStatus} that the pages list. */
export const ManagedInstanceScalingStatusValues: readonly ['ENABLED', 'DISABLED'] = /* @__PURE__ */ Object.freeze([
  'ENABLED',
  'DISABLED',
] as const)

/** Whether a value is of type {@link ManagedInstanceScalingStatus}. */
export function isManagedInstanceScalingStatus(value: unknown): value is ManagedInstanceScalingStatus {
  return value === 'ENABLED' || value === 'DISABLED'
}

/** Adds to a report what keeps a value from being of type {@link ManagedInstanceScalingStatus}. */
export function findInManagedInstanceScalingStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ManagedInstanceScalingStatusValues)
}

/** The description of {@link ManagedInstanceScalingStatus}. */
export const shapeOfManagedInstanceScalingStatus: EnumShape = /* @__PURE__ */ enumOf(
  'ManagedInstanceScalingStatus',
  ManagedInstanceScalingStatusValues,
)

/** Asserts that a value is of type {@link ManagedInstanceScalingStatus}; throws a ValidationError that holds every issue. */
export function assertManagedInstanceScalingStatus(value: unknown): asserts value is ManagedInstanceScalingStatus {
  assertValid(validateManagedInstanceScalingStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link ManagedInstanceScalingStatus}. */
export function validateManagedInstanceScalingStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInManagedInstanceScalingStatus, 'strict', value, options)
}

/** The Standard Schema of {@link ManagedInstanceScalingStatus}; yields its JSON Schema too. */
export const ManagedInstanceScalingStatusSchema: StandardSchema<ManagedInstanceScalingStatus> =
  /* @__PURE__ */ createStandardSchema(validateManagedInstanceScalingStatus, shapeOfManagedInstanceScalingStatus)

/** Makes up a value of type {@link ManagedInstanceScalingStatus}: the same for the same seed; without one every member is there. */
export function sampleManagedInstanceScalingStatus(seed?: number): ManagedInstanceScalingStatus {
  return sample(isManagedInstanceScalingStatus, shapeOfManagedInstanceScalingStatus, seed)
}

/** Makes up values that are of type {@link ManagedInstanceScalingStatus}, but for one fault each. */
export function sampleInvalidManagedInstanceScalingStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfManagedInstanceScalingStatus, seed)
}
