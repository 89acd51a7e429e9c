// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link IndexStatusValues}. */
export type IndexStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link IndexStatus} that the pages list. */
export const IndexStatusValues: readonly ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] = /* @__PURE__ */ Object.freeze(
  ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const,
)

/** Whether a value is of type {@link IndexStatus}. */
export function isIndexStatus(value: unknown): value is IndexStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

/** Adds to a report what keeps a value from being of type {@link IndexStatus}. */
export function findInIndexStatus(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, IndexStatusValues)
}

/** The description of {@link IndexStatus}. */
export const shapeOfIndexStatus: EnumShape = /* @__PURE__ */ enumOf('IndexStatus', IndexStatusValues)

/** Asserts that a value is of type {@link IndexStatus}; throws a ValidationError that holds every issue. */
export function assertIndexStatus(value: unknown): asserts value is IndexStatus {
  assertValid(validateIndexStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link IndexStatus}. */
export function validateIndexStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInIndexStatus, 'strict', value, options)
}

/** The Standard Schema of {@link IndexStatus}; yields its JSON Schema too. */
export const IndexStatusSchema: StandardSchema<IndexStatus> = /* @__PURE__ */ createStandardSchema(
  validateIndexStatus,
  shapeOfIndexStatus,
)

/** Makes up a value of type {@link IndexStatus}: the same for the same seed; without one every member is there. */
export function sampleIndexStatus(seed?: number): IndexStatus {
  return sample(isIndexStatus, shapeOfIndexStatus, seed)
}

/** Makes up values that are of type {@link IndexStatus}, but for one fault each. */
export function sampleInvalidIndexStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfIndexStatus, seed)
}
