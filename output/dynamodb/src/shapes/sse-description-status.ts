// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SSEDescriptionStatusValues}. */
export type SSEDescriptionStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED' | 'UPDATING'

/** Every {@link SSEDescriptionStatus} that the pages list. */
export const SSEDescriptionStatusValues: readonly ['ENABLING', 'ENABLED', 'DISABLING', 'DISABLED', 'UPDATING'] =
  /* @__PURE__ */ Object.freeze(['ENABLING', 'ENABLED', 'DISABLING', 'DISABLED', 'UPDATING'] as const)

/** Whether a value is of type {@link SSEDescriptionStatus}. */
export function isSSEDescriptionStatus(value: unknown): value is SSEDescriptionStatus {
  return (
    value === 'ENABLING' || value === 'ENABLED' || value === 'DISABLING' || value === 'DISABLED' || value === 'UPDATING'
  )
}

/** Adds to a report what keeps a value from being of type {@link SSEDescriptionStatus}. */
export function findInSSEDescriptionStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, SSEDescriptionStatusValues)
}

/** The description of {@link SSEDescriptionStatus}. */
export const shapeOfSSEDescriptionStatus: EnumShape = /* @__PURE__ */ enumOf(
  'SSEDescriptionStatus',
  SSEDescriptionStatusValues,
)

/** Asserts that a value is of type {@link SSEDescriptionStatus}; throws a ValidationError that holds every issue. */
export function assertSSEDescriptionStatus(value: unknown): asserts value is SSEDescriptionStatus {
  assertValid(validateSSEDescriptionStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link SSEDescriptionStatus}. */
export function validateSSEDescriptionStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSSEDescriptionStatus, 'strict', value, options)
}

/** The Standard Schema of {@link SSEDescriptionStatus}; yields its JSON Schema too. */
export const SSEDescriptionStatusSchema: StandardSchema<SSEDescriptionStatus> = /* @__PURE__ */ createStandardSchema(
  validateSSEDescriptionStatus,
  shapeOfSSEDescriptionStatus,
)

/** Makes up a value of type {@link SSEDescriptionStatus}: the same for the same seed; without one every member is there. */
export function sampleSSEDescriptionStatus(seed?: number): SSEDescriptionStatus {
  return sample(isSSEDescriptionStatus, shapeOfSSEDescriptionStatus, seed)
}

/** Makes up values that are of type {@link SSEDescriptionStatus}, but for one fault each. */
export function sampleInvalidSSEDescriptionStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSSEDescriptionStatus, seed)
}
