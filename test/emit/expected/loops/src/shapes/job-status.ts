// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link JobStatusValues}. */
export type JobStatus = 'CREATING' | 'ACTIVE' | 'IN_SERVICE' | 'FAILED' | 'DELETE_FAILED'

/** Every {@link JobStatus} that the pages list. */
export const JobStatusValues: readonly ['CREATING', 'ACTIVE', 'IN_SERVICE', 'FAILED', 'DELETE_FAILED'] =
  /* @__PURE__ */ Object.freeze(['CREATING', 'ACTIVE', 'IN_SERVICE', 'FAILED', 'DELETE_FAILED'] as const)

/** Whether a value is of type {@link JobStatus}. */
export function isJobStatus(value: unknown): value is JobStatus {
  return (
    value === 'CREATING' ||
    value === 'ACTIVE' ||
    value === 'IN_SERVICE' ||
    value === 'FAILED' ||
    value === 'DELETE_FAILED'
  )
}

/** Adds to a report what keeps a value from being of type {@link JobStatus}. */
export function findInJobStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, JobStatusValues)
}

/** The description of {@link JobStatus}. */
export const shapeOfJobStatus: EnumShape = /* @__PURE__ */ enumOf('JobStatus', JobStatusValues)

/** Asserts that a value is of type {@link JobStatus}; throws a ValidationError that holds every issue. */
export function assertJobStatus(value: unknown): asserts value is JobStatus {
  assertValid(validateJobStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link JobStatus}. */
export function validateJobStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInJobStatus, 'strict', value, options)
}

/** The Standard Schema of {@link JobStatus}; yields its JSON Schema too. */
export const JobStatusSchema: StandardSchema<JobStatus> = /* @__PURE__ */ createStandardSchema(
  validateJobStatus,
  shapeOfJobStatus,
)

/** Makes up a value of type {@link JobStatus}: the same for the same seed; without one every member is there. */
export function sampleJobStatus(seed?: number): JobStatus {
  return sample(isJobStatus, shapeOfJobStatus, seed)
}

/** Makes up values that are of type {@link JobStatus}, but for one fault each. */
export function sampleInvalidJobStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfJobStatus, seed)
}
