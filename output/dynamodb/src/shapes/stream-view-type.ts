// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StreamViewTypeValues}. */
export type StreamViewType = 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY'

/** Every {@link StreamViewType} that the pages list. */
export const StreamViewTypeValues: readonly ['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'] =
  /* @__PURE__ */ Object.freeze(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'] as const)

/** Whether a value is of type {@link StreamViewType}. */
export function isStreamViewType(value: unknown): value is StreamViewType {
  return value === 'NEW_IMAGE' || value === 'OLD_IMAGE' || value === 'NEW_AND_OLD_IMAGES' || value === 'KEYS_ONLY'
}

/** Adds to a report what keeps a value from being of type {@link StreamViewType}. */
export function findInStreamViewType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, StreamViewTypeValues)
}

/** The description of {@link StreamViewType}. */
export const shapeOfStreamViewType: EnumShape = /* @__PURE__ */ enumOf('StreamViewType', StreamViewTypeValues)

/** Asserts that a value is of type {@link StreamViewType}; throws a ValidationError that holds every issue. */
export function assertStreamViewType(value: unknown): asserts value is StreamViewType {
  assertValid(validateStreamViewType(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamViewType}. */
export function validateStreamViewType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStreamViewType, 'strict', value, options)
}

/** The Standard Schema of {@link StreamViewType}; yields its JSON Schema too. */
export const StreamViewTypeSchema: StandardSchema<StreamViewType> = /* @__PURE__ */ createStandardSchema(
  validateStreamViewType,
  shapeOfStreamViewType,
)

/** Makes up a value of type {@link StreamViewType}: the same for the same seed; without one every member is there. */
export function sampleStreamViewType(seed?: number): StreamViewType {
  return sample(isStreamViewType, shapeOfStreamViewType, seed)
}

/** Makes up values that are of type {@link StreamViewType}, but for one fault each. */
export function sampleInvalidStreamViewType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStreamViewType, seed)
}
