// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link JobSizeValues}. */
export type JobSize = 'SMALL' | 'LARGE'

/** Every {@link JobSize} that the pages list. */
export const JobSizeValues: readonly ['SMALL', 'LARGE'] = /* @__PURE__ */ Object.freeze(['SMALL', 'LARGE'] as const)

/** Whether a value is of type {@link JobSize}. */
export function isJobSize(value: unknown): value is JobSize {
  return value === 'SMALL' || value === 'LARGE'
}

/** Adds to a report what keeps a value from being of type {@link JobSize}. */
export function findInJobSize(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, JobSizeValues)
}

/** The description of {@link JobSize}. */
export const shapeOfJobSize: EnumShape = /* @__PURE__ */ enumOf('JobSize', JobSizeValues)

/** Asserts that a value is of type {@link JobSize}; throws a ValidationError that holds every issue. */
export function assertJobSize(value: unknown): asserts value is JobSize {
  assertValid(validateJobSize(value))
}

/** Tells every issue that keeps a value from being of type {@link JobSize}. */
export function validateJobSize(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInJobSize, 'strict', value, options)
}

/** The Standard Schema of {@link JobSize}; yields its JSON Schema too. */
export const JobSizeSchema: StandardSchema<JobSize> = /* @__PURE__ */ createStandardSchema(
  validateJobSize,
  shapeOfJobSize,
)

/** Makes up a value of type {@link JobSize}: the same for the same seed; without one every member is there. */
export function sampleJobSize(seed?: number): JobSize {
  return sample(isJobSize, shapeOfJobSize, seed)
}

/** Makes up values that are of type {@link JobSize}, but for one fault each. */
export function sampleInvalidJobSize(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfJobSize, seed)
}
