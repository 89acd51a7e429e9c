// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AutoMLJobStatusValues}. */
export type AutoMLJobStatus = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link AutoMLJobStatus} that the pages list. */
export const AutoMLJobStatusValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

/** Whether a value is of type {@link AutoMLJobStatus}. */
export function isAutoMLJobStatus(value: unknown): value is AutoMLJobStatus {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

/** Adds to a report what keeps a value from being of type {@link AutoMLJobStatus}. */
export function findInAutoMLJobStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, AutoMLJobStatusValues)
}

/** The description of {@link AutoMLJobStatus}. */
export const shapeOfAutoMLJobStatus: EnumShape = /* @__PURE__ */ enumOf('AutoMLJobStatus', AutoMLJobStatusValues)

/** Asserts that a value is of type {@link AutoMLJobStatus}; throws a ValidationError that holds every issue. */
export function assertAutoMLJobStatus(value: unknown): asserts value is AutoMLJobStatus {
  assertValid(validateAutoMLJobStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobStatus}. */
export function validateAutoMLJobStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLJobStatus, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMLJobStatus}; yields its JSON Schema too. */
export const AutoMLJobStatusSchema: StandardSchema<AutoMLJobStatus> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobStatus,
  shapeOfAutoMLJobStatus,
)

/** Makes up a value of type {@link AutoMLJobStatus}: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobStatus(seed?: number): AutoMLJobStatus {
  return sample(isAutoMLJobStatus, shapeOfAutoMLJobStatus, seed)
}

/** Makes up values that are of type {@link AutoMLJobStatus}, but for one fault each. */
export function sampleInvalidAutoMLJobStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobStatus, seed)
}
