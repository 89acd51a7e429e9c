// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CandidateStatusValues}. */
export type CandidateStatus = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link CandidateStatus} that the pages list. */
export const CandidateStatusValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

/** Whether a value is of type {@link CandidateStatus}. */
export function isCandidateStatus(value: unknown): value is CandidateStatus {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

/** Adds to a report what keeps a value from being of type {@link CandidateStatus}. */
export function findInCandidateStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, CandidateStatusValues)
}

/** The description of {@link CandidateStatus}. */
export const shapeOfCandidateStatus: EnumShape = /* @__PURE__ */ enumOf('CandidateStatus', CandidateStatusValues)

/** Asserts that a value is of type {@link CandidateStatus}; throws a ValidationError that holds every issue. */
export function assertCandidateStatus(value: unknown): asserts value is CandidateStatus {
  assertValid(validateCandidateStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link CandidateStatus}. */
export function validateCandidateStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCandidateStatus, 'strict', value, options)
}

/** The Standard Schema of {@link CandidateStatus}; yields its JSON Schema too. */
export const CandidateStatusSchema: StandardSchema<CandidateStatus> = /* @__PURE__ */ createStandardSchema(
  validateCandidateStatus,
  shapeOfCandidateStatus,
)

/** Makes up a value of type {@link CandidateStatus}: the same for the same seed; without one every member is there. */
export function sampleCandidateStatus(seed?: number): CandidateStatus {
  return sample(isCandidateStatus, shapeOfCandidateStatus, seed)
}

/** Makes up values that are of type {@link CandidateStatus}, but for one fault each. */
export function sampleInvalidCandidateStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCandidateStatus, seed)
}
