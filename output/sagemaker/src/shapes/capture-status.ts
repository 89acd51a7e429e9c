// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CaptureStatusValues}. */
export type CaptureStatus = 'Started' | 'Stopped'

/** Every {@link CaptureStatus} that the pages list. */
export const CaptureStatusValues: readonly ['Started', 'Stopped'] = /* @__PURE__ */ Object.freeze([
  'Started',
  'Stopped',
] as const)

/** Whether a value is of type {@link CaptureStatus}. */
export function isCaptureStatus(value: unknown): value is CaptureStatus {
  return value === 'Started' || value === 'Stopped'
}

/** Adds to a report what keeps a value from being of type {@link CaptureStatus}. */
export function findInCaptureStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, CaptureStatusValues)
}

/** The description of {@link CaptureStatus}. */
export const shapeOfCaptureStatus: EnumShape = /* @__PURE__ */ enumOf('CaptureStatus', CaptureStatusValues)

/** Asserts that a value is of type {@link CaptureStatus}; throws a ValidationError that holds every issue. */
export function assertCaptureStatus(value: unknown): asserts value is CaptureStatus {
  assertValid(validateCaptureStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link CaptureStatus}. */
export function validateCaptureStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCaptureStatus, 'strict', value, options)
}

/** The Standard Schema of {@link CaptureStatus}; yields its JSON Schema too. */
export const CaptureStatusSchema: StandardSchema<CaptureStatus> = /* @__PURE__ */ createStandardSchema(
  validateCaptureStatus,
  shapeOfCaptureStatus,
)

/** Makes up a value of type {@link CaptureStatus}: the same for the same seed; without one every member is there. */
export function sampleCaptureStatus(seed?: number): CaptureStatus {
  return sample(isCaptureStatus, shapeOfCaptureStatus, seed)
}

/** Makes up values that are of type {@link CaptureStatus}, but for one fault each. */
export function sampleInvalidCaptureStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCaptureStatus, seed)
}
