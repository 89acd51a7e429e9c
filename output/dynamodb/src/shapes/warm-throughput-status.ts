// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link WarmThroughputStatusValues}. */
export type WarmThroughputStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link WarmThroughputStatus} that the pages list. */
export const WarmThroughputStatusValues: readonly ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] =
  /* @__PURE__ */ Object.freeze(['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const)

/** Whether a value is of type {@link WarmThroughputStatus}. */
export function isWarmThroughputStatus(value: unknown): value is WarmThroughputStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

/** Adds to a report what keeps a value from being of type {@link WarmThroughputStatus}. */
export function findInWarmThroughputStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, WarmThroughputStatusValues)
}

/** The description of {@link WarmThroughputStatus}. */
export const shapeOfWarmThroughputStatus: EnumShape = /* @__PURE__ */ enumOf(
  'WarmThroughputStatus',
  WarmThroughputStatusValues,
)

/** Asserts that a value is of type {@link WarmThroughputStatus}; throws a ValidationError that holds every issue. */
export function assertWarmThroughputStatus(value: unknown): asserts value is WarmThroughputStatus {
  assertValid(validateWarmThroughputStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link WarmThroughputStatus}. */
export function validateWarmThroughputStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInWarmThroughputStatus, 'strict', value, options)
}

/** The Standard Schema of {@link WarmThroughputStatus}; yields its JSON Schema too. */
export const WarmThroughputStatusSchema: StandardSchema<WarmThroughputStatus> = /* @__PURE__ */ createStandardSchema(
  validateWarmThroughputStatus,
  shapeOfWarmThroughputStatus,
)

/** Makes up a value of type {@link WarmThroughputStatus}: the same for the same seed; without one every member is there. */
export function sampleWarmThroughputStatus(seed?: number): WarmThroughputStatus {
  return sample(isWarmThroughputStatus, shapeOfWarmThroughputStatus, seed)
}

/** Makes up values that are of type {@link WarmThroughputStatus}, but for one fault each. */
export function sampleInvalidWarmThroughputStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfWarmThroughputStatus, seed)
}
