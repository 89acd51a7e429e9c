// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CanarySizeTypeValues}. */
export type CanarySizeType = 'INSTANCE_COUNT' | 'CAPACITY_PERCENT'

/** Every {@link CanarySizeType} that the pages list. */
export const CanarySizeTypeValues: readonly ['INSTANCE_COUNT', 'CAPACITY_PERCENT'] = /* @__PURE__ */ Object.freeze([
  'INSTANCE_COUNT',
  'CAPACITY_PERCENT',
] as const)

/** Whether a value is of type {@link CanarySizeType}. */
export function isCanarySizeType(value: unknown): value is CanarySizeType {
  return value === 'INSTANCE_COUNT' || value === 'CAPACITY_PERCENT'
}

/** Adds to a report what keeps a value from being of type {@link CanarySizeType}. */
export function findInCanarySizeType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, CanarySizeTypeValues)
}

/** The description of {@link CanarySizeType}. */
export const shapeOfCanarySizeType: EnumShape = /* @__PURE__ */ enumOf('CanarySizeType', CanarySizeTypeValues)

/** Asserts that a value is of type {@link CanarySizeType}; throws a ValidationError that holds every issue. */
export function assertCanarySizeType(value: unknown): asserts value is CanarySizeType {
  assertValid(validateCanarySizeType(value))
}

/** Tells every issue that keeps a value from being of type {@link CanarySizeType}. */
export function validateCanarySizeType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCanarySizeType, 'strict', value, options)
}

/** The Standard Schema of {@link CanarySizeType}; yields its JSON Schema too. */
export const CanarySizeTypeSchema: StandardSchema<CanarySizeType> = /* @__PURE__ */ createStandardSchema(
  validateCanarySizeType,
  shapeOfCanarySizeType,
)

/** Makes up a value of type {@link CanarySizeType}: the same for the same seed; without one every member is there. */
export function sampleCanarySizeType(seed?: number): CanarySizeType {
  return sample(isCanarySizeType, shapeOfCanarySizeType, seed)
}

/** Makes up values that are of type {@link CanarySizeType}, but for one fault each. */
export function sampleInvalidCanarySizeType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCanarySizeType, seed)
}
